import Papa from 'papaparse';
import { type CellWriter, headingOf } from './cells.ts';
import type { PublishedTable } from './published-table.ts';

/** What lets a double click in Excel read UTF-8. */
const byteOrderMark = '\uFEFF';

/** RFC 4180: header first, CRLF, quotes only where needed, a line end after the last row. */
export function writeCsv({ table, rows }: PublishedTable, writeCell: CellWriter): string {
  const columns = Object.entries(table.columns);
  const header = columns.map(([name, column]) => headingOf(table, name, column));
  const cells = rows.map((row) => columns.map(([name, column]) => writeCell(row, name, column)));
  return `${Papa.unparse([header, ...cells], { newline: '\r\n' })}\r\n`;
}

export function withByteOrderMark(csv: string): string {
  return byteOrderMark + csv;
}
