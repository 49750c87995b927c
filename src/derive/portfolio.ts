import type { Database, FiscalYear, Source, Unit, Vintage } from '../model/database.ts';
import { createAnswerOf, isInForce, type KpiAnswer } from './kpi-answer.ts';
import type { GoalAnswer, PolicyAnswer } from './goal-answer.ts';
import type { KpiGroup } from './kpi-group.ts';
import { newestOf } from './newest.ts';
import { byNumber } from './numbered.ts';
import { createProjectAnswerOf, type ProjectAnswer } from './project-answer.ts';
import { indexBy, rowAt } from './rows-by-key.ts';
import { kpiGroupsOf, type Structure, structureOf } from './structure.ts';

/** The whole content, joined once per build so that pages only look up. */
export interface Portfolio {
  readonly vintage: Vintage;
  readonly source: Source;
  readonly projects: readonly ProjectAnswer[];
  /** Projects of which the newest report still holds figures. */
  readonly currentProjects: readonly ProjectAnswer[];
  readonly projectById: ReadonlyMap<string, ProjectAnswer>;
  /** What there is beside projects, and whether there are any. */
  readonly structure: Structure;
  readonly goalById: ReadonlyMap<string, GoalAnswer>;
  readonly policyById: ReadonlyMap<string, PolicyAnswer>;
  /**
   * KPIs by their owner: the plan, and each goal followed by its policies, as far as they have
   * KPIs; then each project, also one without KPIs.
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

function newestVintage(vintages: readonly Vintage[]): Vintage {
  const newest = newestOf(vintages);
  if (!newest) throw new Error('A database without a vintage cannot have passed the checks.');
  return newest;
}

export function portfolioOf(database: Database): Portfolio {
  const years = indexBy(database.fiscal_years, (row) => row.fiscal_year);
  const answerOf = createAnswerOf(database, years);
  const projectAnswerOf = createProjectAnswerOf(database, answerOf);
  const projects = database.projects
    .toSorted(byNumber(({ project_no }) => project_no))
    .map((project) => projectAnswerOf(project));
  const structure = structureOf(database, answerOf, projects);
  const groups = kpiGroupsOf(structure, projects);
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
    structure,
    goalById: indexBy(structure.goals, (answer) => answer.goal.goal_id),
    policyById: indexBy(structure.policies, (answer) => answer.policy.policy_id),
    groups,
    kpis: everyKpi.filter(isInForce),
    everyKpi,
    kpiById: indexBy(everyKpi, (answer) => answer.kpi.kpi_id),
    years,
    units: indexBy(database.units, (row) => row.unit),
  };
}
