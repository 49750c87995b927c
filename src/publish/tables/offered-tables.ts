import type { Database } from '../../model/database.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { type PublishedTable, publishedTablesOf } from './published-table.ts';
import { latestView, wideView } from './views.ts';

/** What every column of every table and view means: the same rows in every format. */
export function dictionaryOf(database: Database): PublishedTable {
  const all = [...publishedTablesOf(database), wideView(database), latestView(database)];
  return dictionaryTable(all.map(({ table }) => table));
}

/** What is offered as CSV beside the tables: views of them, and what every column means. */
export function viewsOf(database: Database): readonly PublishedTable[] {
  return [wideView(database), latestView(database), dictionaryOf(database)];
}

/** Everything that is offered as CSV for the whole site. */
export function describedTables(database: Database): readonly PublishedTable[] {
  return [...publishedTablesOf(database), ...viewsOf(database)];
}
