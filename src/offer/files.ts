import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer } from '../derive/portfolio.ts';
import { ja } from '../i18n/ja.ts';
import { checksumsName } from '../write/checksums.ts';
import { csvwName } from '../publish/descriptions/csvw.ts';
import { checksumsDistribution, dataDistributions } from '../publish/data-files.ts';
import { dataPackageName } from '../publish/descriptions/data-package.ts';
import { dataFolder, type Distribution } from '../publish/file.ts';
import { pageDistributions } from '../publish/page-files.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { citationOf } from './citation.ts';
import { database, portfolio, settings } from '../site/database.ts';
import { metadataFiles } from './description-files.ts';
import { pictureFiles } from './pictures.ts';
import { releasedFiles } from './releases.ts';
import { absolute, url } from '../site/url.ts';

/** Every downloadable file of the site, written once per build. */

function contextOf(answer: KpiAnswer) {
  const path = `kpis/${answer.kpi.kpi_id}`;
  return {
    sentences: kpiSentences(answer, ja),
    licence: settings.licence,
    citation: citationOf(answer),
    links: {
      page: absolute(url.kpi(answer.kpi.kpi_id)),
      csv: absolute(url.file(`${path}.csv`)),
      json: absolute(url.file(`${path}.json`)),
      svg: absolute(url.file(`${path}.svg`)),
      png: absolute(url.file(`${path}.png`)),
      bibtex: absolute(url.file(`${path}.bib`)),
      ris: absolute(url.file(`${path}.ris`)),
      csl_json: absolute(url.file(`${path}.csl.json`)),
    },
  };
}

const data: readonly Distribution[] = [
  ...(await dataDistributions(database, settings)),
  ...pageDistributions(database, { portfolio, contextOf }),
  ...pictureFiles,
];

const files = [...data, ...metadataFiles(data), ...releasedFiles];

export const distributions: ReadonlyMap<string, Distribution> = new Map(
  [...files, checksumsDistribution(files)].map((file) => [file.path, file]),
);

function filesAt(...paths: readonly string[]): readonly Distribution[] {
  return paths.flatMap((path) => distributions.get(path) ?? []);
}

/** A table or view in every format that it has. */
export const tableFiles = (table: string) =>
  filesAt(
    ...[`${table}.csv`, `plain/${table}.csv`, `${table}.json`, `${table}.ndjson`].map(
      (name) => `${dataFolder}/${name}`,
    ),
    `${dataFolder}/${table}.parquet`,
  );

/** Every table at once, in the order in which most readers need them. */
export const wholeFiles = filesAt(
  ...['xlsx', 'zip', 'sqlite'].map((ending) => `${dataFolder}/${wholeName}.${ending}`),
);

/** What the files of the data folder are checked with. */
export const checksumsFile = filesAt(`${dataFolder}/${checksumsName}`);

/** Descriptions of all data for programs and catalogues. */
export const metadataLinks = filesAt(
  ...[dataPackageName, csvwName, 'catalog.ttl', 'catalog.jsonld', 'openapi.json'].map(
    (name) => `${dataFolder}/${name}`,
  ),
);

/** A citation for reference software; `path` is that of the thing cited. */
const citationsOf = (path: string) =>
  filesAt(...['bib', 'ris', 'csl.json'].map((ending) => `${path}.${ending}`));

export const wholeCitations = citationsOf(`${dataFolder}/${wholeName}`);

export const kpiCitations = (id: string) => citationsOf(`kpis/${id}`);

/** The same figures in every form that a path has. */
const formsOf = (path: string) =>
  filesAt(...['csv', 'json', 'svg', 'png'].map((ending) => `${path}.${ending}`));

export const kpiFiles = (id: string) => formsOf(`kpis/${id}`);

export const projectFiles = (id: string) => formsOf(`projects/${id}`);

export const financeFiles = formsOf('finance');

/** Routes of the files below a folder, as Astro asks for them. */
export function fileRoutes(folder: string) {
  return [...distributions.values()]
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((file) => ({ params: { file: file.path.slice(folder.length + 1) }, props: { file } }));
}

/** Routes of the files beside the home page: the feed and what search engines look for. */
export const rootRoutes = () =>
  filesAt('feed.xml', 'robots.txt').map((file) => ({
    params: { file: file.path },
    props: { file },
  }));

/** Routes of the files beside the page about money, by their ending. */
export const financeRoutes = () =>
  financeFiles.map((file) => ({ params: { format: file.format }, props: { file } }));
