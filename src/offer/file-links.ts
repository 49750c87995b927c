import { changelogName } from '../publish/descriptions/changelog.ts';
import { csvwName } from '../publish/descriptions/csvw.ts';
import { dataPackageName } from '../publish/descriptions/data-package.ts';
import { indexName } from '../publish/descriptions/index-json.ts';
import { dataFolder } from '../publish/file.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { checksumsName } from '../write/checksums.ts';
import { filesAt } from './files.ts';
import { citationEndings, formEndings } from './page-contexts.ts';

/** Which files a page links, in the order in which most readers need them. */

const inDataFolder = (...names: readonly string[]) =>
  filesAt(...names.map((name) => `${dataFolder}/${name}`));

/** A table or view in every format that it has. */
export const tableLinks = (table: string) =>
  inDataFolder(
    ...[`${table}.csv`, `plain/${table}.csv`, `${table}.json`, `${table}.ndjson`],
    `${table}.parquet`,
  );

/** What most readers want of everything: one workbook, one table in words, all tables. */
export const resultsFiles = () =>
  inDataFolder(`${wholeName}.xlsx`, 'results.csv', `${wholeName}.zip`);

/** Every table at once. */
export const wholeLinks = () =>
  inDataFolder(...['xlsx', 'zip', 'sqlite'].map((ending) => `${wholeName}.${ending}`));

/** What the files of the data folder are checked with. */
export const checksumsLinks = () => inDataFolder(checksumsName);

/** Descriptions of all data for programs and catalogues. */
export const metadataLinks = () =>
  inDataFolder(
    ...[indexName, dataPackageName, csvwName],
    ...['catalog.ttl', 'catalog.jsonld', 'openapi.json', changelogName],
  );

const withEndings = (path: string, endings: Readonly<Record<string, string>>) =>
  filesAt(...Object.values(endings).map((ending) => `${path}.${ending}`));

/** Citations for reference software. */
export const wholeCitations = () => withEndings(`${dataFolder}/${wholeName}`, citationEndings);

export const kpiCitations = (id: string) => withEndings(`kpis/${id}`, citationEndings);

/** The same figures in every form that there is. */
export const kpiFiles = (id: string) => withEndings(`kpis/${id}`, formEndings);

export const projectFiles = (id: string) => withEndings(`projects/${id}`, formEndings);

export const financeFiles = () => withEndings('finance', formEndings);
