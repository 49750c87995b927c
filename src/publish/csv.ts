import Papa from 'papaparse';
import type { TableName } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';
import { type CellWriter, columnsOf } from './cells.ts';

/** What lets a double click in Excel read UTF-8. */
const byteOrderMark = '\uFEFF';

/** RFC 4180: header first, CRLF, quotes only where needed, a line end after the last row. */
export function writeCsv(table: TableName, rows: readonly AnyRow[], writeCell: CellWriter): string {
  const columns = columnsOf(table);
  const fields = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([name, column]) => writeCell(row, name, column)));
  return `${Papa.unparse({ fields, data: cells }, { newline: '\r\n' })}\r\n`;
}

export function withByteOrderMark(csv: string): string {
  return byteOrderMark + csv;
}
