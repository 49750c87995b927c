import Papa from 'papaparse';
import type { Column } from '../../model/column.ts';
import type { Columns } from '../../model/table.ts';
import type { Workbook } from './workbook.ts';

/** A published CSV as a program meets it, beside the declaration of its table. */
export interface InspectedTable {
  readonly name: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  /** Whether the file begins with a byte-order mark, and whether its twin does. */
  readonly hasMark: boolean;
  readonly isPlainMarked: boolean;
  readonly header: readonly string[];
  /** Cells of each row below the header, as many as stand there. */
  readonly records: readonly (readonly string[])[];
}

/** A file that a rule can be checked on. */
export interface TableFile {
  readonly name: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  /** The text of the CSV with the mark that it begins with. */
  readonly text: string;
  /** The text of the same CSV for programs that trip over the mark. */
  readonly plain: string;
}

/** Columns of a table that was offered before. */
export interface Layout {
  readonly table: string;
  readonly header: readonly string[];
}

/** All that is published as data. */
export interface Inspection {
  readonly paths: readonly string[];
  readonly tables: readonly InspectedTable[];
  /** Null where there is no workbook. */
  readonly workbook: Workbook | null;
  /** Tables of earlier releases. */
  readonly layouts: readonly Layout[];
}

const mark = '\uFEFF';

export function parseCsv(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(mark, ''), { delimiter: ',' });
  // The line end after the last row is no row of its own.
  return data.at(-1)?.join('') === '' && data.at(-1)?.length === 1 ? data.slice(0, -1) : data;
}

export function inspectedTable({ name, columns, key, text, plain }: TableFile): InspectedTable {
  const [header = [], ...records] = parseCsv(text);
  return {
    name,
    columns,
    key,
    hasMark: text.startsWith(mark),
    isPlainMarked: plain.startsWith(mark),
    header,
    records,
  };
}

export interface Cell {
  readonly table: string;
  readonly name: string;
  readonly column: Column;
  readonly text: string;
  /** `kpis.csv:3:name`, the row as a spreadsheet counts it. */
  readonly place: string;
  /** The cells of the same row by the name of their column. */
  readonly row: Readonly<Record<string, string>>;
}

/** The cells of columns that are declared. */
export function cellsOf({
  name: table,
  columns,
  header,
  records,
}: InspectedTable): readonly Cell[] {
  return records.flatMap((record, index) => {
    const row = Object.fromEntries(header.map((name, at) => [name, record[at] ?? '']));
    return header.flatMap((name) => {
      const column = columns[name];
      if (!column) return [];
      const place = `${table}.csv:${index + 2}:${name}`;
      return [{ table, name, column, text: row[name] ?? '', place, row }];
    });
  });
}

export const allCells = ({ tables }: Inspection) => tables.flatMap(cellsOf);

/** A place with what stands there. */
export const quoted = ({ place, text }: Cell) => `${place} “${text}”`;
