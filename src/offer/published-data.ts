import { once } from '../derive/once.ts';
import { indexBy, rowAt } from '../derive/rows-by-key.ts';
import type { TableName } from '../model/database.ts';
import { publishedDataOf } from '../publish/tables/published-data.ts';
import { database, settings } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';

/** All that is published as data. */
export const publishedData = once(() =>
  publishedDataOf({ database, settings, home: absolute(url.home) }),
);

const byName = once(() => indexBy(publishedData().tables, ({ table }) => table.name));

export const publishedTableOf = (name: TableName) => rowAt(byName(), name);
