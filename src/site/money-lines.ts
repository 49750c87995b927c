import { numberedProject } from '../derive/numbered-project.ts';
import type { FinanceChart, MoneyBar } from '../charts/finance-chart.ts';
import type { Site } from './site.ts';

/** A row of a table of amounts with its bars. */
export interface MoneyLine {
  readonly label: string;
  readonly href: string | null;
  /** Printed under the label, such as the policies of a goal. */
  readonly detail: readonly string[];
  readonly bars: readonly MoneyBar[];
  readonly amounts: readonly (number | null)[];
}

/** Rounded cost of a project for prose; null where the source gives none. */
export function costOf(projectId: string, { finance, portfolio, words }: Site): string | null {
  const cost = finance.projects.find(({ project }) => project.project_id === projectId)?.cost;
  if (!cost) return null;
  return words.format.money(cost.amount * (portfolio.units.get(cost.unit)?.yen ?? 1));
}

const barsById = (chart: FinanceChart) => new Map(chart.rows.map(({ id, bars }) => [id, bars]));

export function projectLines(
  chart: FinanceChart,
  { finance, url, words }: Site,
): readonly MoneyLine[] {
  const bars = barsById(chart);
  return finance.projects.map(({ project, cost, grant }) => ({
    label: numberedProject(project, words),
    href: url.project(project.project_id),
    detail: [],
    bars: bars.get(project.project_id) ?? [],
    amounts: [cost?.amount ?? null, grant?.amount ?? null],
  }));
}

export function goalLines(
  chart: FinanceChart,
  { database, finance, portfolio, url, words }: Site,
): readonly MoneyLine[] {
  const bars = barsById(chart);
  const policies = Map.groupBy(database.policies, (row) => row.goal_id);
  return finance.goals.map(({ goal, settlement, budget }) => ({
    label: words.format.numbered({ number: String(goal.goal_no), name: goal.name }),
    href: portfolio.goalById.get(goal.goal_id)?.hasPage ? url.goal(goal.goal_id) : null,
    detail: (policies.get(goal.goal_id) ?? []).map(({ name }) => name),
    bars: bars.get(goal.goal_id) ?? [],
    amounts: [settlement?.amount ?? null, budget?.amount ?? null],
  }));
}
