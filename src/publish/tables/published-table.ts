import type { Database, TableName } from '../../model/database.ts';
import { publishedTables, tables } from '../../model/database.ts';
import type { AnyRow, Table } from '../../model/table.ts';

/** A table or a view of tables with its rows: what every format is written from. */
export interface PublishedTable {
  readonly table: Table;
  readonly rows: readonly AnyRow[];
}

export function publishedTable(database: Database, name: TableName): PublishedTable {
  return { table: tables[name], rows: database[name] };
}

/** Every table that readers can download, in the order in which they meet them. */
export function publishedTablesOf(database: Database): readonly PublishedTable[] {
  return publishedTables.map((name) => publishedTable(database, name));
}
