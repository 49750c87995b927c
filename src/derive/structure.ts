import type { Database } from '../model/database.ts';
import { type GoalAnswer, goalAnswers, type PolicyAnswer } from './goal-answer.ts';
import type { AnswerOf, KpiAnswer } from './kpi-answer.ts';
import { groupOf, isEmptyGroup, type KpiGroup } from './kpi-group.ts';
import type { ProjectAnswer } from './project-answer.ts';
import { type Subjects, subjectsOf } from './subjects.ts';

/**
 * What the content is made of: goals, projects, both, or neither. Menu, lists, search and paper
 * follow it, so that nothing is headed that is not there.
 */
export interface Structure extends Subjects {
  /** The KPIs of no project, policy or goal. */
  readonly plan: KpiGroup;
  /** Every goal, in the order of its number. */
  readonly goals: readonly GoalAnswer[];
  readonly policies: readonly PolicyAnswer[];
}

export function structureOf(
  database: Database,
  answerOf: AnswerOf,
  projects: readonly ProjectAnswer[],
): Structure {
  const goals = goalAnswers(database, answerOf, projects);
  const own = database.kpis.filter(
    ({ project_id, policy_id, goal_id }) => (project_id ?? policy_id ?? goal_id) === null,
  );
  return {
    plan: groupOf({ kind: 'plan' }, own.map(answerOf)),
    goals,
    policies: goals.flatMap(({ policies }) => policies),
    ...subjectsOf(database),
  };
}

/** KPIs of the plan, then of each goal and its policies, then of each project, as far as there are. */
export function kpiGroupsOf(
  { plan, goals }: Structure,
  projects: readonly ProjectAnswer[],
): readonly KpiGroup[] {
  const aims = [plan, ...goals.flatMap((goal) => [goal, ...goal.policies])];
  return [...aims.filter((group) => !isEmptyGroup(group)), ...projects];
}

/** Policies under which the source prints the KPI again. */
export const policiesAlsoWith = (
  { kpi }: Pick<KpiAnswer, 'kpi'>,
  { policies }: Pick<Structure, 'policies'>,
): readonly PolicyAnswer[] =>
  policies.filter(({ alsoKpis }) => alsoKpis.some((other) => other.kpi.kpi_id === kpi.kpi_id));
