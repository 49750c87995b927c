import { ledgerPlaces } from '../derive/project-places.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { KpiAnswer, ProjectAnswer } from '../derive/portfolio.ts';
import type { KpiContext, PageContext } from '../publish/kpi-json.ts';
import { labels, words } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';
import { citationOf, projectCitationOf } from './citation.ts';
import { dataset } from './dataset.ts';

/** What the JSON of a page says beside its rows: sentences, citation, every other form of it. */

/** Forms of the same figures, in the order in which pages link them. */
export const formEndings = {
  results_csv: 'results.csv',
  csv: 'csv',
  json: 'json',
  svg: 'svg',
  png: 'png',
} as const;

export const citationEndings = { bibtex: 'bib', ris: 'ris', csl_json: 'csl.json' } as const;

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
        metadata_json: 'metadata.json',
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
