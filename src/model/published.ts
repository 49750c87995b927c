import { type TableName, tables } from './database.ts';
import type { Columns, Table } from './table.ts';
import { municipalityColumns } from './tables/shared-columns.ts';

/** Columns with those of the municipality behind them, where they are not there already. */
export const withMunicipality = <C extends Columns>(
  columns: C,
): C & typeof municipalityColumns => ({
  ...columns,
  ...municipalityColumns,
  ...columns,
});

/** A table with every column that is published: those of the content first, in their order. */
export function publishedDeclaration(name: TableName): Table {
  const table: Table = tables[name];
  return { ...table, columns: withMunicipality({ ...table.columns, ...table.derived }) };
}
