import { code } from '../column.ts';
import { table } from '../table.ts';
import {
  amount,
  fiscalYearReference,
  note,
  noteTranslations,
  projectReference,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const projectBudgets = table('project_budgets', {
  title: { ja: '事業費と交付決定額', en: 'Project budgets' },
  description: {
    ja: '事業ごとの事業費と、そのうち国が交付を決めた額。',
    en: 'Cost of each project and the grant that has been decided for it.',
  },
  key: ['vintage', 'project_id', 'fiscal_year', 'amount_type'],
  optional: true,
  columns: {
    vintage,
    project_id: projectReference,
    fiscal_year: fiscalYearReference,
    amount_type: code('amount_types', {
      ja: ['金額の種類', '事業費、交付決定額、予算額、決算額など。'],
      en: ['Amount type', 'Project cost, grant decided, budget, settlement and others.'],
    }),
    amount: { ...amount, sizeWithin: ['project_id', 'amount_type'] },
    unit,
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
