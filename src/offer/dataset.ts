import {
  createModifiedOf,
  issuedOn,
  modifiedOn,
  observedYears,
  periodOf,
} from '../derive/dataset-dates.ts';
import { ja } from '../i18n/ja.ts';
import { publishedTables } from '../model/database.ts';
import type { Dataset } from '../publish/descriptions/dataset.ts';
import { contactUrl, database, portfolio, settings } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';

const { name, municipality, publisher, licence } = settings;
const { metadata } = ja;

/** When a KPI or project last changed. */
export const modifiedOf = createModifiedOf(database);

/** What every description of the data says about the whole. */
export const dataset: Dataset = {
  name,
  description: metadata.description({ description: settings.description, municipality }),
  keywords: [municipality, ...metadata.keywords],
  creator: { name: municipality },
  publisher,
  licence,
  contact: contactUrl,
  issued: issuedOn(database),
  modified: modifiedOn(database),
  period: periodOf(observedYears(database)),
  place: { name: municipality, code: portfolio.source.municipality_code },
  sources: database.sources,
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
