import { code } from '../column.ts';
import { table } from '../table.ts';
import {
  amount,
  fiscalYearReference,
  note,
  noteTranslations,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const controlTotals = table('control_totals', {
  title: { ja: '検算のための合計', en: 'Control totals' },
  description: {
    ja: '資料に印刷された合計。行の合計と合うかを確かめるためだけに使います。',
    en: 'Totals as printed, used only to check that the rows add up.',
  },
  key: ['vintage', 'total_of', 'fiscal_year', 'amount_type'],
  optional: true,
  columns: {
    vintage,
    total_of: code('totals', {
      ja: ['何の合計か', '合計する表。'],
      en: ['Total of', 'The table that is added up.'],
    }),
    fiscal_year: fiscalYearReference,
    amount_type: code('amount_types', {
      ja: ['金額の種類', '合計する金額の種類。'],
      en: ['Amount type', 'The kind of amount that is added up.'],
    }),
    amount,
    unit,
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
