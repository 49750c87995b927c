import { ledgerPlaces } from '../derive/project-places.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer, ProjectAnswer } from '../derive/portfolio.ts';
import { ja } from '../i18n/ja.ts';
import { checksumsName } from '../write/checksums.ts';
import { changelogName } from '../publish/descriptions/changelog.ts';
import { csvwName } from '../publish/descriptions/csvw.ts';
import { describedFiles } from '../publish/data-files.ts';
import { dataPackageName } from '../publish/descriptions/data-package.ts';
import { dataFolder, type Distribution } from '../publish/file.ts';
import { indexName } from '../publish/descriptions/index-json.ts';
import { pageDistributions } from '../publish/page-files.ts';
import { wholeDistributions, wholeName } from '../publish/whole/whole-files.ts';
import { citationOf, projectCitationOf } from './citation.ts';
import { labels, portfolio } from '../site/database.ts';
import { dataset, modifiedOf } from './dataset.ts';
import { listsOf, metadataFiles } from './description-files.ts';
import { pictureFiles } from './pictures.ts';
import { publishedData } from './published-data.ts';
import { releasedFiles } from './releases.ts';
import { absolute, url } from '../site/url.ts';

/** Every downloadable file of the site, written once per build. */

const endings = {
  results_csv: 'results.csv',
  csv: 'csv',
  json: 'json',
  svg: 'svg',
  png: 'png',
} as const;

const citationEndings = { bibtex: 'bib', ris: 'ris', csl_json: 'csl.json' } as const;

/** Addresses of the forms of a path, by their names. */
function addressesOf(path: string, forms: Readonly<Record<string, string>>) {
  const address = (ending: string) => absolute(url.file(`${path}.${ending}`));
  return Object.fromEntries(Object.entries(forms).map(([name, ending]) => [name, address(ending)]));
}

const { licence } = dataset;

function contextOf(answer: KpiAnswer) {
  const { kpi_id } = answer.kpi;
  return {
    sentences: kpiSentences(answer, { words: ja, labels }),
    licence,
    citation: citationOf(answer),
    addresses: {
      page: absolute(url.kpi(kpi_id)),
      ...addressesOf(`kpis/${kpi_id}`, {
        ...endings,
        metadata_json: 'metadata.json',
        ...citationEndings,
      }),
    },
  };
}

function projectContextOf(answer: ProjectAnswer) {
  const { project_id } = answer.project;
  return {
    licence,
    citation: projectCitationOf(answer, ledgerPlaces(answer)),
    addresses: {
      page: absolute(url.project(project_id)),
      ...addressesOf(`projects/${project_id}`, endings),
    },
  };
}

const tables = describedFiles(publishedData, dataset, dataset.addresses);

const data: readonly Distribution[] = [
  ...(await wholeDistributions(publishedData, tables)),
  ...tables.filter(({ format }) => format !== 'data_package'),
  ...pageDistributions(publishedData, {
    ...{ portfolio, contextOf, projectContextOf },
    modifiedOf: ({ kpi, project }) => modifiedOf(kpi.kpi_id, project.project_id),
  }),
  ...pictureFiles,
];

const files = [
  ...data,
  ...tables.filter(({ format }) => format === 'data_package'),
  ...metadataFiles(data),
  ...releasedFiles,
];

export const distributions: ReadonlyMap<string, Distribution> = new Map(
  [...files, ...listsOf(files)].map((file) => [file.path, file]),
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

const wholeFile = (ending: string) => `${dataFolder}/${wholeName}.${ending}`;

/** What most readers want of everything: one workbook, one table in words, all tables. */
export const resultsFiles = filesAt(
  wholeFile('xlsx'),
  `${dataFolder}/results.csv`,
  wholeFile('zip'),
);

/** Every table at once, in the order in which most readers need them. */
export const wholeFiles = filesAt(...['xlsx', 'zip', 'sqlite'].map(wholeFile));

/** What the files of the data folder are checked with. */
export const checksumsFile = filesAt(`${dataFolder}/${checksumsName}`);

/** Descriptions of all data for programs and catalogues. */
export const metadataLinks = filesAt(
  ...[
    ...[indexName, dataPackageName, csvwName],
    ...['catalog.ttl', 'catalog.jsonld', 'openapi.json', changelogName],
  ].map((name) => `${dataFolder}/${name}`),
);

/** A citation for reference software; `path` is that of the thing cited. */
const citationsOf = (path: string) =>
  filesAt(...['bib', 'ris', 'csl.json'].map((ending) => `${path}.${ending}`));

export const wholeCitations = citationsOf(`${dataFolder}/${wholeName}`);

export const kpiCitations = (id: string) => citationsOf(`kpis/${id}`);

/** The same figures in every form that a path has. */
const formsOf = (path: string) =>
  filesAt(...Object.values(endings).map((ending) => `${path}.${ending}`));

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
