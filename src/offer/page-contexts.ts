import { ledgerPlaces } from '../derive/project-places.ts';
import { lastTargetSentences } from '../derive/last-target-sentences.ts';
import { kpiSentences } from '../derive/sentences.ts';
import { rowAt } from '../derive/rows-by-key.ts';
import { formats, formatsOf, type Purpose } from '../publish/formats.ts';
import type { KpiContext, PageContext } from '../publish/kpi-json.ts';
import type { Site } from '../site/site.ts';
import { citationOf, projectCitationOf } from './citation.ts';
import { datasetOf } from './dataset.ts';

/** What the JSON of a page says beside its rows: sentences, citation, every other form of it. */

/** Tells whether the site has a file at this path. */
type IsThere = (path: string) => boolean;

/** Addresses of the forms of a page that serve these purposes, by the names of their formats. */
const createAddressesOf =
  ({ linked, url }: Site, isThere: IsThere) =>
  (stem: string, ...purposes: readonly Purpose[]) =>
    Object.fromEntries(
      formatsOf('page', ...purposes).flatMap((format) => {
        const path = `${stem}.${formats[format].ending}`;
        return isThere(path) ? [[format, linked(url.file(path))] as const] : [];
      }),
    );

export function kpiContext(kpi_id: string, site: Site, isThere: IsThere): KpiContext {
  const { linked, labels, portfolio, url, words } = site;
  const addressesOf = createAddressesOf(site, isThere);
  const answer = rowAt(portfolio.kpiById, kpi_id);
  const speech = { words, labels };
  return {
    sentences: [...kpiSentences(answer, speech), ...lastTargetSentences(answer, speech)],
    licence: datasetOf(site).licence,
    citation: citationOf(answer, site),
    addresses: {
      page: linked(url.kpi(kpi_id)),
      ...addressesOf(`kpis/${kpi_id}`, 'data', 'picture', 'description', 'citation'),
    },
  };
}

export function projectContext(project_id: string, site: Site, isThere: IsThere): PageContext {
  const { linked, portfolio, url } = site;
  const addressesOf = createAddressesOf(site, isThere);
  const answer = rowAt(portfolio.projectById, project_id);
  return {
    licence: datasetOf(site).licence,
    citation: projectCitationOf(answer, ledgerPlaces(answer), site),
    addresses: {
      page: linked(url.project(project_id)),
      ...addressesOf(`projects/${project_id}`, 'data', 'picture'),
    },
  };
}
