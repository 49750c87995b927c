import type { Finance } from '../derive/finance.ts';
import { once } from '../derive/once.ts';
import type { CodeOf } from '../model/codes.ts';

/** A horizontal bar. Lengths are per cent of the longest bar of the chart. */
export interface MoneyBar {
  readonly amountType: CodeOf<'amount_types'>;
  readonly length: number;
  /** Distance from the top of the row's picture, in pixels. */
  readonly top: number;
}

/** From the top of one bar to the top of the next, in pixels. */
const barPitch = 18;

export interface MoneyRow {
  readonly id: string;
  readonly bars: readonly MoneyBar[];
}

/** Amounts side by side, for projects or for goals. */
export interface FinanceChart {
  readonly rows: readonly MoneyRow[];
}

interface Amount {
  readonly amount_type: CodeOf<'amount_types'>;
  readonly amount: number;
}

function financeChart(
  rows: readonly { id: string; amounts: readonly (Amount | null)[] }[],
): FinanceChart {
  const longest = Math.max(
    0,
    ...rows.flatMap(({ amounts }) => amounts.map((row) => row?.amount ?? 0)),
  );
  return {
    rows: rows.map(({ id, amounts }) => ({
      id,
      bars: amounts
        .filter((row) => row !== null)
        .map((row, index) => ({
          amountType: row.amount_type,
          top: 4 + index * barPitch,
          length: longest === 0 ? 0 : Math.round((row.amount / longest) * 1e4) / 1e2,
        })),
    })),
  };
}

/** Part of the cost that the state grants, in per cent of the cost. Null where it is no part. */
export function moneyShares(finance: Finance): { readonly grant: number } | null {
  const { totalCost, totalGrant, isGrantOfCost } = finance;
  if (!isGrantOfCost || !totalCost || totalGrant === null) return null;
  return { grant: Math.round((totalGrant / totalCost) * 1e4) / 1e2 };
}

function chartOfProjects(finance: Finance): FinanceChart {
  return financeChart(
    finance.projects.map(({ project, cost, grant }) => ({
      id: project.project_id,
      amounts: [cost, grant],
    })),
  );
}

/** Cost of each project with the granted part of it. */
export const projectMoneyChart = once(chartOfProjects);

function chartOfGoals(finance: Finance): FinanceChart {
  return financeChart(
    finance.goals.map(({ goal, settlement, budget }) => ({
      id: goal.goal_id,
      amounts: [settlement, budget],
    })),
  );
}

/** Settlement and budget of each goal: two kinds of figures, so two marks. */
export const goalMoneyChart = once(chartOfGoals);
