import { code } from '../column.ts';
import { table } from '../table.ts';
import {
  amount,
  fiscalYearReference,
  goalReference,
  note,
  noteTranslations,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const goalBudgets = table('goal_budgets', {
  title: { ja: '基本目標ごとの予算と決算', en: 'Goal budgets' },
  description: {
    ja: '基本目標ごとの決算額や予算額など。決算と予算は種類のちがう数字です。',
    en: 'Settlement, budget and other amounts by goal. They are different kinds of figures.',
  },
  key: ['vintage', 'goal_id', 'fiscal_year', 'amount_type'],
  optional: true,
  columns: {
    vintage,
    goal_id: goalReference,
    fiscal_year: fiscalYearReference,
    amount_type: code('amount_types', {
      ja: ['金額の種類', '決算額、予算額、計画額、寄附など。'],
      en: ['Amount type', 'Settlement, budget, planned, donation and others.'],
    }),
    amount: { ...amount, sizeWithin: ['goal_id'] },
    unit,
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
