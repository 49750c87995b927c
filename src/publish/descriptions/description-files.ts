import type { Portfolio } from '../../derive/portfolio.ts';
import type { Database } from '../../model/database.ts';
import { publishedTables, tables } from '../../model/database.ts';
import { writeBibtex } from '../citations/bibtex.ts';
import { writeCsl } from '../citations/csl.ts';
import { csvwName, writeCsvw } from './csvw.ts';
import { dataPackageName, writeDataPackage } from './data-package.ts';
import type { Dataset } from './dataset.ts';
import { catalogOf } from './dcat.ts';
import { describedTables } from '../tables/offered-tables.ts';
import { dataFolder, type Distribution, distribution, type Format } from '../file.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeOpenApi } from './openapi.ts';
import type { Reference } from '../citations/reference.ts';
import { writeRis } from '../citations/ris.ts';
import { writeTurtle } from './turtle.ts';

/** The forms of a citation: path and reference are those of the thing cited. */
export function citationDistributions(path: string, reference: Reference): readonly Distribution[] {
  return [
    distribution(`${path}.bib`, 'bibtex', null, writeBibtex(reference)),
    distribution(`${path}.ris`, 'ris', null, writeRis(reference)),
    distribution(`${path}.csl.json`, 'csl_json', null, writeCsl(reference)),
  ];
}

interface Described {
  readonly database: Database;
  readonly portfolio: Portfolio;
  readonly dataset: Dataset;
  /** The files with data, which the descriptions name with their sizes and checksums. */
  readonly files: readonly Distribution[];
}

/** The descriptions of all data, beside the data. */
export function metadataDistributions(described: Described): readonly Distribution[] {
  const { database, portfolio, dataset } = described;
  const files = new Map(described.files.map((file) => [file.path, file]));
  const offered = describedTables(database);
  const catalog = catalogOf({
    dataset,
    tables: offered.map(({ table }) => table),
    files: described.files,
  });
  const openApi = writeOpenApi({
    dataset,
    tables: publishedTables.map((name) => tables[name]),
    kpiIds: portfolio.everyKpi.map(({ kpi }) => kpi.kpi_id),
    projectIds: portfolio.projects.map(({ project }) => project.project_id),
  });
  const parts = { database, dataset, tables: offered, files };
  const at = (name: string, format: Format, text: string) =>
    distribution(`${dataFolder}/${name}`, format, null, text);
  return [
    at(dataPackageName, 'data_package', writeDataPackage(parts)),
    at(csvwName, 'csvw', writeCsvw(parts)),
    at('catalog.jsonld', 'json_ld', writeJsonLd(catalog)),
    at('catalog.ttl', 'turtle', writeTurtle(catalog)),
    at('openapi.json', 'openapi', openApi),
  ];
}
