import { schemaVersion } from '../../model/schema-version.ts';
import type { Dataset } from './dataset.ts';
import type { FileFacts } from '../file.ts';
import { formats } from '../formats.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';
import { municipalityOf } from '../tables/published-table.ts';

/** Name of the index in the data folder. */
export const indexName = 'index.json';

/** A frozen release by its name. */
export interface ReleaseEntry {
  readonly release: string;
  readonly vintage: string;
  /** The list of its files and their checksums, below the site's base. */
  readonly path: string;
}

/** Identifiers of what has files beside its page. */
export interface ObjectIds {
  readonly kpiIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly policyIds: readonly string[];
}

export interface IndexParts extends ObjectIds {
  readonly data: PublishedData;
  readonly dataset: Dataset;
  /** Every file of the data folder but the index and the list of checksums. */
  readonly files: readonly FileFacts[];
  /** The paths of all files that are published. */
  readonly paths: readonly string[];
  readonly releases: readonly ReleaseEntry[];
}

/** Name without folders and endings: the table that a file may hold. */
const stemOf = ({ path }: FileFacts) => path.replace(/^.*\//, '').replace(/\..*$/, '');

function fileObject({ path, format, rows, size, sha256 }: FileFacts, { addresses }: Dataset) {
  return {
    path,
    address: addresses.file(path),
    format,
    media_type: formats[format].mediaType,
    rows,
    bytes: size,
    sha256,
  };
}

/** Files beside pages: one name for all of them, with the identifier in braces. */
function pageFiles(folder: string, ids: readonly string[], { dataset, paths }: IndexParts) {
  const [first] = ids;
  const own = paths.filter((path) => path.startsWith(`${folder}/${first}.`));
  const template = (path: string) => ({
    path: `${folder}/{id}${path.slice(`${folder}/${first}`.length)}`,
    address: `${dataset.addresses.file(`${folder}/`)}{id}${path.slice(`${folder}/${first}`.length)}`,
  });
  return { ids, files: own.map(template) };
}

/** What there is, for programs that come without knowing anything but this address. */
export function indexObject(parts: IndexParts) {
  const { data, dataset, files, releases, kpiIds, projectIds, goalIds, policyIds } = parts;
  const { name, description, licence, publisher, issued, modified, addresses } = dataset;
  const tables = offeredTables(data);
  const names = new Set(tables.map(({ table }) => table.name));
  const vintages = data.database.vintages.map(({ vintage }) => vintage).toSorted();
  return {
    schema_version: schemaVersion,
    name,
    description,
    ...municipalityOf(data),
    publisher: publisher.name,
    licence,
    issued,
    modified,
    newest_vintage: vintages.at(-1) ?? null,
    vintages,
    home: addresses.home,
    page: addresses.page,
    tables: tables.map(({ table, rows }) => ({
      table: table.name,
      title: table.title.ja,
      title_en: table.title.en,
      description: table.description.ja,
      description_en: table.description.en,
      key: table.key,
      columns: Object.keys(table.columns),
      rows: rows.length,
      files: files
        .filter((file) => stemOf(file) === table.name)
        .map((file) => fileObject(file, dataset)),
    })),
    files: files
      .filter((file) => !names.has(stemOf(file)))
      .map((file) => fileObject(file, dataset)),
    kpis: pageFiles('kpis', kpiIds, parts),
    projects: pageFiles('projects', projectIds, parts),
    goals: pageFiles('goals', goalIds, parts),
    policies: pageFiles('policies', policyIds, parts),
    releases: releases.map((release) => ({ ...release, address: addresses.file(release.path) })),
  };
}
