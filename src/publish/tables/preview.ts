import { type CellWriter, headingOf } from './cells.ts';
import type { PublishedTable } from './published-table.ts';

/** The first rows of a table as the CSV writes them. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of all rows. */
  readonly total: number;
}

const previewRows = 5;

export function previewOf({ table, rows }: PublishedTable, writeCell: CellWriter): Preview {
  const columns = Object.entries(table.columns);
  return {
    columns: columns.map(([name, column]) => headingOf(table, name, column)),
    rows: rows
      .slice(0, previewRows)
      .map((row) => columns.map(([name, column]) => writeCell(row, name, column))),
    total: rows.length,
  };
}
