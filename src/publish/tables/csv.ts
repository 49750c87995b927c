import { csvText } from '../../write/csv.ts';
import { type CellWriter, headingOf } from './cells.ts';
import type { PublishedTable } from './published-table.ts';

/** Header first, then a line for each row. */
export function writeCsv({ table, rows }: PublishedTable, writeCell: CellWriter): string {
  const columns = Object.entries(table.columns);
  const header = columns.map(([name, column]) => headingOf(table, name, column));
  const cells = rows.map((row) => columns.map(([name, column]) => writeCell(row, name, column)));
  return csvText([header, ...cells]);
}
