import type {
  Database,
  Fact,
  GoalBudget,
  Kpi,
  PolicyBudget,
  Project,
  ProjectBudget,
  ProjectPeriod,
  Vintage,
} from '../model/database.ts';
import { type Appearance, leftOut } from './left-out.ts';
import { newestFirst } from './newest.ts';
import { historiesOf, type Revision, type RevisionKind, stepsOf } from './revisions.ts';
import { type RowStep, rowSteps } from './row-histories.ts';

/** What one report brought. */
export interface VintageChanges {
  readonly vintage: Vintage;
  /** Figures with a value that no earlier report has. */
  readonly added: readonly Revision[];
  readonly filled: readonly Revision[];
  readonly revised: readonly Revision[];
  readonly moved: readonly Revision[];
  readonly restated: readonly Revision[];
  /** KPIs that the report brings in the place of others, and all others that are new. */
  readonly newKpis: readonly Kpi[];
  /** KPIs whose successor the report brings. */
  readonly retired: readonly Kpi[];
  /** KPIs that the replaced report has, and this one has no more, without a successor. */
  readonly dropped: readonly Kpi[];
  readonly newProjects: readonly Project[];
  readonly droppedProjects: readonly Project[];
  /** What is new, or differs from before. */
  readonly periods: readonly RowStep<ProjectPeriod>[];
  readonly projectBudgets: readonly RowStep<ProjectBudget>[];
  readonly goalBudgets: readonly RowStep<GoalBudget>[];
  readonly policyBudgets: readonly RowStep<PolicyBudget>[];
  readonly facts: readonly RowStep<Fact>[];
}

type Tables = Pick<
  Database,
  | 'vintages'
  | 'observations'
  | 'kpis'
  | 'projects'
  | 'project_periods'
  | 'project_budgets'
  | 'goal_budgets'
  | 'policy_budgets'
  | 'facts'
>;

/** The first vintage in which each id occurs. */
function firstVintages(appearances: readonly Appearance[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, vintage } of newestFirst(appearances)) if (id !== null) first.set(id, vintage);
  return first;
}

function kpiAppearances({ observations }: Tables): readonly Appearance[] {
  return observations.map(({ kpi_id: id, vintage }) => ({ id, vintage }));
}

function projectAppearances(tables: Tables): readonly Appearance[] {
  const projects = new Map(tables.kpis.map(({ kpi_id, project_id }) => [kpi_id, project_id]));
  const rows = [...tables.project_periods, ...tables.project_budgets, ...tables.facts];
  return [
    ...tables.observations.map(({ kpi_id, vintage }) => ({
      id: projects.get(kpi_id) ?? null,
      vintage,
    })),
    ...rows.map(({ project_id: id, vintage }) => ({ id, vintage })),
  ];
}

/** Steps of the rows beside the observations, by report. Notation alone is no change. */
function otherSteps(tables: Tables) {
  const { project_periods, project_budgets, goal_budgets, policy_budgets, facts } = tables;
  return {
    periods: rowSteps(project_periods, {
      cellOf: ({ project_id, basis }) => [project_id, basis],
      saidBy: ({ start_fiscal_year, end_fiscal_year }) => [start_fiscal_year, end_fiscal_year],
    }),
    projectBudgets: rowSteps(project_budgets, {
      cellOf: ({ project_id, fiscal_year, amount_type }) => [project_id, fiscal_year, amount_type],
      saidBy: ({ amount, unit }) => [amount, unit],
    }),
    goalBudgets: rowSteps(goal_budgets, {
      cellOf: ({ goal_id, fiscal_year, amount_type }) => [goal_id, fiscal_year, amount_type],
      saidBy: ({ amount, unit }) => [amount, unit],
    }),
    policyBudgets: rowSteps(policy_budgets, {
      cellOf: ({ policy_id, fiscal_year, amount_type }) => [policy_id, fiscal_year, amount_type],
      saidBy: ({ amount, unit }) => [amount, unit],
    }),
    facts: rowSteps(facts, {
      cellOf: ({ project_id, kpi_id, name }) => [project_id, kpi_id, name],
      saidBy: ({ value, unit, start_date, end_date }) => [value, unit, start_date, end_date],
    }),
  };
}

/** What each report brought, newest report first. */
export function vintageChanges(tables: Tables): readonly VintageChanges[] {
  const steps = Map.groupBy(
    historiesOf(tables.observations).flatMap(stepsOf),
    ({ after }) => after.vintage,
  );
  const others = otherSteps(tables);
  const [ofKpis, ofProjects] = [kpiAppearances(tables), projectAppearances(tables)];
  const [firstOfKpi, firstOfProject] = [firstVintages(ofKpis), firstVintages(ofProjects)];
  const [kpisLeft, projectsLeft] = [
    leftOut(tables.vintages, ofKpis),
    leftOut(tables.vintages, ofProjects),
  ];
  const oldest = newestFirst(tables.vintages).at(-1)?.vintage;
  const begins = (vintage: string) => (id: string | null, first: ReadonlyMap<string, string>) =>
    id !== null && (first.get(id) ?? oldest) === vintage;

  return newestFirst(tables.vintages).map((row) => {
    const { vintage } = row;
    const of = (kind: RevisionKind) =>
      (steps.get(vintage) ?? []).filter((step) => step.kind === kind);
    const isNew = begins(vintage);
    const [lostKpis, lostProjects] = [kpisLeft(vintage), projectsLeft(vintage)];
    return {
      vintage: row,
      added: of('added').filter(({ after }) => after.value !== null),
      filled: of('filled'),
      revised: of('revised'),
      moved: of('moved'),
      restated: of('restated'),
      newKpis: tables.kpis.filter(({ kpi_id }) => isNew(kpi_id, firstOfKpi)),
      retired: tables.kpis.filter(({ successor }) => isNew(successor, firstOfKpi)),
      dropped: tables.kpis.filter(
        ({ kpi_id, successor }) => successor === null && lostKpis.has(kpi_id),
      ),
      newProjects: tables.projects.filter(({ project_id }) => isNew(project_id, firstOfProject)),
      droppedProjects: tables.projects.filter(({ project_id }) => lostProjects.has(project_id)),
      periods: others.periods(vintage),
      projectBudgets: others.projectBudgets(vintage),
      goalBudgets: others.goalBudgets(vintage),
      policyBudgets: others.policyBudgets(vintage),
      facts: others.facts(vintage),
    };
  });
}
