import { code, date, decimal, optional } from '../column.ts';
import { table } from '../table.ts';
import {
  fiscalYearReference,
  kpiReference,
  note,
  source,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const observations = table('observations', {
  title: { ja: 'KPIの目標と実績', en: 'Observations' },
  description: {
    ja: '1行が1つのKPI・1つの年度・目標か実績の1つ。値がないときは、その理由が状態に書かれています。',
    en: 'One row per KPI, fiscal year and series. Where there is no value, the status says why.',
  },
  key: ['vintage', 'kpi_id', 'fiscal_year', 'series'],
  columns: {
    vintage,
    kpi_id: kpiReference,
    fiscal_year: fiscalYearReference,
    series: code('series', {
      ja: ['目標・実績', '目標の値か、実績の値か。'],
      en: ['Series', 'Target or actual.'],
    }),
    value: optional(
      decimal(
        {
          ja: [
            '値',
            'KPIの単位での値。数字だけを書きます。わからないときは空で、0ではありません。',
          ],
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
        ja: ['いつの時点か', '見込みや途中の値が、いつの時点のものか。'],
        en: ['As of', 'Day to which an expected or interim value refers.'],
      }),
    ),
    value_as_published: valueAsPublished,
    note,
    ...source,
  },
  derived: {
    role: code('roles', {
      ja: [
        '区分',
        '行が何を表すか。基準の年度の実績は baseline で、結果（result）とは分けています。',
      ],
      en: [
        'Role',
        'What the row is in the plan. The actual of the baseline year is “baseline”, never “result”.',
      ],
    }),
  },
});
