import { createModifiedOf } from '../derive/dataset-dates.ts';
import { once } from '../derive/once.ts';
import { publishedTables } from '../model/database.ts';
import {
  type Dataset,
  type DatasetAddresses,
  datasetFacts,
} from '../publish/descriptions/dataset.ts';
import type { Site } from '../site/site.ts';
import type { SiteAddresses } from '../site/whole-address.ts';

/** When a KPI or project last changed. */
export const modifiedIn = once(({ database }: Site) => createModifiedOf(database));

const addressesBy = (write: SiteAddresses['linked'], { url }: Site): DatasetAddresses => ({
  home: write(url.home),
  page: write(url.data),
  updates: write(url.updates),
  table: (wanted) => {
    const table = publishedTables.find((candidate) => candidate === wanted);
    return write(table ? url.table(table) : url.data);
  },
  source: (id) => write(url.source(id)),
  file: (path) => write(url.file(path)),
});

/** For the description that is kept with the data, away from the site. */
export const wholeAddressesIn = (site: Site) => addressesBy(site.absolute, site);

/** What every description of the data says about the whole. */
export const datasetOf = once((site: Site): Dataset => {
  const { absolute, contactUrl: contact, database, first, language, linked, settings } = site;
  const home = absolute(first.url.home);
  return {
    ...datasetFacts({ database, settings, home }, { language, contact }),
    addresses: addressesBy(linked, site),
  };
});
