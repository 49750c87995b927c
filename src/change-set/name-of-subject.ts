import type { Database } from '../model/database.ts';

/** The name of a KPI, project, policy or goal; its ID where it has none. */
export function nameOfSubject(id: string, { kpis, projects, policies, goals }: Database): string {
  const found =
    kpis.find(({ kpi_id }) => kpi_id === id) ??
    projects.find(({ project_id }) => project_id === id) ??
    policies.find(({ policy_id }) => policy_id === id) ??
    goals.find(({ goal_id }) => goal_id === id);
  return found?.name ?? id;
}
