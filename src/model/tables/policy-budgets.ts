import { code } from '../column.ts';
import { table } from '../table.ts';
import {
  amount,
  fiscalYearReference,
  note,
  noteTranslations,
  policyReference,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const policyBudgets = table('policy_budgets', {
  title: { ja: '施策ごとの予算と決算', en: 'Policy budgets' },
  description: {
    ja: '施策ごとの決算額や予算額など。基本目標のお金とも事業のお金とも、足しません。',
    en: 'Settlement, budget and other amounts by policy. They are added neither to those of goals nor to those of projects.',
  },
  key: ['vintage', 'policy_id', 'fiscal_year', 'amount_type'],
  optional: true,
  columns: {
    vintage,
    policy_id: policyReference,
    fiscal_year: fiscalYearReference,
    amount_type: code('amount_types', {
      ja: ['金額の種類', '決算額、予算額、計画額、寄附など。'],
      en: ['Amount type', 'Settlement, budget, planned, donation and others.'],
    }),
    amount: { ...amount, sizeWithin: ['policy_id'] },
    unit,
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
