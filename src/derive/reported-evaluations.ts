import type { Database, Evaluation } from '../model/database.ts';
import { newestEvaluations } from './evaluations.ts';
import type { KpiGroup } from './kpi-group.ts';
import type { Owner } from './owner.ts';

/** True for what the source says of the owner of KPIs itself; of the plan it says nothing. */
function isOf(owner: Owner, { project_id, policy_id, goal_id }: Evaluation): boolean {
  switch (owner.kind) {
    case 'project':
      return project_id === owner.project.project_id;
    case 'policy':
      return policy_id === owner.policy.policy_id;
    case 'goal':
      return goal_id === owner.goal.goal_id;
    case 'plan':
      return false;
  }
}

/** What one report says of an owner and of its KPIs, each with the KPI that it is about, if any. */
export function reportedEvaluations(
  { owner, kpis }: KpiGroup,
  { evaluations }: Pick<Database, 'evaluations'>,
  vintage: string,
) {
  const reported = newestEvaluations(evaluations.filter((row) => row.vintage === vintage));
  return [
    ...reported.filter((row) => isOf(owner, row)).map((row) => ({ row, kpi: null })),
    ...kpis.flatMap(({ kpi }) =>
      reported.filter(({ kpi_id }) => kpi_id === kpi.kpi_id).map((row) => ({ row, kpi })),
    ),
  ];
}
