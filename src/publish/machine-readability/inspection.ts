import Papa from 'papaparse';
import type { Column } from '../../model/column.ts';
import type { Columns, Table } from '../../model/table.ts';
import type { Workbook } from './workbook.ts';

/** The declaration of a table as far as the rules need it. */
type Declaration = Pick<Table, 'name' | 'columns' | 'key' | 'headings'>;

/** Whether a CSV begins with a byte-order mark, and whether its twin does. */
interface Marks {
  readonly hasMark: boolean;
  readonly isPlainMarked: boolean;
}

/** A published CSV or sheet as a program meets it, beside the declaration of its table. */
export interface InspectedTable {
  readonly name: string;
  /** As places name it: `kpis.csv`. */
  readonly file: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  /** Null for a sheet. */
  readonly marks: Marks | null;
  /** Names of the columns; what is there instead where it is no heading of the declaration. */
  readonly header: readonly string[];
  /** Cells of each row below the header, as many as there are. */
  readonly records: readonly (readonly string[])[];
  /** The same rows by the names of the columns, made once. */
  readonly rows: readonly NamedRow[];
}

export type NamedRow = Readonly<Record<string, string>>;

/** A CSV that a rule can be checked on. */
export interface TableFile {
  readonly table: Declaration;
  /** The text of the CSV with the mark that it begins with. */
  readonly text: string;
  /** The text of the same CSV for programs that trip over the mark. */
  readonly plain: string;
}

/** Columns of a table that was offered before. */
export interface FileLayout {
  readonly table: string;
  readonly header: readonly string[];
}

/** All that is published as data. */
export interface Inspection {
  readonly paths: readonly string[];
  /** Every CSV. */
  readonly tables: readonly InspectedTable[];
  /** Every sheet of the workbook. */
  readonly sheets: readonly InspectedTable[];
  /** Null where there is no workbook. */
  readonly workbook: Workbook | null;
  /** Tables of earlier releases. */
  readonly layouts: readonly FileLayout[];
}

export interface Cell {
  readonly file: string;
  readonly name: string;
  readonly column: Column;
  readonly text: string;
  /** The row as a spreadsheet counts it. */
  readonly line: number;
  /** The cells of the same row by the name of their column. */
  readonly row: NamedRow;
}

const mark = '\uFEFF';

export function csvCells(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(mark, ''), { delimiter: ',' });
  // The line end after the last row is no row of its own.
  return data.at(-1)?.join('') === '' && data.at(-1)?.length === 1 ? data.slice(0, -1) : data;
}

type Wanted = (column: Column, name: string) => boolean;

/**
 * Cells of declared columns, one at a time: a rule that looks at few columns touches no others,
 * and nothing is kept.
 */
export function* cellsOf(
  { file, columns, header, rows }: InspectedTable,
  isWanted: Wanted,
): Generator<Cell> {
  for (const name of header) {
    const column = columns[name];
    if (!column || !isWanted(column, name)) continue;
    for (const [index, row] of rows.entries()) {
      yield { file, name, column, text: row[name] ?? '', line: index + 2, row };
    }
  }
}

/** The name of the column under a heading. */
function createNameOf({ columns, headings }: Declaration): (heading: string) => string {
  if (headings === 'names') return (heading) => heading;
  const names = new Map(Object.entries(columns).map(([name, { title }]) => [title.ja, name]));
  return (heading) => names.get(heading) ?? heading;
}

/** Rows as they are in a file; the first one is the headings. */
export function inspectedRows(
  table: Declaration,
  file: string,
  { rows, marks }: { readonly rows: readonly (readonly string[])[]; readonly marks: Marks | null },
): InspectedTable {
  const [headings = [], ...records] = rows;
  const { name, columns, key } = table;
  const header = headings.map(createNameOf(table));
  const named = records.map((record) =>
    Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])),
  );
  return { name, file, columns, key, marks, header, records, rows: named };
}

export function inspectedTable({ table, text, plain }: TableFile): InspectedTable {
  const marks = { hasMark: text.startsWith(mark), isPlainMarked: plain.startsWith(mark) };
  return inspectedRows(table, `${table.name}.csv`, { rows: csvCells(text), marks });
}

/** CSV and sheets: the rules on tables and cells look at both. */
export const everyTable = ({ tables, sheets }: Inspection) => [...tables, ...sheets];

/** Cells of every table and sheet. */
export function* allCells(inspection: Inspection, isWanted: Wanted): Generator<Cell> {
  for (const table of everyTable(inspection)) yield* cellsOf(table, isWanted);
}

/** `kpis.csv:3:name` */
export const placeOf = ({ file, line, name }: Cell) => `${file}:${line}:${name}`;

/** A place and what is there. */
export const quotedCell = (cell: Cell) => `${placeOf(cell)} “${cell.text}”`;
