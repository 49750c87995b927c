import { documentName } from '../../derive/document-name.ts';
import { rowAt } from '../../derive/rows-by-key.ts';
import { schemaVersion } from '../../model/schema-version.ts';
import type { AnyRow } from '../../model/table.ts';
import { type DatasetAddresses, type DatasetFacts, licenceId, midnight } from './dataset.ts';
import { dataFolder, type FileFacts } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import type { PublishedTable } from '../tables/published-table.ts';
import { tableSchema } from './table-schema.ts';

/** Data Package 2.0: https://datapackage.org/standard/data-package/ */
const profiles = 'https://datapackage.org/profiles/2.0';

/** Name of the description, beside the tables that it describes. */
export const dataPackageName = 'datapackage.json';

export interface DescribedTables {
  /** Rows of the published table of codes. */
  readonly codelists: readonly AnyRow[];
  readonly facts: DatasetFacts;
  /** Whole, as paths from a root are not allowed; null where no site is known. */
  readonly addresses: DatasetAddresses | null;
  /** Tables and views, each with a CSV among the files. */
  readonly tables: readonly PublishedTable[];
  /** The files with their CSV, by their paths. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

function sourcesOf({ facts, addresses }: DescribedTables, ids: ReadonlySet<unknown>) {
  return facts.sources
    .filter(({ source_id }) => ids.has(source_id))
    .map((source) => {
      const path = source.landing_url ?? addresses?.source(source.source_id);
      return {
        title: `${source.publisher} ${documentName(source)}`,
        ...(path !== undefined && { path }),
        version: source.issued,
      };
    });
}

function licenceOf({ licence }: DatasetFacts) {
  const name = licenceId(licence.name);
  return { ...(name !== null && { name }), title: licence.name, path: licence.url };
}

function resourceOf({ table, rows }: PublishedTable, parts: DescribedTables) {
  const { name, title, description } = table;
  const path = `${name}.csv`;
  const file = rowAt(parts.files, `${dataFolder}/${path}`);
  const sources = sourcesOf(parts, new Set(rows.map((row) => row.source_id)));
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
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    ...(sources.length > 0 && { sources }),
    licenses: [licenceOf(parts.facts)],
    schema: tableSchema(table, parts.codelists),
  };
}

/** Describes the CSV of every table. Paths are those beside the description. */
export function writeDataPackage(parts: DescribedTables): string {
  const { facts, addresses, tables } = parts;
  const { name, description, modified, keywords, creator, publisher } = facts;
  const { url } = publisher;
  return writeJson({
    $schema: `${profiles}/datapackage.json`,
    name: 'sosei-data',
    ...(addresses !== null && {
      id: addresses.file(`${dataFolder}/${dataPackageName}`),
      homepage: addresses.page,
    }),
    title: name,
    description,
    version: modified,
    schema_version: schemaVersion,
    created: midnight(modified, facts.place.country),
    keywords,
    contributors: [
      { title: creator.name, roles: ['creator'] },
      { title: publisher.name, ...(url !== null && { path: url }), roles: ['publisher'] },
    ],
    licenses: [licenceOf(facts)],
    sources: sourcesOf(parts, new Set(facts.sources.map(({ source_id }) => source_id))),
    resources: tables.map((table) => resourceOf(table, parts)),
  });
}
