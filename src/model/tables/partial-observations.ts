import { code, date, decimal, optional } from '../column.ts';
import { table } from '../table.ts';
import {
  fiscalYearReference,
  kpiReference,
  note,
  noteTranslations,
  source,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

/**
 * Values of quarters, half-years and months. They have a table of their own, so that
 * `observations` keeps one row for each KPI, fiscal year and series.
 */
export const partialObservations = table('partial_observations', {
  title: { ja: '年度の途中の値', en: 'Values within a year' },
  description: {
    ja: '四半期や半年など、1つの年度の中の期間ごとの目標と実績。',
    en: 'Targets and results of quarters, half-years or months within a fiscal year.',
  },
  key: ['vintage', 'kpi_id', 'fiscal_year', 'series', 'period_start', 'period_end'],
  optional: true,
  columns: {
    vintage,
    kpi_id: kpiReference,
    fiscal_year: fiscalYearReference,
    series: code('series', {
      ja: ['目標・実績', '目標の値か、実績の値か。'],
      en: ['Series', 'Target or actual.'],
    }),
    period_start: date({
      ja: ['期間の始まり', '値がふくむ最初の日。'],
      en: ['Period start', 'First day that the value covers.'],
    }),
    period_end: date(
      {
        ja: ['期間の終わり', '値がふくむ最後の日。'],
        en: ['Period end', 'Last day that the value covers.'],
      },
      { notBefore: 'period_start' },
    ),
    value: optional(
      decimal(
        {
          ja: ['値', 'KPIの単位での値。わからないときは空で、0ではありません。'],
          en: ['Value', 'Value in the KPI’s unit. Empty when unknown, which is not 0.'],
        },
        { decimalsOfKpi: true, unitIn: 'kpis.unit', printedIn: 'value_as_published' },
      ),
    ),
    status: code('statuses', {
      ja: ['状態', 'どんな値か、または、なぜ値がないか。'],
      en: ['Status', 'What kind of value it is, or why there is none.'],
    }),
    as_of: optional(
      date({
        ja: ['いつの時点か', '見込みや途中経過の値が、いつの時点のものか。'],
        en: ['As of', 'Day to which an expected or interim value refers.'],
      }),
    ),
    value_as_published: valueAsPublished,
    note,
    ...source,
    ...noteTranslations,
  },
});
