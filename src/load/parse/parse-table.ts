import type { AnyRow, Table } from '../../model/table.ts';
import type { ContentFile } from '../content.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv, type CsvRecord } from './parse-csv.ts';
import { parseHeader } from './parse-header.ts';
import { cellCount, totalRow, type RowContext } from './odd-row.ts';
import { cellPlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { readCell, type CodeOfLabel } from '../read/read-cell.ts';

/** One row of a table as far as it could be read. */
export interface ParsedRow<R = AnyRow> {
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** Null: empty. Absent: the cell could not be read, and its own problem says so. */
  readonly values: Partial<R>;
  /** Cells as they are written. */
  readonly written: readonly string[];
  /** False when the number of cells is wrong, so that cells may stand in other columns. */
  readonly isAligned: boolean;
}

export interface ParsedTable<R = AnyRow> {
  readonly file: string;
  readonly table: Table;
  /** Position of each column in the file, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ParsedRow<R>[];
  /** False when some rows could not be read at all, so nothing can be said to be missing. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
}

/** A file that is not there; what that means is for others to say. */
export function absentTable(path: string, table: Table): ParsedTable {
  const { optional: isComplete } = table;
  return { file: path, table, columns: new Map(), rows: [], isComplete, problems: [] };
}

export function parseTable(file: ContentFile, table: Table, codeOfLabel: CodeOfLabel): ParsedTable {
  const decoded = decodeText(file);
  const nothing = { ...absentTable(file.path, table), isComplete: false };
  if (decoded.problem) return { ...nothing, problems: [decoded.problem] };
  const { records, isComplete, problems } = parseCsv(file.path, decoded.text);
  const [header, ...lines] = records;
  if (!header) return { ...nothing, problems: isComplete ? [empty(file, table)] : problems };
  const { columns, problems: misspelt } = parseHeader(file.path, table, header);
  const found = [...problems, ...misspelt];
  if (columns.size === 0) return { ...nothing, problems: found };
  const context = { file: file.path, table, columns, width: header.cells.length, codeOfLabel };
  const totals = lines.flatMap((record) => totalRow(context, record) ?? []);
  const rows = lines
    .filter((record) => totalRow(context, record) === null)
    .map((record) => parseRow(context, record));
  if (rows.length === 0 && isComplete && !table.optional) found.push(empty(file, table));
  return {
    ...nothing,
    columns,
    rows: rows.map(({ row }) => row),
    isComplete: isComplete && (rows.length > 0 || table.optional),
    problems: [...found, ...totals, ...rowProblems(rows, misspelt.length > 0)],
  };
}

interface RowReading {
  readonly row: ParsedRow;
  readonly problems: readonly Problem[];
}

/** Where the header has lost a cell, no row fits it, and that is the header's fault. */
function rowProblems(rows: readonly RowReading[], isMisspelt: boolean): readonly Problem[] {
  if (isMisspelt && rows.every(({ row }) => !row.isAligned)) return [];
  return rows.flatMap(({ problems }) => problems);
}

function parseRow(context: RowContext, record: CsvRecord): RowReading {
  const { file, table, columns, width, codeOfLabel } = context;
  const isAligned = record.cells.length === width;
  const values: Record<string, string | number | null> = {};
  const problems: Problem[] = isAligned ? [] : [cellCount(context, record)];
  for (const [name, column] of Object.entries(table.columns)) {
    const index = columns.get(name);
    if (index === undefined) {
      if (column.since !== undefined) values[name] = null;
      continue;
    }
    // Of one cell where there are several columns nobody knows what it holds.
    const isKnown = table.key.includes(name) && (width === 1 || record.cells.length > 1);
    if (!isAligned && !isKnown) continue;
    const { value, faults } = readCell(name, column, record.cells[index] ?? '', codeOfLabel);
    if (value !== undefined) values[name] = value;
    if (!isAligned) continue;
    for (const { code, facts } of faults) {
      problems.push(problem(cellPlace(file, record.row, name, index), code, facts));
    }
  }
  return { row: { row: record.row, values, written: record.cells, isAligned }, problems };
}

function empty({ path }: ContentFile, table: Table): Problem {
  const [first = ''] = Object.keys(table.columns);
  return problem(cellPlace(path, 1, first, 0), 'table-empty', {});
}

/** The place of a cell in a row that was parsed. */
export function placeIn(
  table: Pick<ParsedTable, 'file' | 'table' | 'columns'>,
  row: number,
  column: string,
): Place {
  const index = table.columns.get(column) ?? Object.keys(table.table.columns).indexOf(column);
  return cellPlace(table.file, row, column, Math.max(0, index));
}
