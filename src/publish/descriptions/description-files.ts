import type { Portfolio } from '../../derive/portfolio.ts';
import { writeBibtex } from '../citations/bibtex.ts';
import { writeCsl } from '../citations/csl.ts';
import { csvwName, writeCsvw } from './csvw.ts';
import type { Dataset } from './dataset.ts';
import { catalogOf } from './dcat.ts';
import { dataFolder, type Distribution, distribution, type Format } from '../file.ts';
import { indexName, indexObject, type ReleaseEntry } from './index-json.ts';
import { writeJson } from '../../write/json.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeOpenApi } from './openapi.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';
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
  readonly data: PublishedData;
  readonly portfolio: Portfolio;
  readonly dataset: Dataset;
  /** The files with data, which the descriptions name with their sizes and checksums. */
  readonly files: readonly Distribution[];
  readonly releases: readonly ReleaseEntry[];
}

const idsOf = ({ everyKpi, projects }: Portfolio) => ({
  kpiIds: everyKpi.map(({ kpi }) => kpi.kpi_id),
  projectIds: projects.map(({ project }) => project.project_id),
});

/** The descriptions of all data, beside the data. */
export function metadataDistributions(described: Described): readonly Distribution[] {
  const { data, portfolio, dataset, files } = described;
  const tables = offeredTables(data);
  const catalog = catalogOf({ dataset, tables: tables.map(({ table }) => table), files });
  const ids = idsOf(portfolio);
  const index = indexObject({ ...described, ...ids });
  const byPath = new Map(files.map((file) => [file.path, file]));
  const openApi = writeOpenApi({ ...ids, ...{ dataset, data, index }, files: byPath });
  const at = (name: string, format: Format, text: string) =>
    distribution(`${dataFolder}/${name}`, format, null, text);
  return [
    at(csvwName, 'csvw', writeCsvw({ dataset, tables })),
    at('catalog.jsonld', 'json_ld', writeJsonLd(catalog)),
    at('catalog.ttl', 'turtle', writeTurtle(catalog)),
    at('openapi.json', 'openapi', openApi),
  ];
}

/** The index of all `files`: every other file of the data folder but the list of checksums. */
export function indexDistribution(described: Described): Distribution {
  const index = indexObject({ ...described, ...idsOf(described.portfolio) });
  return distribution(`${dataFolder}/${indexName}`, 'index_json', null, writeJson(index));
}
