import type {
  Database,
  Discrepancy,
  Evaluation,
  Fact,
  Project,
  ProjectBudget,
  ProjectGoal,
  ProjectPeriod,
} from '../model/database.ts';
import { createIsDropped } from './dropped.ts';
import { newestEvaluations } from './evaluations.ts';
import type { AnswerOf } from './kpi-answer.ts';
import { groupOf, type KpiGroup } from './kpi-group.ts';
import { newestFirst, newestOf } from './newest.ts';

/** All that a page says about one project. */
export interface ProjectAnswer extends KpiGroup {
  readonly project: Project;
  /** The newest report that holds figures of the project; null where none does. */
  readonly vintage: string | null;
  /** A newer report, which replaces that one, holds no figures of it. */
  readonly isDropped: boolean;
  /** Of every vintage. */
  readonly periods: readonly ProjectPeriod[];
  readonly budgets: readonly ProjectBudget[];
  /** What the source itself says of it, the newest first. */
  readonly evaluations: readonly Evaluation[];
  readonly links: readonly ProjectGoal[];
  /** Discrepancies of the project and of its KPIs. */
  readonly discrepancies: readonly Discrepancy[];
  readonly facts: readonly Fact[];
}

export function createProjectAnswerOf(database: Database, answerOf: AnswerOf) {
  const kpis = Map.groupBy(database.kpis, (row) => row.project_id);
  const periods = Map.groupBy(database.project_periods, (row) => row.project_id);
  const budgets = Map.groupBy(database.project_budgets, (row) => row.project_id);
  const evaluations = Map.groupBy(newestEvaluations(database.evaluations), (row) => row.project_id);
  const links = Map.groupBy(database.project_goals, (row) => row.project_id);
  const discrepancies = Map.groupBy(database.discrepancies, (row) => row.project_id);
  const facts = Map.groupBy(newestFirst(database.facts), (row) => row.project_id);
  const rowsOf = createProjectRows(database);
  const isDropped = createIsDropped(database.vintages, rowsOf.all);
  return (project: Project): ProjectAnswer => {
    const answers = (kpis.get(project.project_id) ?? []).map(answerOf);
    const rows = rowsOf.of(project.project_id);
    return {
      ...groupOf({ kind: 'project', project }, answers),
      project,
      vintage: newestOf(rows)?.vintage ?? null,
      isDropped: isDropped(rows),
      periods: periods.get(project.project_id) ?? [],
      budgets: budgets.get(project.project_id) ?? [],
      evaluations: evaluations.get(project.project_id) ?? [],
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
    ...database.evaluations.filter(({ project_id }) => project_id !== null),
    ...database.observations.map(({ kpi_id, vintage }) => ({
      project_id: projects.get(kpi_id) ?? null,
      vintage,
    })),
  ];
  const groups = Map.groupBy(all, ({ project_id }) => project_id);
  return { all, of: (id: string) => groups.get(id) ?? [] };
}
