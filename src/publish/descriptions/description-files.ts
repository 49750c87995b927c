import { once } from '../../derive/once.ts';
import type { Portfolio } from '../../derive/portfolio.ts';
import { writeBibtex } from '../citations/bibtex.ts';
import { writeCsl } from '../citations/csl.ts';
import type { Reference } from '../citations/reference.ts';
import { writeRis } from '../citations/ris.ts';
import { csvwName, writeCsvw } from './csvw.ts';
import type { Dataset } from './dataset.ts';
import { catalogOf } from './dcat.ts';
import {
  dataFolder,
  factsOfAll,
  inDataFolder,
  publishedFile,
  type PublishedFile,
} from '../file.ts';
import type { Format } from '../formats.ts';
import { indexName, indexObject, type ObjectIds, type ReleaseEntry } from './index-json.ts';
import { writeJson } from '../../write/json.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeOpenApi } from './openapi.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';
import { writeTurtle } from './turtle.ts';

/** The forms of a citation: path and reference are those of the thing cited. */
export function citationFiles(path: string, reference: Reference): readonly PublishedFile[] {
  return [
    publishedFile({ path: `${path}.bib`, format: 'bibtex' }, () => writeBibtex(reference)),
    publishedFile({ path: `${path}.ris`, format: 'ris' }, () => writeRis(reference)),
    publishedFile({ path: `${path}.csl.json`, format: 'csl_json' }, () => writeCsl(reference)),
  ];
}

interface Described {
  readonly data: PublishedData;
  readonly portfolio: Portfolio;
  readonly dataset: Dataset;
  /** The files with data, which the descriptions name with their sizes and checksums. */
  readonly files: readonly PublishedFile[];
  readonly releases: readonly ReleaseEntry[];
}

const idsOf = ({ everyKpi, projects, structure }: Portfolio): ObjectIds => ({
  kpiIds: everyKpi.map(({ kpi }) => kpi.kpi_id),
  projectIds: projects.map(({ project }) => project.project_id),
  goalIds: structure.goals.filter(({ hasPage }) => hasPage).map(({ goal }) => goal.goal_id),
  policyIds: structure.policies
    .filter(({ hasPage }) => hasPage)
    .map(({ policy }) => policy.policy_id),
});

async function indexOf({ files, portfolio, ...described }: Described) {
  return indexObject({
    ...described,
    ...idsOf(portfolio),
    files: await factsOfAll(files.filter(inDataFolder)),
    paths: files.map(({ path }) => path),
  });
}

/** The text files of the first KPI, project, goal and policy. */
async function examplesOf({ files, portfolio }: Described): Promise<ReadonlyMap<string, string>> {
  const { kpiIds, projectIds, goalIds, policyIds } = idsOf(portfolio);
  const stems = [
    `kpis/${kpiIds[0] ?? ''}.`,
    `projects/${projectIds[0] ?? ''}.`,
    `goals/${goalIds[0] ?? ''}.`,
    `policies/${policyIds[0] ?? ''}.`,
  ];
  const wanted = files.filter(
    ({ path }) => stems.some((stem) => path.startsWith(stem)) && /\.(?:csv|json)$/.test(path),
  );
  const decoder = new TextDecoder();
  return new Map(
    await Promise.all(
      wanted.map(async ({ path, bytes }) => [path, decoder.decode(await bytes())] as const),
    ),
  );
}

/** The descriptions of all data, beside the data. */
export function metadataFiles(described: Described): readonly PublishedFile[] {
  const { data, portfolio, dataset, files } = described;
  const tables = offeredTables(data);
  const catalog = once(async () =>
    catalogOf({
      dataset,
      tables: tables.map(({ table }) => table),
      files: await factsOfAll(files.filter(inDataFolder)),
    }),
  );
  const openApi = async () =>
    writeOpenApi({
      ...idsOf(portfolio),
      ...{ dataset, data },
      index: await indexOf(described),
      paths: files.map(({ path }) => path),
      examples: await examplesOf(described),
    });
  const at = (name: string, format: Format, write: () => string | Promise<string>) =>
    publishedFile({ path: `${dataFolder}/${name}`, format }, write);
  return [
    at(csvwName, 'csvw', () => writeCsvw({ dataset, tables })),
    at('catalog.jsonld', 'json_ld', async () => writeJsonLd(await catalog())),
    at('catalog.ttl', 'turtle', async () => writeTurtle(await catalog())),
    at('openapi.json', 'openapi', openApi),
  ];
}

/** The index of all `files`: every other file of the data folder but the list of checksums. */
export function indexFile(described: Described): PublishedFile {
  return publishedFile({ path: `${dataFolder}/${indexName}`, format: 'index_json' }, async () =>
    writeJson(await indexOf(described)),
  );
}
