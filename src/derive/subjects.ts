import type { Database } from '../model/database.ts';

/** What a content speaks of beside KPIs. Goals that only order projects and money do not count. */
export interface Subjects {
  readonly hasGoals: boolean;
  readonly hasProjects: boolean;
  readonly hasMoney: boolean;
}

type Subject = Pick<
  Database,
  | 'kpis'
  | 'kpi_policies'
  | 'evaluations'
  | 'projects'
  | 'project_budgets'
  | 'goal_budgets'
  | 'policy_budgets'
>;

export function subjectsOf(database: Subject): Subjects {
  const { kpis, evaluations, projects } = database;
  const { project_budgets, goal_budgets, policy_budgets } = database;
  return {
    hasGoals:
      database.kpi_policies.length + policy_budgets.length > 0 ||
      [...kpis, ...evaluations].some((row) => (row.goal_id ?? row.policy_id) !== null),
    hasProjects: projects.length > 0,
    hasMoney: project_budgets.length + goal_budgets.length + policy_budgets.length > 0,
  };
}
