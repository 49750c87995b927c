import { code, fiscalYear } from '../column.ts';
import { table } from '../table.ts';
import {
  note,
  noteTranslations,
  projectReference,
  source,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const projectPeriods = table('project_periods', {
  title: { ja: '事業の期間', en: 'Project periods' },
  description: {
    ja: '事業の期間。申請の期間と採択の期間は、資料の別の場所に書かれています。',
    en: 'Project periods. The source states application and adoption in different places.',
  },
  key: ['vintage', 'project_id', 'basis'],
  optional: true,
  columns: {
    vintage,
    project_id: projectReference,
    basis: code('period_bases', {
      ja: ['期間の種類', '申請の期間か、採択の期間か。'],
      en: ['Basis', 'Application or adoption.'],
    }),
    start_fiscal_year: fiscalYear(
      {
        ja: ['始まる年度', '最初の年度。'],
        en: ['First fiscal year', 'First year of the period.'],
      },
      { references: 'fiscal_years', printedIn: 'value_as_published' },
    ),
    end_fiscal_year: fiscalYear(
      { ja: ['終わる年度', '最後の年度。'], en: ['Last fiscal year', 'Last year of the period.'] },
      {
        references: 'fiscal_years',
        notBefore: 'start_fiscal_year',
        printedIn: 'value_as_published',
      },
    ),
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
