import type { Database } from '../model/database.ts';
import { type AnswerOf, isInForce, type KpiAnswer } from './kpi-answer.ts';
import { createOwnerOf, type Owner } from './owner.ts';

/** What the KPIs of one owner are told together. */
export interface KpiGroup {
  readonly owner: Owner;
  /** KPIs that are in force. */
  readonly kpis: readonly KpiAnswer[];
  readonly retired: readonly KpiAnswer[];
}

/** KPIs of the plan, then of each goal and its policies, in the order of their numbers. */
export function groupsOfPlan(database: Database, answerOf: AnswerOf): readonly KpiGroup[] {
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
