import type { GoalAnswer, PolicyAnswer } from '../derive/goal-answer.ts';
import { goalPlaces, policyPlaces } from '../derive/goal-places.ts';
import { ledgerPlaces } from '../derive/project-places.ts';
import { lastTargetSentences } from '../derive/last-target-sentences.ts';
import { lifeSentences } from '../derive/life-sentence.ts';
import { kpiSentences } from '../derive/sentences.ts';
import { rowAt } from '../derive/rows-by-key.ts';
import { formats, formatsOf, type Purpose } from '../publish/formats.ts';
import type { KpiContext, PageContext } from '../publish/kpi-json.ts';
import type { Site } from '../site/site.ts';
import { aimCitationOf, citationOf, projectCitationOf } from './citation.ts';
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
    sentences: [
      ...kpiSentences(answer, speech),
      ...lastTargetSentences(answer, speech),
      ...lifeSentences(answer, portfolio.vintage.vintage, words),
    ],
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

/** The same of a goal or a policy. */
export function aimContext(
  answer: GoalAnswer | PolicyAnswer,
  site: Site,
  isThere: IsThere,
): PageContext {
  const { linked, url } = site;
  const addressesOf = createAddressesOf(site, isThere);
  const { id, page, places } =
    'policy' in answer
      ? {
          id: `policies/${answer.policy.policy_id}`,
          page: url.policy(answer.policy.policy_id),
          places: policyPlaces(answer),
        }
      : {
          id: `goals/${answer.goal.goal_id}`,
          page: url.goal(answer.goal.goal_id),
          places: goalPlaces(answer),
        };
  const name = 'policy' in answer ? answer.policy.name : answer.goal.name_plain;
  return {
    licence: datasetOf(site).licence,
    citation: aimCitationOf({ name, page, places }, site),
    addresses: { page: linked(page), ...addressesOf(id, 'data', 'picture') },
  };
}
