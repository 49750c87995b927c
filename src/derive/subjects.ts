import type { Database } from '../model/database.ts';

/** What a content speaks of beside KPIs. Goals that only order projects and money do not count. */
export interface Subjects {
  readonly hasGoals: boolean;
  readonly hasProjects: boolean;
  readonly hasMoney: boolean;
}

type Subject = Pick<
  Database,
  'kpis' | 'evaluations' | 'projects' | 'project_budgets' | 'goal_budgets'
>;

export function subjectsOf(database: Subject): Subjects {
  const { kpis, evaluations, projects, project_budgets, goal_budgets } = database;
  return {
    hasGoals: [...kpis, ...evaluations].some((row) => (row.goal_id ?? row.policy_id) !== null),
    hasProjects: projects.length > 0,
    hasMoney: project_budgets.length + goal_budgets.length > 0,
  };
}
