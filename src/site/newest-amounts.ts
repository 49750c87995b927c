import { newestAmounts } from '../derive/finance.ts';
import { rowAt } from '../derive/rows-by-key.ts';
import { inCurrency } from '../model/locality.ts';
import type { GoalBudget, PolicyBudget, ProjectBudget } from '../model/database.ts';
import { withOwnUnit } from './amount-texts.ts';
import { amountName } from './money-lines.ts';
import type { Site } from './site.ts';

/** An amount of a project, a goal or a policy in words. */
export interface NewestAmount {
  readonly name: string;
  readonly value: string;
  readonly row: ProjectBudget | GoalBudget | PolicyBudget;
}

/** Of each kind the amount of its newest year. */
export const newestAmountTexts = (
  rows: readonly NewestAmount['row'][],
  site: Site,
): readonly NewestAmount[] =>
  newestAmounts(rows).map((row) => ({
    name: amountName({ type: row.amount_type, fiscalYear: row.fiscal_year }, site),
    value: withOwnUnit(row, site),
    row,
  }));

/** Kind and rounded cost of a project for prose; null where the source gives none. */
export function costOf(
  projectId: string,
  { finance, labels, portfolio, words }: Site,
): string | null {
  const row = finance.projects.rows.find(({ subject }) => subject.project_id === projectId);
  const cost = finance.cost && row?.amounts.get(finance.cost.type)?.budget;
  if (!cost) return null;
  const size = inCurrency(rowAt(portfolio.units, cost.unit)) ?? 1;
  const amount = words.format.money(cost.amount * size);
  return words.format.phrase([labels('amount_types', cost.amount_type).label, amount]);
}
