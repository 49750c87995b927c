import { createModifiedOf } from '../derive/dataset-dates.ts';
import { once } from '../derive/once.ts';
import { publishedTables } from '../model/database.ts';
import { type Dataset, datasetFacts } from '../publish/descriptions/dataset.ts';
import type { Site } from '../site/site.ts';

/** When a KPI or project last changed. */
export const modifiedIn = once(({ database }: Site) => createModifiedOf(database));

/** What every description of the data says about the whole. */
export const datasetOf = once((site: Site): Dataset => {
  const { absolute, contactUrl: contact, database, language, settings, url } = site;
  const home = absolute(url.home);
  return {
    ...datasetFacts({ database, settings, home }, { language, contact }),
    addresses: {
      home,
      page: absolute(url.data),
      updates: absolute(url.updates),
      table: (wanted) => {
        const table = publishedTables.find((candidate) => candidate === wanted);
        return absolute(table ? url.table(table) : url.data);
      },
      source: (id) => absolute(url.source(id)),
      file: (path) => absolute(url.file(path)),
    },
  };
});
