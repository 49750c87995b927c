import Papa from 'papaparse';
import { publishedTables, tables, type TableName } from '../../model/database.ts';
import type { AnyRow, Table } from '../../model/table.ts';
import { codelistFile, codelistNames } from '../content-layout.ts';
import { decodeText } from '../parse/decode-text.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Release } from '../content.ts';

/** Column to what is written there; a column that could not be read, or is not there, is absent. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a table by their key. */
export interface SnapshotTable {
  readonly rows: ReadonlyMap<string, Cells>;
  /** False when rows could not be read, so that none can be said to be gone. */
  readonly isComplete: boolean;
}

/** Every published table at one time: of a release, or as the content has it now. */
export interface Snapshot {
  /** Name of the release; null: the content as it is now. */
  readonly name: string | null;
  readonly tables: ReadonlyMap<TableName, SnapshotTable>;
}

/** `changes` may hold several rows about one thing on one day: a row is known by all that it says. */
const identity: Partial<Record<TableName, readonly string[]>> = {
  changes: ['date', 'scope', 'change_type', 'before', 'after'],
};

const keyColumns = (name: TableName) => identity[name] ?? tables[name].key;

/** Names a row in `changes.row_key`: the columns of its key with `/` between them. */
function rowKey(name: TableName, cells: Cells): string | null {
  const values = keyColumns(name).map((column) => cells[column]);
  return values.every((value) => value !== undefined) ? values.join('/') : null;
}

function tableOf(name: TableName, rows: readonly Cells[], isComplete: boolean): SnapshotTable {
  const keyed = rows.flatMap((cells) => {
    const key = rowKey(name, cells);
    return key === null ? [] : [[key, cells] as const];
  });
  return { rows: new Map(keyed), isComplete };
}

/** What a release holds. A table that it has not, or that cannot be read, is absent. */
export function releasedSnapshot(release: Release): Snapshot {
  const read = publishedTables.flatMap((name) => {
    const file = release.files.get(`${name}.csv`);
    const text = file ? decodeText(file).text : null;
    if (text === null) return [];
    const { data } = Papa.parse<Cells>(text.replace(/^\ufeff/u, ''), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    });
    return [[name, tableOf(name, data.filter(isOfContent), true)] as const];
  });
  return { name: release.name, tables: new Map(read) };
}

/** Some codelists are the software's own; only those that the content words are compared. */
const isOfContent = ({ codelist }: Cells) =>
  codelist === undefined || codelistNames.some((name) => name === codelist);

/** What the content says now. */
export function currentSnapshot(parsed: ParsedTables, codelists: ParsedCodelists): Snapshot {
  const read = publishedTables.map((name) => {
    if (name === 'codelists') return [name, codelistRows(codelists)] as const;
    const table: ParsedTable = parsed[name];
    const rows = table.rows.map((row) => cellsOf(table, row));
    return [name, tableOf(name, rows, table.isComplete)] as const;
  });
  return { name: null, tables: new Map(read) };
}

function codelistRows(codelists: ParsedCodelists): SnapshotTable {
  const lists = codelistNames.map((name) => ({ name, parsed: codelists[name] }));
  const rows = lists.flatMap(({ name, parsed }) =>
    parsed.rows.map((row) => ({ codelist: name, ...cellsOf(parsed, row) })),
  );
  const isComplete = lists.every(({ parsed }) => parsed.isComplete);
  return tableOf('codelists', rows, isComplete);
}

/** Numbers as they are written, so that 13.0 keeps its zero; all else as it was understood. */
function cellsOf(table: ParsedTable, row: ParsedRow): Cells {
  const declared: Table = table.table === codelistFile ? codelistFile : table.table;
  const cells = Object.keys(declared.columns).flatMap((column) => {
    const text = cellText(table, row, column);
    return text === null ? [] : [[column, text] as const];
  });
  return Object.fromEntries(cells);
}

function cellText(table: ParsedTable, row: ParsedRow, column: string): string | null {
  const value: AnyRow[string] | undefined = row.values[column];
  if (value === undefined) return null;
  if (typeof value !== 'number') return value ?? '';
  const written = row.written[table.columns.get(column) ?? -1] ?? '';
  return Number(written) === value ? written : String(value);
}
