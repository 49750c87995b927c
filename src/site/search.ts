import { numberedProject } from '../derive/numbered.ts';
import { standingGroups } from '../derive/counts.ts';
import { hasMoney } from '../derive/finance.ts';
import { mostRows } from '../derive/list-pages.ts';
import { briefOf } from '../derive/last-target-sentences.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Owner } from '../derive/owner.ts';
import type { Speech } from '../derive/speech.ts';
import { withoutReadings } from '../model/ruby.ts';
import type { Status } from '../model/codes.ts';
import type { GlossaryTerm, Goal, Policy, Project } from '../model/database.ts';
import { isOfKind, statusOrder, statusRules } from '../model/status.ts';
import type { PageSettings } from '../search/page/search-page.ts';
import { synonyms } from '../i18n/ja/synonyms.ts';
import { type AnsweringPage, goalKey, policyKey } from './questions.ts';
import { searchFacetNames } from './search-facets.ts';
import type { Site } from './site.ts';

/** What the search knows of a page beside its text: `data-search-…` attributes of `main`. */
export type SearchRecord = Readonly<Record<`data-search-${string}`, string | undefined>>;

const answersOfProject = ({ project_id, kpi_managed_by }: Project) =>
  [
    'eachProject',
    project_id,
    ...(kpi_managed_by === 'municipality' ? [] : ['managedElsewhere']),
  ].join(' ');

/** What the page of a standing answers: what came out, or what is still being counted. */
function standingPage(
  status: Status,
  url: Site['url'],
): readonly (readonly [string, AnsweringPage])[] {
  const address = url.kpisWithStatus(status);
  if (isOfKind(status, 'result')) return [[address, 'results']];
  const { isPassing } = statusRules[status];
  return isOfKind(status, 'awaited') && isPassing ? [[address, 'waiting']] : [];
}

const answering = ({
  database,
  portfolio,
  url,
}: Site): readonly (readonly [string, AnsweringPage])[] => [
  [url.home, 'home'],
  [url.goals, 'goals'],
  [url.projects, 'projects'],
  [url.kpis, 'kpis'],
  [url.compare(), 'compare'],
  ...statusOrder.flatMap((status) => standingPage(status, url)),
  [url.finance, 'finance'],
  [url.data, 'data'],
  [url.reuse, 'reuse'],
  [url.about, 'about'],
  [url.method, 'method'],
  [url.glossary, 'glossary'],
  [url.updates, 'updates'],
  [url.accessibility, 'accessible'],
  [url.machineReadability, 'machineReadable'],
  [url.easy, 'easy'],
  [url.paper(portfolio.vintage.vintage), 'paper'],
  ...database.sources.map(({ source_id }) => [url.source(source_id), 'source'] as const),
];

/** The name of what the page at an address answers, if it answers questions as a page. */
export const answersAt = (pathname: string, site: Site): SearchRecord => ({
  'data-search-answers': answering(site).find(([address]) => address === pathname)?.[1],
});

export const kpiRecord = (answer: KpiAnswer, { labels, words }: Speech): SearchRecord => ({
  'data-search-kind': 'kpi',
  'data-search-answers': answer.kpi.kpi_id,
  'data-search-goal': goalOf(answer.owner)?.goal_id,
  'data-search-project': answer.kpi.project_id ?? undefined,
  'data-search-status': answer.standing,
  'data-search-official-name': answer.kpi.name,
  'data-search-status-label': labels('statuses', answer.standing).label,
  'data-search-value': briefOf(answer, { words, labels }) || undefined,
});

const goalOf = (owner: Owner) => ('goal' in owner ? owner.goal : null);

export const goalRecord = ({ goal_id, name }: Goal): SearchRecord => ({
  'data-search-kind': 'goal',
  'data-search-answers': goalKey(goal_id),
  'data-search-goal': goal_id,
  'data-search-official-name': name,
});

export const policyRecord = ({ goal_id, policy_id }: Policy): SearchRecord => ({
  'data-search-kind': 'policy',
  'data-search-answers': policyKey(policy_id),
  'data-search-goal': goal_id,
});

export const projectRecord = (project: Project): SearchRecord => ({
  'data-search-kind': 'project',
  'data-search-answers': answersOfProject(project),
  'data-search-project': project.project_id,
  'data-search-official-name': project.name,
});

export const tableRecord: SearchRecord = { 'data-search-kind': 'dataset' };

export const plainRecord: SearchRecord = { 'data-search-kind': 'page' };

interface Facet {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Filters of the search page: one that leaves no choice is none, and long lists are found by words. */
export function searchFacets({ labels, portfolio, words }: Site): readonly Facet[] {
  const { search } = words;
  const { goals, policies, hasProjects } = portfolio.structure;
  const told = goals.filter(({ hasPage }) => hasPage);
  const isKind: Readonly<Record<keyof typeof search.kinds, boolean>> = {
    goal: told.length > 0,
    policy: policies.some(({ hasPage }) => hasPage),
    project: hasProjects,
    kpi: true,
    dataset: true,
    page: true,
  };
  const choices = {
    kind: Object.entries(search.kinds)
      .filter(([kind]) => isKind[kind as keyof typeof isKind])
      .map(([value, label]) => ({ value, label })),
    goal: told.map(({ goal }) => ({ value: goal.goal_id, label: goal.name_plain })),
    project: portfolio.projects.map(({ project }) => ({
      value: project.project_id,
      label: numberedProject(project, words),
    })),
    status: standingGroups(portfolio.kpis).map(({ status }) => ({
      value: status,
      label: labels('statuses', status).label,
    })),
  };
  return searchFacetNames
    .filter((name) => choices[name].length > 0 && choices[name].length <= mostRows)
    .map((name) => ({ name, legend: search.facets[name], choices: choices[name] }));
}

/** Words of the glossary by how they are read and by what they are called in English. */
const termForms = (terms: readonly GlossaryTerm[]) =>
  terms.flatMap(({ term, reading, term_en }) =>
    [reading, term_en].flatMap((word) =>
      word === null || word === term ? [] : [{ word, also: term }],
    ),
  );

/** What the script of the search page reads from it. */
export function searchSettings({ database, language, url, words, written }: Site): PageSettings {
  const { answers, kinds } = words.search;
  return {
    bundle: url.searchBundle,
    base: url.home,
    groupBy: 'kind',
    language,
    always: { language: [language] },
    last: { kind: ['dataset'] },
    otherWords: [
      ...termForms(written.database.terms),
      ...database.search_words.map(({ word, also }) => ({ word, also })),
      ...(language === 'ja' ? synonyms.map(([word, also]) => ({ word, also })) : []),
    ],
    words: { ...answers, groups: kinds },
  };
}

/** Where a reader can look who found nothing. */
export function lostPlaces({ database, easy, finance, portfolio, url, words }: Site) {
  const { glossary, search, site } = words;
  const place = (label: string, href: string, lang?: string) => ({ label, href, lang });
  return [
    ...(portfolio.structure.hasProjects ? [place(site.nav.projects, url.projects)] : []),
    place(search.kpiList, url.kpis),
    ...(hasMoney(finance) ? [place(site.nav.finance, url.finance)] : []),
    place(search.glossary, url.method),
    ...(database.terms.length > 0 ? [place(glossary.title, url.glossary)] : []),
    ...(easy.projects.length > 0
      ? [place(withoutReadings(easy.words.name), url.easy, easy.tag)]
      : []),
  ];
}
