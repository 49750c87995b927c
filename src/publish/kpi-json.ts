import type { GoalAnswer, PolicyAnswer } from '../derive/goal-answer.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import type { Owner } from '../derive/owner.ts';
import type { YearCell } from '../derive/year-cells.ts';
import { verdictOf } from '../derive/verdict.ts';
import type { Observation, TableName } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';
import type { RowPublisher } from './tables/published-table.ts';

/** What the JSON of a KPI or project says beside its rows. */
export interface PageContext {
  readonly licence: { readonly name: string; readonly url: string };
  readonly citation: string;
  /** Every other form of the same by its name: page, csv … */
  readonly addresses: Readonly<Record<string, string>>;
}

export interface KpiContext extends PageContext {
  readonly sentences: readonly string[];
}

/** What the objects are made with. */
export interface ObjectParts {
  readonly publish: RowPublisher;
  /** The rows of a KPI in every report. */
  readonly observationsOf: (answer: KpiAnswer) => readonly Observation[];
  readonly contextOf: (answer: KpiAnswer) => KpiContext;
  /** Policies under which the source prints a KPI again. */
  readonly alsoPoliciesOf: (answer: KpiAnswer) => readonly PolicyAnswer[];
}

const rowsWith = (publish: RowPublisher) => (table: TableName, rows: readonly AnyRow[]) =>
  rows.map((row) => publish(table, row));

function yearObject(answer: KpiAnswer, cell: YearCell, publish: RowPublisher) {
  const { year, isBaseline, target, actual } = cell;
  return {
    fiscal_year: year.fiscal_year,
    label_ja: year.label_ja,
    is_baseline: isBaseline,
    target: target && publish('observations', target),
    actual: actual && publish('observations', actual),
    verdict: isBaseline ? null : verdictOf(answer.kpi, cell),
  };
}

/** What a KPI belongs to; the plan has neither an id nor a name in the tables. */
function ownerObject(owner: Owner) {
  const { kind } = owner;
  if (kind === 'plan') return { kind, id: null, name: null, name_en: null };
  if (kind === 'project') {
    const { project_id: id, name, name_en } = owner.project;
    return { kind, id, name, name_en };
  }
  if (kind === 'goal') {
    const { goal_id: id, name, name_en } = owner.goal;
    return { kind, id, name, name_en };
  }
  const { policy_id: id, name, name_en } = owner.policy;
  return { kind, id, name, name_en };
}

/** One KPI as one object: definition, newest series, all rows, sentences, licence, citation. */
export function kpiObject(answer: KpiAnswer, parts: ObjectParts) {
  const { kpi, project, unit, years, standing, discrepancies, evaluations, owner } = answer;
  const { publish, observationsOf } = parts;
  const { sentences, licence, citation, addresses } = parts.contextOf(answer);
  const rows = rowsWith(publish);
  return {
    ...publish('kpis', kpi),
    unit_definition: publish('units', unit),
    project: project && {
      project_id: project.project_id,
      name: project.name,
      name_en: project.name_en,
    },
    owner: ownerObject(owner),
    also_policies: parts.alsoPoliciesOf(answer).map((other) => ownerObject(other.owner)),
    standing,
    sentences,
    series: years.map((cell) => yearObject(answer, cell, publish)),
    observations: rows('observations', observationsOf(answer)),
    partial_observations: rows('partial_observations', answer.parts),
    evaluations: rows('evaluations', evaluations),
    discrepancies: rows('discrepancies', discrepancies),
    licence,
    citation,
    addresses,
    // The name that v1 began with.
    links: addresses,
  };
}

/** One project with its KPIs, as complete as these. */
export function projectObject(answer: ProjectAnswer, context: PageContext, parts: ObjectParts) {
  const { project, periods, budgets, links, kpis, retired, discrepancies, evaluations, facts } =
    answer;
  const rows = rowsWith(parts.publish);
  const goals = rows('project_goals', links);
  return {
    ...parts.publish('projects', project),
    periods: rows('project_periods', periods),
    budgets: rows('project_budgets', budgets),
    project_goals: goals,
    // The name that v1 began with: rows here, addresses in a KPI.
    links: goals,
    discrepancies: rows('discrepancies', discrepancies),
    evaluations: rows('evaluations', evaluations),
    facts: rows('facts', facts),
    kpis: [...kpis, ...retired].map((kpi) => kpiObject(kpi, parts)),
    ...context,
  };
}

/** One policy with its KPIs and money. */
function policyParts({ policy, goal, ...answer }: PolicyAnswer, parts: ObjectParts) {
  const rows = rowsWith(parts.publish);
  const { kpis, retired, alsoKpis, alsoGoals, budgets, evaluations } = answer;
  return {
    ...parts.publish('policies', policy),
    goal: parts.publish('goals', goal),
    also_goals: rows('goals', alsoGoals),
    budgets: rows('policy_budgets', budgets),
    evaluations: rows('evaluations', evaluations),
    kpis: [...kpis, ...retired].map((kpi) => kpiObject(kpi, parts)),
    also_kpis: rows(
      'kpis',
      alsoKpis.map(({ kpi }) => kpi),
    ),
  };
}

export const policyObject = (answer: PolicyAnswer, context: PageContext, parts: ObjectParts) => ({
  ...policyParts(answer, parts),
  ...context,
});

/** One goal with its policies, its KPIs and money. */
export function goalObject(answer: GoalAnswer, context: PageContext, parts: ObjectParts) {
  const rows = rowsWith(parts.publish);
  const { goal, kpis, retired, policies, alsoPolicies, projects, budgets, evaluations } = answer;
  return {
    ...parts.publish('goals', goal),
    budgets: rows('goal_budgets', budgets),
    evaluations: rows('evaluations', evaluations),
    kpis: [...kpis, ...retired].map((kpi) => kpiObject(kpi, parts)),
    policies: policies.map((policy) => policyParts(policy, parts)),
    also_policies: rows(
      'policies',
      alsoPolicies.map(({ policy }) => policy),
    ),
    projects: rows(
      'projects',
      projects.map(({ project }) => project),
    ),
    ...context,
  };
}
