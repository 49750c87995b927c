import { ledgerPlaces } from '../derive/project-places.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { type Format, formats } from '../publish/formats.ts';
import type { KpiContext, PageContext } from '../publish/kpi-json.ts';
import { labels, words } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';
import { citationOf, projectCitationOf } from './citation.ts';
import { dataset } from './dataset.ts';

/** What the JSON of a page says beside its rows: sentences, citation, every other form of it. */

const endingsOf = (...names: readonly Format[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, formats[name].ending]));

/** Forms of the same figures, in the order in which pages link them. */
export const formEndings = endingsOf('results_csv', 'csv', 'json', 'svg', 'png');

export const citationEndings = endingsOf('bibtex', 'ris', 'csl_json');

/** Addresses of the forms of a path, by their names. */
function addressesOf(path: string, forms: Readonly<Record<string, string>>) {
  const address = (ending: string) => absolute(url.file(`${path}.${ending}`));
  return Object.fromEntries(Object.entries(forms).map(([name, ending]) => [name, address(ending)]));
}

const { licence } = dataset;

export function kpiContext(answer: KpiAnswer): KpiContext {
  const { kpi_id } = answer.kpi;
  return {
    sentences: kpiSentences(answer, { words, labels }),
    licence,
    citation: citationOf(answer),
    addresses: {
      page: absolute(url.kpi(kpi_id)),
      ...addressesOf(`kpis/${kpi_id}`, {
        ...formEndings,
        ...endingsOf('metadata_json'),
        ...citationEndings,
      }),
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
      ...addressesOf(`projects/${project_id}`, formEndings),
    },
  };
}
