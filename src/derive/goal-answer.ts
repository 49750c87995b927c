import type {
  Database,
  Evaluation,
  Goal,
  GoalBudget,
  Policy,
  PolicyBudget,
} from '../model/database.ts';
import { newestEvaluations } from './evaluations.ts';
import type { AnswerOf, KpiAnswer } from './kpi-answer.ts';
import { groupOf, isEmptyGroup, type KpiGroup } from './kpi-group.ts';
import { newestFirst } from './newest.ts';
import { byGoalNumber } from './numbered.ts';
import type { ProjectAnswer } from './project-answer.ts';
import { indexBy, rowAt } from './rows-by-key.ts';

/** What goals and policies have in common. */
interface Aim extends KpiGroup {
  /** What the source itself says of it, the newest first. */
  readonly evaluations: readonly Evaluation[];
  /** The newest report that holds figures of it; null where none does. */
  readonly vintage: string | null;
  /** True where there is more to say than its name. */
  readonly hasPage: boolean;
}

/** All that a page says about one policy. */
export interface PolicyAnswer extends Aim {
  readonly policy: Policy;
  readonly goal: Goal;
  /** Goals under which the source prints it again. */
  readonly alsoGoals: readonly Goal[];
  /** KPIs of others that the source prints again under it. */
  readonly alsoKpis: readonly KpiAnswer[];
  /** Of every vintage. */
  readonly budgets: readonly PolicyBudget[];
}

/** All that a page says about one goal. */
export interface GoalAnswer extends Aim {
  readonly goal: Goal;
  /** Every policy under it, in their order. */
  readonly policies: readonly PolicyAnswer[];
  /** Policies of others that the source prints again under it. */
  readonly alsoPolicies: readonly PolicyAnswer[];
  /** Projects that the source links to it, in the order of their numbers. */
  readonly projects: readonly ProjectAnswer[];
  /** Of every vintage. */
  readonly budgets: readonly GoalBudget[];
}

type OfVintage = readonly { readonly vintage: string }[];

const newestVintage = (...rows: readonly OfVintage[]) =>
  newestFirst(rows.flat())[0]?.vintage ?? null;

/** Every goal, in the order of its number. */
export function goalAnswers(
  database: Database,
  answerOf: AnswerOf,
  projects: readonly ProjectAnswer[],
): readonly GoalAnswer[] {
  const own = database.kpis.filter(({ project_id }) => project_id === null);
  const ofGoal = Map.groupBy(own, ({ goal_id }) => goal_id);
  const policies = Map.groupBy(database.policies, ({ goal_id }) => goal_id);
  const budgets = Map.groupBy(database.goal_budgets, ({ goal_id }) => goal_id);
  const evaluations = Map.groupBy(
    newestEvaluations(database.evaluations),
    ({ goal_id }) => goal_id,
  );
  const goals = indexBy(database.goals, ({ goal_id }) => goal_id);
  const policyAnswerOf = createPolicyAnswerOf(database, answerOf, goals);
  const policyAnswers = indexBy(
    database.policies.map((policy) => policyAnswerOf(policy, rowAt(goals, policy.goal_id))),
    ({ policy }) => policy.policy_id,
  );
  const again = Map.groupBy(database.policy_goals, ({ goal_id }) => goal_id);
  const answerOfGoal = (goal: Goal): GoalAnswer => {
    const { goal_id } = goal;
    const group = groupOf({ kind: 'goal', goal }, (ofGoal.get(goal_id) ?? []).map(answerOf));
    const under = (policies.get(goal_id) ?? [])
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ policy_id }) => rowAt(policyAnswers, policy_id));
    const also = (again.get(goal_id) ?? []).map(({ policy_id }) => rowAt(policyAnswers, policy_id));
    const [amounts, judged] = [budgets.get(goal_id) ?? [], evaluations.get(goal_id) ?? []];
    return {
      ...group,
      goal,
      policies: under,
      alsoPolicies: also,
      projects: projects.filter(({ links }) => links.some((link) => link.goal_id === goal_id)),
      budgets: amounts,
      evaluations: judged,
      vintage: newestVintage(everyKpi(group), amounts, judged, ...under.map(everyKpi)),
      hasPage: isTold(group, judged) || [...under, ...also].some(({ hasPage }) => hasPage),
    };
  };
  return database.goals.toSorted(byGoalNumber).map(answerOfGoal);
}

function createPolicyAnswerOf(
  database: Database,
  answerOf: AnswerOf,
  goals: ReadonlyMap<string, Goal>,
) {
  const kpis = Map.groupBy(database.kpis, ({ policy_id }) => policy_id);
  const kpiById = indexBy(database.kpis, ({ kpi_id }) => kpi_id);
  const again = Map.groupBy(database.kpi_policies, ({ policy_id }) => policy_id);
  const alsoUnder = Map.groupBy(database.policy_goals, ({ policy_id }) => policy_id);
  const budgets = Map.groupBy(database.policy_budgets, ({ policy_id }) => policy_id);
  const evaluations = Map.groupBy(
    newestEvaluations(database.evaluations),
    ({ policy_id }) => policy_id,
  );
  return (policy: Policy, goal: Goal): PolicyAnswer => {
    const { policy_id } = policy;
    const owner = { kind: 'policy', policy, goal } as const;
    const group = groupOf(owner, (kpis.get(policy_id) ?? []).map(answerOf));
    const judged = evaluations.get(policy_id) ?? [];
    const alsoKpis = (again.get(policy_id) ?? []).map(({ kpi_id }) =>
      answerOf(rowAt(kpiById, kpi_id)),
    );
    const amounts = budgets.get(policy_id) ?? [];
    return {
      ...group,
      policy,
      goal,
      alsoGoals: (alsoUnder.get(policy_id) ?? []).map(({ goal_id }) => rowAt(goals, goal_id)),
      alsoKpis,
      budgets: amounts,
      evaluations: judged,
      vintage: newestVintage(everyKpi(group), alsoKpis, amounts, judged),
      hasPage: isTold(group, judged) || alsoKpis.length + amounts.length > 0,
    };
  };
}

const everyKpi = ({ kpis, retired }: KpiGroup): readonly KpiAnswer[] => [...kpis, ...retired];

const isTold = (group: KpiGroup, evaluations: readonly Evaluation[]) =>
  !isEmptyGroup(group) || evaluations.length > 0;
