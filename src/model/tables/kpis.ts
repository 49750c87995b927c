import { code, fiscalYear, identifier, integer, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { note, projectReference, source, unit } from './shared-columns.ts';

const evidence = (of: string, ofEnglish: string) =>
  optional(
    code('evidence', {
      ja: [`${of}の根拠`, '資料に書かれているか、このサイトが読み取ったか。'],
      en: [`Basis of ${ofEnglish}`, 'Stated by the source or inferred by this site.'],
    }),
  );

export const kpis = table('kpis', {
  title: { ja: 'KPI', en: 'KPIs' },
  description: {
    ja: '何を数え、どちらに向かえばよいかを決めた、数の目標。',
    en: 'Indicators: what is counted, in which unit, and which direction is better.',
  },
  key: ['kpi_id'],
  permanent: true,
  columns: {
    kpi_id: identifier({
      ja: ['KPI ID', 'KPIの番号。一度使った番号は使い回しません。'],
      en: ['KPI ID', 'Identifier of the KPI; never reused.'],
    }),
    project_id: projectReference,
    kpi_no: integer(
      {
        ja: ['番号', '事業の中での番号。丸で囲んだ数字は、ふつうの数字で書きます。'],
        en: ['Number', 'Number within the project; a number in a circle is written plainly.'],
      },
      { minimum: 1, ordinalWithin: ['project_id'] },
    ),
    name: text(
      {
        ja: ['正式な名前', '資料のとおりの名前。単位は別の列に書きます。'],
        en: ['Official name', 'Name as printed, without its unit.'],
      },
      { properName: true },
    ),
    name_plain: text(
      {
        ja: ['わかりやすい名前', 'このサイトが付けた、22字までの名前。'],
        en: ['Plain name', 'Name of at most 22 characters given by this site.'],
      },
      { maxLength: 22, labelWithin: ['project_id'] },
    ),
    name_en: text({
      ja: ['英語の名前', 'このサイトの英訳。'],
      en: ['English name', 'Translation by this site.'],
    }),
    unit,
    decimals: integer(
      {
        ja: ['小数のけた数', '値を書くときの小数点より下のけた数。'],
        en: ['Decimals', 'Digits after the point.'],
      },
      { minimum: 0, maximum: 6 },
    ),
    accumulation: code('accumulations', {
      ja: ['数え方', '積み上げた数か、1年分の数か。'],
      en: ['Accumulation', 'Cumulative, annual, at a point in time, or not stated.'],
    }),
    direction: code(
      'directions',
      {
        ja: ['よい向き', '多いほどよいか、少ないほどよいか。'],
        en: ['Direction', 'Whether higher or lower is better.'],
      },
      { emptyProblem: 'direction-missing' },
    ),
    baseline_fiscal_year: fiscalYear(
      {
        ja: ['基準の年度', '計画が始まるときの値の年度。'],
        en: ['Baseline year', 'Fiscal year of the value from which the plan starts.'],
      },
      { references: 'fiscal_years' },
    ),
    accumulation_basis: evidence('数え方', 'accumulation'),
    direction_basis: code('evidence', {
      ja: ['よい向きの根拠', '資料に書かれているか、このサイトが読み取ったか。'],
      en: ['Basis of direction', 'Stated by the source or inferred by this site.'],
    }),
    baseline_meaning: code('baseline_meanings', {
      ja: ['基準値の意味', '測った値か、始める前の0か。'],
      en: ['Meaning of the baseline', 'A measured value, or the start before anything was done.'],
    }),
    baseline_basis: evidence('基準値の意味', 'the baseline’s meaning'),
    explanation: text(
      {
        ja: ['説明', '何を数えているかの、やさしい説明。このサイトが書きました。'],
        en: ['Explanation', 'Plain explanation of what is counted, written by this site.'],
      },
      { maxLength: 400 },
    ),
    not_stated: optional(
      text(
        {
          ja: ['資料に書かれていないこと', '読む人が気になるのに、資料には書かれていないこと。'],
          en: ['Not stated', 'What a reader would ask and the source does not say.'],
        },
        { maxLength: 400 },
      ),
    ),
    successor: optional(
      identifier(
        {
          ja: ['かわりのKPI', '新しい資料でこのKPIのかわりに使われるKPIのID。使われている間は空。'],
          en: [
            'Successor',
            'ID of the KPI that a newer report uses instead; empty while it is used.',
          ],
        },
        { references: 'kpis' },
      ),
    ),
    next_update: optional(
      text({
        ja: ['次にわかる時期', '次の結果がいつわかるか。資料に書かれているときだけ。'],
        en: ['Next update', 'When the next result is due, only where the source says so.'],
      }),
    ),
    note,
    ...source,
  },
});
