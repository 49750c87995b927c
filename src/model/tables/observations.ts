import { code, date, decimal, optional, since, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import {
  fiscalYearReference,
  kpiReference,
  note,
  noteTranslations,
  source,
  unit,
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
        ja: ['いつの時点か', '見込みや途中経過の値が、いつの時点のものか。'],
        en: ['As of', 'Day to which an expected or interim value refers.'],
      }),
    ),
    value_as_published: valueAsPublished,
    note,
    ...source,
    bound: optional(
      since(
        '1.2',
        code('bounds', {
          ja: ['以上・以下など', '値が境目のとき、以上・以下・超・未満・程度のどれか。'],
          en: ['Bound', 'Where the value is a limit: at least, at most, more or less than, about.'],
        }),
      ),
    ),
    value_to: optional(
      decimal(
        {
          ja: ['上の値', '幅のある値のとき、大きいほうの値。小さいほうは「値」に書きます。'],
          en: ['Upper value', 'Upper end of a range; the lower end is in the column value.'],
        },
        {
          since: '1.2',
          decimalsOfKpi: true,
          unitIn: 'kpis.unit',
          after: 'value',
          insteadOf: ['bound'],
        },
      ),
    ),
    value_text: optional(
      text(
        {
          ja: [
            'ことばの値',
            '数ではない目標や結果。状態が「ことば」のときに、資料のとおりに書きます。',
          ],
          en: ['Value in words', 'A target or result that is no number, as the source words it.'],
        },
        { since: '1.2', maxLength: 200 },
      ),
    ),
    unit: optional(since('1.2', unit)),
    numerator: optional(
      decimal(
        {
          ja: ['分子', '割合のもとになった数。資料に書かれているときだけ。'],
          en: ['Numerator', 'The part of the whole that the value is, where the source prints it.'],
        },
        { since: '1.2', pairedWith: 'denominator' },
      ),
    ),
    denominator: optional(
      decimal(
        {
          ja: ['分母', '割合のもとになった全体の数。資料に書かれているときだけ。'],
          en: ['Denominator', 'The whole of which the value is a share, where printed.'],
        },
        { since: '1.2' },
      ),
    ),
    period_start: optional(
      date(
        {
          ja: [
            '期間の始まり',
            '値が年度とちがう期間のものであるとき、その最初の日。調査の日なら、終わりと同じ日。',
          ],
          en: [
            'Period start',
            'First day that the value covers where it is not the fiscal year; a day of survey has both the same.',
          ],
        },
        { since: '1.2' },
      ),
    ),
    period_end: optional(
      date(
        {
          ja: ['期間の終わり', '値が年度とちがう期間のものであるとき、その最後の日。'],
          en: ['Period end', 'Last day that the value covers where it is not the fiscal year.'],
        },
        { since: '1.2', pairedWith: 'period_start', notBefore: 'period_start' },
      ),
    ),
    ...inOtherLanguages(
      'value_text',
      { ja: '「ことばの値」', en: 'value in words' },
      { maxLength: 600 },
    ),
    ...noteTranslations,
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
