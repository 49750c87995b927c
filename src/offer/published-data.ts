import { once } from '../derive/once.ts';
import { indexBy, rowAt } from '../derive/rows-by-key.ts';
import type { TableName } from '../model/database.ts';
import { publishedDataOf } from '../publish/tables/published-data.ts';
import type { PublishedTable } from '../publish/tables/published-table.ts';
import { resultsView } from '../publish/tables/results-view.ts';
import { spokenTable } from '../publish/tables/spoken-table.ts';
import type { Site } from '../site/site.ts';

/** All that is published as data. */
const publishedDataOfFirst = once(({ absolute, url, written }: Site) => {
  const { database, settings } = written;
  return publishedDataOf({ database, settings, home: absolute(url.home) });
});

/** The results in the words of an edition. */
export function resultsIn(site: Site): PublishedTable {
  const { absolute, database, language, settings, url, written } = site;
  const content = { database, settings, home: absolute(url.home) };
  const { table, rows } = resultsView(content, { language, printed: written.database });
  return { table: spokenTable(table, language), rows };
}

/** The same for every edition. */
export const publishedDataIn = ({ first }: Site) => publishedDataOfFirst(first);

const byName = once((site: Site) =>
  indexBy(publishedDataIn(site).tables, ({ table }) => table.name),
);

export const publishedTableIn = (name: TableName, site: Site) => rowAt(byName(site), name);
