import type { Database, TableName } from '../../model/database.ts';
import type { AnyRow } from '../../model/table.ts';
import { type CellWriter, columnsOf } from './cells.ts';

/** The first rows of a table as the CSV writes them. */
export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of all rows. */
  readonly total: number;
}

const previewRows = 5;

export function previewOf(database: Database, table: TableName, writeCell: CellWriter): Preview {
  const rows: readonly AnyRow[] = database[table];
  const columns = columnsOf(table);
  return {
    columns: columns.map(([name]) => name),
    rows: rows
      .slice(0, previewRows)
      .map((row) => columns.map(([name, column]) => writeCell(row, name, column))),
    total: rows.length,
  };
}
