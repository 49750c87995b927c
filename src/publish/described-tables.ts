import type { Database } from '../model/database.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { type PublishedTable, publishedTablesOf } from './published-table.ts';
import { latestView, wideView } from './views.ts';

/** What is offered as CSV beside the tables: views of them, and what every column means. */
export function viewsOf(database: Database): readonly PublishedTable[] {
  const views = [wideView(database), latestView(database)];
  const all = [...publishedTablesOf(database), ...views];
  return [...views, dictionaryTable(all.map(({ table }) => table))];
}

/** Everything that is offered as CSV for the whole site. */
export function describedTables(database: Database): readonly PublishedTable[] {
  return [...publishedTablesOf(database), ...viewsOf(database)];
}
