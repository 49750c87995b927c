import { code } from '../column.ts';
import { table } from '../table.ts';
import {
  amount,
  fiscalYearReference,
  goalReference,
  note,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const goalBudgets = table('goal_budgets', {
  title: { ja: '基本目標ごとの予算と決算', en: 'Goal budgets' },
  description: {
    ja: '基本目標ごとの決算額と予算額。決算と予算は種類のちがう数字です。',
    en: 'Settlement and budget by goal. The two are different kinds of figures.',
  },
  key: ['vintage', 'goal_id', 'fiscal_year', 'amount_type'],
  optional: true,
  columns: {
    vintage,
    goal_id: goalReference,
    fiscal_year: fiscalYearReference,
    amount_type: code(
      'amount_types',
      {
        ja: ['金額の種類', '決算額か予算額か。'],
        en: ['Amount type', 'Settlement or budget.'],
      },
      { only: ['settlement', 'budget'] },
    ),
    amount: { ...amount, sizeWithin: ['goal_id'] },
    unit,
    value_as_published: valueAsPublished,
    note,
    ...source,
  },
});
