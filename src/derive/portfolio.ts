import type {
  Database,
  Evaluation,
  Discrepancy,
  Fact,
  FiscalYear,
  Kpi,
  Project,
  ProjectBudget,
  ProjectGoal,
  ProjectPeriod,
  Source,
  Unit,
  Vintage,
} from '../model/database.ts';
import type { Status } from '../model/codes.ts';
import { newestFirst } from './newest.ts';
import { type SourcePlace, placesOf } from './places.ts';
import { createIsDropped } from './dropped.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { createOwnerOf, type Owner } from './owner.ts';
import { indexBy, rowAt } from './rows-by-key.ts';
import { rowsOf, type YearCell, yearsOf } from './year-cells.ts';
import {
  lastTarget,
  newestDue,
  newestResult,
  openYears,
  standingOf,
  type TargetYear,
  type ToldYear,
} from './standing.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** All that a page says about one KPI. */
export interface KpiAnswer {
  readonly kpi: Kpi;
  /** That of the KPI; one without a name where it has none. */
  readonly unit: Unit;
  readonly owner: Owner;
  /** The project that it belongs to; null for KPIs of a policy, a goal or the plan. */
  readonly project: Project | null;
  readonly years: readonly YearCell[];
  readonly standing: Status;
  /** Newest year with a result, and what it says about that year's target. */
  readonly result: ToldYear | null;
  readonly verdict: Verdict | null;
  /** Newest year that has come, with or without a value. */
  readonly due: ToldYear | null;
  /** Years that have come after the newest result, oldest first. */
  readonly open: readonly ToldYear[];
  /** The last year that has a target. */
  readonly lastTarget: TargetYear | null;
  /** The newest report that holds figures of it. */
  readonly vintage: string;
  /** A newer report, which replaces that one, holds no figures of it. */
  readonly isDropped: boolean;
  /** What the source itself says of it, the newest first. */
  readonly evaluations: readonly Evaluation[];
  /** Printed pages of the figures that are shown, those of the newest vintage first. */
  readonly places: readonly SourcePlace[];
  /** What later reports changed of its figures. */
  readonly revisions: readonly Revision[];
  /** The KPI that replaces this one; this one is retired then. */
  readonly successor: Kpi | null;
  /** Retired KPIs that this one replaces. */
  readonly predecessors: readonly Kpi[];
  readonly discrepancies: readonly Discrepancy[];
  readonly facts: readonly Fact[];
}

/** All that a page says about one project. */
export interface ProjectAnswer {
  readonly project: Project;
  /** KPIs that are in force. */
  readonly kpis: readonly KpiAnswer[];
  /** KPIs that another one has replaced, or that the newest report no longer holds. */
  readonly retired: readonly KpiAnswer[];
  /** The newest report that holds figures of the project; null where none does. */
  readonly vintage: string | null;
  /** A newer report, which replaces that one, holds no figures of it. */
  readonly isDropped: boolean;
  /** Of every vintage. */
  readonly periods: readonly ProjectPeriod[];
  readonly budgets: readonly ProjectBudget[];
  readonly links: readonly ProjectGoal[];
  /** Discrepancies of the project and of its KPIs. */
  readonly discrepancies: readonly Discrepancy[];
  readonly facts: readonly Fact[];
}

/** What the KPIs of one owner are told together. */
export interface KpiGroup {
  readonly owner: Owner;
  /** KPIs that are in force. */
  readonly kpis: readonly KpiAnswer[];
  readonly retired: readonly KpiAnswer[];
}

/** The whole content, joined once per build so that pages only look up. */
export interface Portfolio {
  readonly vintage: Vintage;
  readonly source: Source;
  readonly projects: readonly ProjectAnswer[];
  /** Projects of which the newest report still holds figures. */
  readonly currentProjects: readonly ProjectAnswer[];
  readonly projectById: ReadonlyMap<string, ProjectAnswer>;
  /**
   * KPIs by their owner: each project, also one without KPIs; then the plan, and each goal followed
   * by its policies, as far as they have KPIs.
   */
  readonly groups: readonly KpiGroup[];
  /** KPIs that are in force: what is counted, listed and compared. */
  readonly kpis: readonly KpiAnswer[];
  /** Retired ones too, in the order of the source: what has pages and files. */
  readonly everyKpi: readonly KpiAnswer[];
  readonly kpiById: ReadonlyMap<string, KpiAnswer>;
  readonly years: ReadonlyMap<number, FiscalYear>;
  readonly units: ReadonlyMap<string, Unit>;
}

type AnswerOf = (kpi: Kpi) => KpiAnswer;

/** What is counted, listed and compared: neither replaced nor dropped. */
const isInForce = ({ successor, isDropped }: KpiAnswer) => successor === null && !isDropped;

function createAnswerOf(database: Database, years: ReadonlyMap<number, FiscalYear>): AnswerOf {
  const units = indexBy(database.units, (row) => row.unit);
  const observations = Map.groupBy(database.observations, (row) => row.kpi_id);
  const discrepancies = Map.groupBy(database.discrepancies, (row) => row.kpi_id);
  const facts = Map.groupBy(newestFirst(database.facts), (row) => row.kpi_id);
  const kpis = indexBy(database.kpis, (row) => row.kpi_id);
  const predecessors = Map.groupBy(database.kpis, (row) => row.successor);
  const isDropped = createIsDropped(database.vintages, database.observations);
  const ownerOf = createOwnerOf(database);
  const parts = Map.groupBy(database.partial_observations, (row) => row.kpi_id);
  const evaluations = Map.groupBy(newestFirst(database.evaluations), (row) => row.kpi_id);
  return (kpi) => {
    const owner = ownerOf(kpi);
    const rows = observations.get(kpi.kpi_id) ?? [];
    const printed = { observations: rows, parts: parts.get(kpi.kpi_id) ?? [] };
    const cells = yearsOf(kpi, printed, years);
    const result = newestResult(cells);
    return {
      kpi,
      unit: kpi.unit === null ? withoutUnit : rowAt(units, kpi.unit),
      owner,
      project: owner.kind === 'project' ? owner.project : null,
      years: cells,
      standing: standingOf(cells),
      result,
      verdict: result && verdictOf(kpi, result),
      due: newestDue(cells),
      open: openYears(cells),
      lastTarget: lastTarget(cells),
      vintage: newestFirst(rows)[0]?.vintage ?? '',
      isDropped: kpi.ended_in !== null || isDropped(rows),
      evaluations: evaluations.get(kpi.kpi_id) ?? [],
      places: placesOf(cells.flatMap(rowsOf)),
      revisions: revisionsOf(rows),
      successor: kpi.successor === null ? null : rowAt(kpis, kpi.successor),
      predecessors: predecessors.get(kpi.kpi_id) ?? [],
      discrepancies: discrepancies.get(kpi.kpi_id) ?? [],
      facts: facts.get(kpi.kpi_id) ?? [],
    };
  };
}

/** What is not counted in anything: an index, or a rate per person. */
const withoutUnit: Unit = {
  unit: '',
  name_en: '',
  kind: 'other',
  minimum: null,
  maximum: null,
  yen: null,
};

function createProjectAnswerOf(database: Database, answerOf: AnswerOf) {
  const kpis = Map.groupBy(database.kpis, (row) => row.project_id);
  const periods = Map.groupBy(database.project_periods, (row) => row.project_id);
  const budgets = Map.groupBy(database.project_budgets, (row) => row.project_id);
  const links = Map.groupBy(database.project_goals, (row) => row.project_id);
  const discrepancies = Map.groupBy(database.discrepancies, (row) => row.project_id);
  const facts = Map.groupBy(newestFirst(database.facts), (row) => row.project_id);
  const rowsOf = createProjectRows(database);
  const isDropped = createIsDropped(database.vintages, rowsOf.all);
  return (project: Project): ProjectAnswer => {
    const answers = (kpis.get(project.project_id) ?? [])
      .toSorted((a, b) => a.kpi_no - b.kpi_no)
      .map(answerOf);
    const rows = rowsOf.of(project.project_id);
    return {
      project,
      kpis: answers.filter(isInForce),
      retired: answers.filter((answer) => !isInForce(answer)),
      vintage: newestFirst(rows)[0]?.vintage ?? null,
      isDropped: isDropped(rows),
      periods: periods.get(project.project_id) ?? [],
      budgets: budgets.get(project.project_id) ?? [],
      links: links.get(project.project_id) ?? [],
      discrepancies: discrepancies.get(project.project_id) ?? [],
      facts: facts.get(project.project_id) ?? [],
    };
  };
}

/** Rows of every table that say something of a project, with the report that says it. */
function createProjectRows(database: Database) {
  const projects = new Map(database.kpis.map(({ kpi_id, project_id }) => [kpi_id, project_id]));
  const told = database.vintages.flatMap(({ vintage, source_id }) =>
    database.projects
      .filter((project) => project.source_id === source_id)
      .map(({ project_id }) => ({ project_id, vintage })),
  );
  const all = [
    ...told,
    ...database.project_periods,
    ...database.project_budgets,
    ...database.facts,
    ...database.observations.map(({ kpi_id, vintage }) => ({
      project_id: projects.get(kpi_id) ?? null,
      vintage,
    })),
  ];
  const groups = Map.groupBy(all, ({ project_id }) => project_id);
  return { all, of: (id: string) => groups.get(id) ?? [] };
}

function newestVintage(vintages: readonly Vintage[]): Vintage {
  const [newest] = newestFirst(vintages);
  if (!newest) throw new Error('A database without a vintage cannot have passed the checks.');
  return newest;
}

/** KPIs of the plan, then of each goal and its policies, in the order of their numbers. */
function groupsOfPlan(database: Database, answerOf: AnswerOf): readonly KpiGroup[] {
  const ownerOf = createOwnerOf(database);
  const kpis = Map.groupBy(
    database.kpis.filter(({ project_id }) => project_id === null),
    ({ policy_id, goal_id }) => `${policy_id ?? ''}/${goal_id ?? ''}`,
  );
  const policies = Map.groupBy(database.policies, ({ goal_id }) => goal_id);
  const goals = database.goals.toSorted((a, b) => a.goal_no - b.goal_no);
  const keys = goals.flatMap(({ goal_id }) => {
    const under = (policies.get(goal_id) ?? []).toSorted((a, b) => a.seq - b.seq);
    return [`/${goal_id}`, ...under.map(({ policy_id }) => `${policy_id}/`)];
  });
  return ['/', ...keys].flatMap((key) => {
    const [first, ...others] = (kpis.get(key) ?? []).toSorted((a, b) => a.kpi_no - b.kpi_no);
    if (!first) return [];
    const answers = [first, ...others].map(answerOf);
    return {
      owner: ownerOf(first),
      kpis: answers.filter(isInForce),
      retired: answers.filter((answer) => !isInForce(answer)),
    };
  });
}

export function portfolioOf(database: Database): Portfolio {
  const years = indexBy(database.fiscal_years, (row) => row.fiscal_year);
  const answerOf = createAnswerOf(database, years);
  const projectAnswerOf = createProjectAnswerOf(database, answerOf);
  const projects = database.projects
    .toSorted((a, b) => a.project_no - b.project_no)
    .map((project) => projectAnswerOf(project));
  const groups = [
    ...projects.map(({ project, kpis, retired }) => ({
      owner: { kind: 'project', project } as const,
      kpis,
      retired,
    })),
    ...groupsOfPlan(database, answerOf),
  ];
  const everyKpi = groups.flatMap((group) => [...group.kpis, ...group.retired]);
  const vintage = newestVintage(database.vintages);
  return {
    vintage,
    source: rowAt(
      indexBy(database.sources, (row) => row.source_id),
      vintage.source_id,
    ),
    projects,
    currentProjects: projects.filter(({ isDropped }) => !isDropped),
    projectById: indexBy(projects, (answer) => answer.project.project_id),
    groups,
    kpis: everyKpi.filter(isInForce),
    everyKpi,
    kpiById: indexBy(everyKpi, (answer) => answer.kpi.kpi_id),
    years,
    units: indexBy(database.units, (row) => row.unit),
  };
}
