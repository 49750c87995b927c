import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { Column, ColumnType } from '../../model/column.ts';
import type { AnyRow } from '../../model/table.ts';
import { type DecimalsOf, headingOf } from './cells.ts';
import type { PublishedTable } from './published-table.ts';
import { columnLetters } from '../../write/column-letters.ts';
import { writeZip } from '../../write/zip.ts';

/** A sheet of a workbook: one table, header first. */
export interface SheetTable extends PublishedTable {
  /** At most 31 characters. */
  readonly sheet: string;
  /** Whether readers can filter by the headings at once. */
  readonly isFiltered?: boolean;
}

/** Width of a column by its type, in characters. */
const widths: Partial<Record<ColumnType, number>> = { text: 32, url: 32, date: 12, decimal: 12 };
const defaultWidth = 16;

const textFormat = '@';
const dateFormat = 'yyyy-mm-dd';
const yearFormat = '0';

/** 13.0 is shown as 13.0: as many digits as the value must have, if that is known. */
function numberFormat(row: AnyRow, column: Column, decimalsOf: DecimalsOf): string {
  if (column.type === 'fiscal_year') return yearFormat;
  const digits = column.type === 'integer' ? 0 : decimalsOf(row, column);
  if (digits === undefined) return 'General';
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

type CellOf = (row: AnyRow, name: string, column: Column) => CellObject | null;

/** Numbers and days are written as such; text has the format of text and never becomes a formula. */
function createCellOf(decimalsOf: DecimalsOf): CellOf {
  return (row, name, column) => {
    const value = row[name] ?? null;
    if (value === null) return null;
    if (typeof value === 'number') {
      return { type: Number, value, format: numberFormat(row, column, decimalsOf) };
    }
    return column.type === 'date'
      ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: dateFormat }
      : { type: String, value, format: textFormat };
  };
}

function sheetOf({ sheet, table, rows }: SheetTable, cellOf: CellOf): Sheet<Blob> {
  const columns = Object.entries(table.columns);
  const heading = ([name, column]: readonly [string, Column]): CellObject => ({
    type: String,
    value: headingOf(table, name, column),
    fontWeight: 'bold',
  });
  return {
    sheet,
    data: [
      columns.map(heading),
      ...rows.map((row) => columns.map(([name, column]) => cellOf(row, name, column))),
    ],
    columns: columns.map(([, { type }]) => ({ width: widths[type] ?? defaultWidth })),
    stickyRowsCount: 1,
  };
}

/** The element comes right after the data of the sheet, as the format asks. */
function withFilter(xml: string, { table, rows }: SheetTable): string {
  const corner = `${columnLetters(Object.keys(table.columns).length - 1)}${rows.length + 1}`;
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${corner}"/>`);
}

/** The parts of the written workbook with what the library does not write itself. */
function finished(parts: Readonly<Record<string, Uint8Array>>, sheets: readonly SheetTable[]) {
  const filtered = sheets.flatMap((sheet, index) =>
    sheet.isFiltered ? [[`xl/worksheets/sheet${index + 1}.xml`, sheet] as const] : [],
  );
  const filterOf: ReadonlyMap<string, SheetTable> = new Map(filtered);
  return Object.entries(parts).map(([name, bytes]) => {
    const sheet = filterOf.get(name);
    return { name, bytes: sheet ? strToU8(withFilter(strFromU8(bytes), sheet)) : bytes };
  });
}

/** A workbook of flat tables: no merged cells, no formulas, the header row stays in view. */
export async function writeXlsx(
  sheets: readonly SheetTable[],
  decimalsOf: DecimalsOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const cellOf = createCellOf(decimalsOf);
  const written = writeExcelFile(sheets.map((sheet) => sheetOf(sheet, cellOf)));
  const parts = unzipSync(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
  return writeZip(finished(parts, sheets));
}
