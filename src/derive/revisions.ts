import type { Database, Kpi, Observation, Project, Vintage } from '../model/database.ts';
import { newestFirst } from './newest.ts';
import { groupBy } from './rows-by-key.ts';

/**
 * What a report did to one figure. `added`: no report had it before; `filled`: it had no value
 * and now has one; `revised`: the value or what kind of value it is changed; `moved`: the same
 * of a target; `restated`: there is still no value, for another reason.
 */
export type RevisionKind = 'added' | 'filled' | 'revised' | 'moved' | 'restated';

export interface Revision {
  readonly kind: RevisionKind;
  /** Null where no earlier report has the figure. */
  readonly before: Observation | null;
  readonly after: Observation;
}

/** The rows of one (KPI, fiscal year, series) that say something new, oldest first. */
export type History = readonly Observation[];

const oldestFirst = (rows: readonly Observation[]) => newestFirst(rows).toReversed();

function statesOf(rows: readonly Observation[]): History {
  const ordered = oldestFirst(rows);
  return ordered.filter((row, index) => {
    const before = ordered[index - 1];
    return before?.value !== row.value || before.status !== row.status;
  });
}

/** The history of every figure, in the order of the rows. */
export function historiesOf(observations: readonly Observation[]): readonly History[] {
  const cells = groupBy(
    observations,
    ({ kpi_id, fiscal_year, series }) => `${kpi_id}/${fiscal_year}/${series}`,
  );
  return [...cells.values()].map(statesOf);
}

function kindOf(before: Observation | null, after: Observation): RevisionKind {
  if (before === null) return 'added';
  if (before.value === null) return after.value === null ? 'restated' : 'filled';
  return after.series === 'target' ? 'moved' : 'revised';
}

function stepsOf(history: History): readonly Revision[] {
  return history.map((after, index) => {
    const before = history[index - 1] ?? null;
    return { kind: kindOf(before, after), before, after };
  });
}

/** What later reports changed of figures that an earlier one had, oldest change first. */
export function revisionsOf(observations: readonly Observation[]): readonly Revision[] {
  return historiesOf(observations).flatMap((history) => stepsOf(history).slice(1));
}

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
  readonly newProjects: readonly Project[];
}

type Tables = Pick<
  Database,
  | 'vintages'
  | 'observations'
  | 'kpis'
  | 'projects'
  | 'project_periods'
  | 'project_budgets'
  | 'facts'
>;

interface Appearance {
  readonly id: string | null;
  readonly vintage: string;
}

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

/** What each report brought, newest report first. */
export function vintageChanges(tables: Tables): readonly VintageChanges[] {
  const steps = groupBy(
    historiesOf(tables.observations).flatMap(stepsOf),
    ({ after }) => after.vintage,
  );
  const oldest = newestFirst(tables.vintages).at(-1)?.vintage;
  const firstOfKpi = firstVintages(kpiAppearances(tables));
  const firstOfProject = firstVintages(projectAppearances(tables));
  return newestFirst(tables.vintages).map((vintage) => {
    const of = (kind: RevisionKind) =>
      (steps.get(vintage.vintage) ?? []).filter((step) => step.kind === kind);
    const begins = (id: string | null, first: ReadonlyMap<string, string>) =>
      id !== null && (first.get(id) ?? oldest) === vintage.vintage;
    return {
      vintage,
      added: of('added').filter(({ after }) => after.value !== null),
      filled: of('filled'),
      revised: of('revised'),
      moved: of('moved'),
      restated: of('restated'),
      newKpis: tables.kpis.filter(({ kpi_id }) => begins(kpi_id, firstOfKpi)),
      retired: tables.kpis.filter(({ successor }) => begins(successor, firstOfKpi)),
      newProjects: tables.projects.filter(({ project_id }) => begins(project_id, firstOfProject)),
    };
  });
}

/** KPIs to which the revisions belong, each once, in the order of the rows. */
export function changedKpis(revisions: readonly Revision[], kpis: readonly Kpi[]): readonly Kpi[] {
  const ids = new Set(revisions.map(({ after }) => after.kpi_id));
  return kpis.filter(({ kpi_id }) => ids.has(kpi_id));
}
