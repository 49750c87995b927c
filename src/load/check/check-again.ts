import type { ParsedTables } from '../parse/parse-tables.ts';
import { placeIn } from '../parse/parse-table.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What the source prints again stands under another policy or goal than its own. */
export function checkAgain(tables: ParsedTables): Problem[] {
  const { kpis, kpi_policies, policies, policy_goals } = tables;
  const ofKpi = new Map(kpis.rows.map(({ values }) => [values.kpi_id, values.policy_id]));
  const ofPolicy = new Map(policies.rows.map(({ values }) => [values.policy_id, values.goal_id]));
  const again = (column: string, found: string, file: string) => ({ column, found, file });
  return [
    ...kpi_policies.rows.flatMap(({ row, values: { kpi_id, policy_id: found } }) => {
      if (found === undefined || kpi_id === undefined || ofKpi.get(kpi_id) !== found) return [];
      const facts = again('policy_id', found, kpis.file);
      return [problem(placeIn(kpi_policies, row, 'policy_id'), 'again-under-own', facts)];
    }),
    ...policy_goals.rows.flatMap(({ row, values: { policy_id, goal_id: found } }) => {
      if (found === undefined || policy_id === undefined) return [];
      if (ofPolicy.get(policy_id) !== found) return [];
      const facts = again('goal_id', found, policies.file);
      return [problem(placeIn(policy_goals, row, 'goal_id'), 'again-under-own', facts)];
    }),
  ];
}
