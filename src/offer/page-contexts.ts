import { ledgerPlaces } from '../derive/project-places.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { formats, formatsOf, type Purpose } from '../publish/formats.ts';
import type { KpiContext, PageContext } from '../publish/kpi-json.ts';
import { labels, words } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';
import { citationOf, projectCitationOf } from './citation.ts';
import { dataset } from './dataset.ts';

/** What the JSON of a page says beside its rows: sentences, citation, every other form of it. */

/** Addresses of the forms of a page that serve these purposes, by the names of their formats. */
const addressesOf = (path: string, ...purposes: readonly Purpose[]) =>
  Object.fromEntries(
    formatsOf('page', ...purposes).map((format) => {
      const address = absolute(url.file(`${path}.${formats[format].ending}`));
      return [format, address] as const;
    }),
  );

const { licence } = dataset;

export function kpiContext(answer: KpiAnswer): KpiContext {
  const { kpi_id } = answer.kpi;
  return {
    sentences: kpiSentences(answer, { words, labels }),
    licence,
    citation: citationOf(answer),
    addresses: {
      page: absolute(url.kpi(kpi_id)),
      ...addressesOf(`kpis/${kpi_id}`, 'data', 'picture', 'description', 'citation'),
    },
  };
}

export function projectContext(answer: ProjectAnswer): PageContext {
  const { project_id } = answer.project;
  return {
    licence,
    citation: projectCitationOf(answer, ledgerPlaces(answer)),
    addresses: {
      page: absolute(url.project(project_id)),
      ...addressesOf(`projects/${project_id}`, 'data', 'picture'),
    },
  };
}
