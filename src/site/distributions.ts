import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer } from '../derive/portfolio.ts';
import { ja } from '../i18n/ja.ts';
import type { TableName } from '../model/database.ts';
import { distributionsOf } from '../publish/distributions.ts';
import type { Distribution } from '../publish/distribution.ts';
import { citationOf } from './citation.ts';
import { database, portfolio, settings } from './database.ts';
import { pictureFiles } from './pictures.ts';
import { absolute, url } from './url.ts';

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
    },
  };
}

export const distributions: ReadonlyMap<string, Distribution> = new Map([
  ...distributionsOf(database, { portfolio, contextOf }),
  ...pictureFiles.map((file) => [file.path, file] as const),
]);

function filesAt(...paths: readonly string[]): readonly Distribution[] {
  return paths.flatMap((path) => distributions.get(path) ?? []);
}

export const tableFiles = (table: TableName) =>
  filesAt(`data/v1/${table}.csv`, `data/v1/plain/${table}.csv`, `data/v1/${table}.json`);

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

/** Routes of the files beside the page about money, by their ending. */
export const financeRoutes = () =>
  financeFiles.map((file) => ({ params: { format: file.format }, props: { file } }));
