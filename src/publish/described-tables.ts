import type { Database } from '../model/database.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { type PublishedTable, publishedTablesOf } from './published-table.ts';
import { latestView, wideView } from './views.ts';

/** Everything that is offered as CSV for the whole site: tables, views, what columns mean. */
export function describedTables(database: Database): readonly PublishedTable[] {
  const data = [...publishedTablesOf(database), latestView(database), wideView(database)];
  return [...data, dictionaryTable(data.map(({ table }) => table))];
}
