import {
  code,
  date,
  decimal,
  fiscalYear,
  identifier,
  integer,
  optional,
  since,
  text,
} from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages, inOtherLanguages } from '../translations.ts';
import {
  goalReference,
  note,
  noteTranslations,
  policyReference,
  projectReference,
  source,
  unit,
} from './shared-columns.ts';

const evidence = (of: string, ofEnglish: string) =>
  optional(
    code('evidence', {
      ja: [`${of}の根拠`, '資料に書かれているか、このサイトが読み取ったか。'],
      en: [`Basis of ${ofEnglish}`, 'Stated by the source or inferred by this site.'],
    }),
  );

/** What a KPI belongs to: one of them, or none where it is the plan’s own. */
const owner = ['project_id', 'policy_id', 'goal_id'] as const;

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
    project_id: optional(projectReference),
    kpi_no: optional(
      integer(
        {
          ja: [
            '番号',
            '事業、施策、基本目標の中での番号。丸で囲んだ数字は、ふつうの数字で書きます。番号のない資料では空。',
          ],
          en: [
            'Number',
            'Number within its project, policy or goal, one in a circle written plainly; empty where the source has none.',
          ],
        },
        { minimum: 1, ordinalWithin: owner },
      ),
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
      { maxLength: 22, labelWithin: owner },
    ),
    name_en: optional(
      text(
        {
          ja: ['英語の名前', 'このサイトの英訳。なければ空。'],
          en: ['English name', 'Translation by this site, if any.'],
        },
        { translates: { column: 'name_plain', into: 'en' } },
      ),
    ),
    unit: optional(unit),
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
        ja: ['望ましい方向', '増えるほどよいか、減るほどよいか。'],
        en: ['Direction', 'Whether higher or lower is better.'],
      },
      { emptyProblem: 'direction-missing' },
    ),
    baseline_fiscal_year: optional(
      fiscalYear(
        {
          ja: ['基準の年度', '計画が始まるときの値の年度。'],
          en: ['Baseline year', 'Fiscal year of the value from which the plan starts.'],
        },
        { references: 'fiscal_years' },
      ),
    ),
    accumulation_basis: evidence('数え方', 'accumulation'),
    direction_basis: code('evidence', {
      ja: ['望ましい方向の根拠', '資料に書かれているか、このサイトが読み取ったか。'],
      en: ['Basis of direction', 'Stated by the source or inferred by this site.'],
    }),
    baseline_meaning: optional(
      code('baseline_meanings', {
        ja: ['基準値の意味', '測った値か、始める前の0か。'],
        en: ['Meaning of the baseline', 'A measured value, or the start before anything was done.'],
      }),
    ),
    baseline_basis: evidence('基準値の意味', 'the baseline’s meaning'),
    explanation: optional(
      text(
        {
          ja: [
            '説明',
            '何を数えているかの、やさしい説明。このサイトが書きました。なくてもかまいません。',
          ],
          en: [
            'Explanation',
            'Plain explanation of what is counted, written by this site, if any.',
          ],
        },
        { maxLength: 400 },
      ),
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
    policy_id: optional(since('1.2', { ...policyReference, insteadOf: ['project_id'] })),
    goal_id: optional(since('1.2', { ...goalReference, insteadOf: ['project_id', 'policy_id'] })),
    minimum: optional(
      decimal(
        {
          ja: [
            '下限',
            'このKPIで許される一番小さい値。差し引きの人数のように負になるとき、単位の下限のかわりに書きます。',
          ],
          en: [
            'Minimum',
            'Smallest value allowed for this KPI, in place of that of its unit: net numbers may be negative.',
          ],
        },
        { since: '1.2', unitIn: 'unit' },
      ),
    ),
    introduced_in: optional(
      date(
        {
          ja: ['加えた資料', 'このKPIが計画の途中で加わったとき、加えた資料の日付。'],
          en: [
            'Introduced in',
            'Date of the report that added the KPI while the plan was running.',
          ],
        },
        { since: '1.2', references: 'vintages' },
      ),
    ),
    ended_in: optional(
      date(
        {
          ja: ['終えた資料', 'かわりのないまま終わったとき、それを示す資料の日付。'],
          en: ['Ended in', 'Date of the report that drops the KPI without a successor.'],
        },
        { since: '1.2', references: 'vintages', notBefore: 'introduced_in' },
      ),
    ),
    ended_reason: optional(
      text(
        {
          ja: ['終えた理由', '資料に書かれた理由。書かれていなければ、そう書きます。'],
          en: ['Reason of the end', 'Reason that the source gives, or that it gives none.'],
        },
        { since: '1.2', maxLength: 400, pairedWith: 'ended_in' },
      ),
    ),
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'name_plain' }),
    ...inOtherLanguages('explanation', { ja: '説明', en: 'explanation' }, { maxLength: 1_200 }),
    ...inOtherLanguages(
      'not_stated',
      { ja: '「資料に書かれていないこと」', en: '“not stated”' },
      { maxLength: 1_200 },
    ),
    ...inOtherLanguages('next_update', { ja: '「次にわかる時期」', en: 'next update' }),
    ...inOtherLanguages(
      'ended_reason',
      { ja: '「終えた理由」', en: 'reason of the end' },
      { maxLength: 1_200 },
    ),
    ...noteTranslations,
  },
});
