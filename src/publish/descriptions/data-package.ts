import type { Database } from '../../model/database.ts';
import { rowAt } from '../../derive/rows-by-key.ts';
import { type Dataset, documentName, licenceId, midnight } from './dataset.ts';
import { dataFolder, type Distribution } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import type { PublishedTable } from '../tables/published-table.ts';
import { sha256 } from '../../write/sha256.ts';
import { tableSchema } from './table-schema.ts';

/** Data Package 2.0: https://datapackage.org/standard/data-package/ */
const profiles = 'https://datapackage.org/profiles/2.0';

/** Name of the description, beside the tables that it describes. */
export const dataPackageName = 'datapackage.json';

type Files = ReadonlyMap<string, Distribution>;

function sourcesOf(dataset: Dataset, ids: ReadonlySet<unknown>) {
  return dataset.sources
    .filter(({ source_id }) => ids.has(source_id))
    .map((source) => ({
      title: `${source.publisher} ${documentName(source)}`,
      path: source.landing_url ?? dataset.addresses.source(source.source_id),
      version: source.issued,
    }));
}

function licenceOf({ licence }: Dataset) {
  const name = licenceId(licence.name);
  return { ...(name !== null && { name }), title: licence.name, path: licence.url };
}

export interface DescribedTables {
  readonly database: Pick<Database, 'codelists'>;
  readonly dataset: Dataset;
  /** Tables and views, each with a CSV among the files. */
  readonly tables: readonly PublishedTable[];
  readonly files: Files;
}

function resourceOf(
  { table, rows }: PublishedTable,
  { database, dataset, files }: DescribedTables,
) {
  const { name, title, description } = table;
  const path = `${name}.csv`;
  const file = rowAt(files, `${dataFolder}/${path}`);
  const sources = sourcesOf(dataset, new Set(rows.map((row) => row.source_id)));
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    type: 'table',
    path,
    title: title.ja,
    description: description.ja,
    title_en: title.en,
    description_en: description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes.length,
    hash: `sha256:${sha256(file.bytes)}`,
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    ...(sources.length > 0 && { sources }),
    licenses: [licenceOf(dataset)],
    schema: tableSchema(table, database),
  };
}

/** Describes the CSV of every table. */
export function writeDataPackage(parts: DescribedTables): string {
  const { dataset, tables } = parts;
  const { name, description, addresses, modified, keywords, creator, publisher } = dataset;
  const { url } = publisher;
  return writeJson({
    $schema: `${profiles}/datapackage.json`,
    name: 'sosei-data',
    id: addresses.file(`${dataFolder}/${dataPackageName}`),
    title: name,
    description,
    homepage: addresses.page,
    version: modified,
    created: midnight(modified),
    keywords,
    contributors: [
      { title: creator.name, roles: ['creator'] },
      { title: publisher.name, ...(url !== null && { path: url }), roles: ['publisher'] },
    ],
    licenses: [licenceOf(dataset)],
    sources: sourcesOf(dataset, new Set(dataset.sources.map(({ source_id }) => source_id))),
    resources: tables.map((table) => resourceOf(table, parts)),
  });
}
