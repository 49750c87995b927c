import type { VintageChanges } from '../derive/report-changes.ts';
import { changedKpis } from '../derive/revisions.ts';
import type { RowStep } from '../derive/row-histories.ts';
import { yearWords } from '../derive/year-words.ts';
import type { Words } from '../i18n/words.ts';
import type {
  Fact,
  GoalBudget,
  Kpi,
  PolicyBudget,
  Project,
  ProjectBudget,
} from '../model/database.ts';
import { aimLink } from './owner-link.ts';
import type { Site } from './site.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

interface Line {
  readonly label: string;
  readonly count: number;
  readonly links: readonly Link[];
}

const kinds = ['filled', 'revised', 'moved', 'added', 'restated'] as const;

/** Links to what a report may change. */
function createLinks(site: Site) {
  const { portfolio, url } = site;
  const ofKpi = ({ kpi_id, name_plain }: Kpi): Link => ({
    label: name_plain,
    href: url.kpi(kpi_id),
  });
  const ofProject = ({ project_id, name_plain }: Project): Link => ({
    label: name_plain,
    href: url.project(project_id),
  });
  const toProject = (id: string): Link => {
    const answer = portfolio.projectById.get(id);
    return answer ? ofProject(answer.project) : { label: id, href: url.project(id) };
  };
  const toGoal = (id: string): Link => {
    const answer = portfolio.goalById.get(id);
    const link = answer && aimLink(answer, site);
    return { label: link?.name ?? id, href: link?.href ?? url.finance };
  };
  const toPolicy = (id: string): Link => {
    const answer = portfolio.policyById.get(id);
    const link = answer && aimLink(answer, site);
    return { label: link?.name ?? id, href: link?.href ?? url.finance };
  };
  const toFact = ({ kpi_id, project_id, source_id }: Fact): Link => {
    const kpi = kpi_id === null ? undefined : portfolio.kpiById.get(kpi_id)?.kpi;
    if (kpi) return ofKpi(kpi);
    return project_id === null ? { label: '', href: url.source(source_id) } : toProject(project_id);
  };
  return { ofKpi, ofProject, toProject, toGoal, toPolicy, toFact };
}

type Amount = Pick<ProjectBudget | GoalBudget, 'fiscal_year' | 'amount_type'>;

/** Links to what changed, each with the thing that changed there, before and after. */
function turned<R extends { readonly value_as_published: string }>(
  steps: readonly RowStep<R>[],
  { words, linkOf, thingOf }: Naming<R>,
): readonly Link[] {
  return steps.flatMap(({ before, after }) => {
    if (before === null) return [];
    const { label, href } = linkOf(after);
    const name = words.format.phrase([label, thingOf(after)]);
    const [was, is] = [before.value_as_published, after.value_as_published];
    return [{ label: words.revisions.turned({ name, before: was, after: is }), href }];
  });
}

interface Naming<R> {
  readonly words: Words;
  readonly linkOf: (row: R) => Link;
  readonly thingOf: (row: R) => string;
}

/** Each link once. */
const distinct = (links: readonly Link[]): readonly Link[] => [
  ...new Map(links.map((link) => [`${link.href} ${link.label}`, link])).values(),
];

const isFirst = ({ before }: RowStep<unknown>) => before === null;
const isTurned = ({ before }: RowStep<unknown>) => before !== null;

/** Periods, amounts and facts: what changed, and what is new. */
function otherLines(changes: VintageChanges, site: Site): readonly Line[] {
  const { labels, portfolio, words } = site;
  const { toProject, toGoal, toPolicy, toFact } = createLinks(site);
  const { periods, projectBudgets, goalBudgets, policyBudgets, facts } = changes;
  const page = words.revisions;
  const amountName = ({ fiscal_year, amount_type }: Amount) =>
    words.format.phrase([
      yearWords(fiscal_year, portfolio, words),
      labels('amount_types', amount_type).label,
    ]);
  const goalLink = ({ goal_id }: GoalBudget) => toGoal(goal_id);
  const policyLink = ({ policy_id }: PolicyBudget) => toPolicy(policy_id);
  const linkOf = ({ project_id }: { readonly project_id: string }) => toProject(project_id);
  const links = {
    periods: turned(periods, {
      words,
      linkOf,
      thingOf: ({ basis }) => labels('period_bases', basis).label,
    }),
    amounts: [
      ...turned(projectBudgets, { words, linkOf, thingOf: amountName }),
      ...turned(goalBudgets, { words, linkOf: goalLink, thingOf: amountName }),
      ...turned(policyBudgets, { words, linkOf: policyLink, thingOf: amountName }),
    ],
    facts: turned(facts, { words, linkOf: toFact, thingOf: ({ name }) => name }),
  };
  const firstAmounts = [
    ...projectBudgets.filter(isFirst).map(({ after }) => linkOf(after)),
    ...goalBudgets.filter(isFirst).map(({ after }) => goalLink(after)),
    ...policyBudgets.filter(isFirst).map(({ after }) => policyLink(after)),
  ];
  const firstFacts = facts.filter(isFirst).map(({ after }) => ({
    label: words.format.phrase([toFact(after).label, after.name]),
    href: toFact(after).href,
  }));
  return [
    { label: page.periods, count: periods.filter(isTurned).length, links: links.periods },
    { label: page.amounts, count: links.amounts.length, links: links.amounts },
    { label: page.newAmounts, count: firstAmounts.length, links: distinct(firstAmounts) },
    { label: page.facts, count: links.facts.length, links: links.facts },
    { label: page.newFacts, count: firstFacts.length, links: distinct(firstFacts) },
  ];
}

/** What one report changed, a line for each kind of change that it has. */
export function changeLines(changes: VintageChanges, site: Site): readonly Line[] {
  const { database, words } = site;
  const { ofKpi, ofProject } = createLinks(site);
  const page = words.revisions;
  const line = (label: string, links: readonly Link[]) => ({ label, count: links.length, links });
  return [
    ...kinds.map((kind) => ({
      label: page.kinds[kind],
      count: changes[kind].length,
      links: changedKpis(changes[kind], database.kpis).map(ofKpi),
    })),
    line(page.newKpis, changes.newKpis.map(ofKpi)),
    line(page.retired, changes.retired.map(ofKpi)),
    line(page.dropped, changes.dropped.map(ofKpi)),
    line(page.newProjects, changes.newProjects.map(ofProject)),
    line(page.droppedProjects, changes.droppedProjects.map(ofProject)),
    ...otherLines(changes, site),
  ].filter(({ count }) => count > 0);
}
