import { createModifiedOf } from '../derive/dataset-dates.ts';
import { publishedTables } from '../model/database.ts';
import { type Dataset, datasetFacts } from '../publish/descriptions/dataset.ts';
import { contactUrl, database, settings } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';

/** When a KPI or project last changed. */
export const modifiedOf = createModifiedOf(database);

/** What every description of the data says about the whole. */
export const dataset: Dataset = {
  ...datasetFacts({ database, settings, home: absolute(url.home) }, contactUrl),
  addresses: {
    home: absolute(url.home),
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
