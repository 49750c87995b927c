import { type AmountType, shownFirst } from '../derive/amount-types.ts';
import type { Finance, MoneyColumn, MoneyRow, MoneyTable } from '../derive/finance.ts';
import { once } from '../derive/once.ts';

/** A horizontal bar. Lengths are per cent of the longest bar of the chart. */
export interface MoneyBar {
  readonly amountType: AmountType;
  readonly length: number;
  /** Distance from the top of the row's picture, in pixels. */
  readonly top: number;
}

/** From the top of one bar to the top of the next, in pixels. */
const barPitch = 18;

export interface MoneyBars {
  readonly id: string;
  readonly bars: readonly MoneyBar[];
}

/** Amounts side by side, for projects or for goals: the table tells more kinds than are drawn. */
export interface FinanceChart {
  /** The kinds that are drawn, at most two. */
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly MoneyBars[];
}

function financeChart<Subject>(
  { rows }: MoneyTable<Subject, unknown>,
  columns: readonly MoneyColumn[],
  idOf: (subject: Subject) => string,
): FinanceChart {
  const sizeOf = ({ amounts }: MoneyRow<Subject, unknown>, { type }: MoneyColumn) =>
    amounts.get(type)?.inUnit ?? null;
  const sizes = rows.flatMap((row) => columns.map((column) => sizeOf(row, column) ?? 0));
  const longest = Math.max(0, ...sizes);
  const barsOf = (row: MoneyRow<Subject, unknown>) =>
    columns
      .flatMap((column) => {
        const size = sizeOf(row, column);
        return size === null ? [] : { amountType: column.type, size };
      })
      .map(({ amountType, size }, index) => ({
        amountType,
        top: 4 + index * barPitch,
        length: longest === 0 ? 0 : Math.round((size / longest) * 1e4) / 1e2,
      }));
  return { columns, rows: rows.map((row) => ({ id: idOf(row.subject), bars: barsOf(row) })) };
}

function shownColumns(
  subject: 'projects' | 'goals',
  { columns }: { readonly columns: readonly MoneyColumn[] },
): readonly MoneyColumn[] {
  const shown = shownFirst(
    subject,
    columns.map(({ type }) => type),
  );
  return shown.flatMap((type) => columns.filter((column) => column.type === type));
}

function chartOfProjects({ projects }: Finance): FinanceChart {
  return financeChart(projects, shownColumns('projects', projects), ({ project_id }) => project_id);
}

/** Cost of each project with the granted part of it. */
export const projectMoneyChart = once(chartOfProjects);

function chartOfGoals({ goals }: Finance): FinanceChart {
  return financeChart(goals, shownColumns('goals', goals), ({ goal_id }) => goal_id);
}

function chartOfPolicies({ policies }: Finance): FinanceChart {
  return financeChart(policies, shownColumns('goals', policies), ({ policy_id }) => policy_id);
}

/** The same of each policy. */
export const policyMoneyChart = once(chartOfPolicies);

/** Settlement and budget of each goal: two kinds of figures, so two marks. */
export const goalMoneyChart = once(chartOfGoals);
