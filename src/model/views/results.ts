import { date, decimal, fiscalYear, identifier, integer, optional, text } from '../column.ts';
import { withMunicipality } from '../published.ts';
import { table } from '../table.ts';
import { formColumns } from './results-forms.ts';

const value = (ja: string, en: string) =>
  optional(
    decimal(
      {
        ja: [ja, `${ja}の値。空なのは値がないときで、0ではありません。理由は状態に書いています。`],
        en: [en, `${en} value. Empty where there is none, which is not 0; the status says why.`],
      },
      { decimalsOfKpi: true, unitIn: 'unit' },
    ),
  );

/* What tells of a value is empty where the source prints none: no target, or no actual. */

const status = (ja: string, en: string, of: readonly [ja: string, en: string]) =>
  optional(
    text({
      ja: [ja, `${of[0]}がどんな値か、または、なぜ値がないか。`],
      en: [en, `What kind of value the ${of[1]} is, or why there is none, in words.`],
    }),
  );

const asPublished = (ja: string, en: string) =>
  optional(
    text(
      {
        ja: [`${ja}の原文の表記`, '資料に印刷されているとおりの書き方。'],
        en: [`${en} as published`, 'The notation exactly as the source prints it.'],
      },
      { notation: true },
    ),
  );

/** Where a value comes from, for the actual or the target. */
const place = (ja: string, en: string) =>
  [
    optional(
      text(
        {
          ja: [`${ja}の出典`, '資料の名前。'],
          en: [`Source of the ${en}`, 'Name of the document.'],
        },
        { properName: true },
      ),
    ),
    optional(
      text(
        {
          ja: [`${ja}の出典のページ`, '資料に印刷されているページ番号。'],
          en: [`Page of the ${en}`, 'Page label as printed in the source.'],
        },
        { maxLength: 12, single: true },
      ),
    ),
  ] as const;

const [source, sourcePage] = place('実績', 'actual');
const [targetSource, targetSourcePage] = place('目標', 'target');

const note = (ja: string, en: string) =>
  optional(
    text({
      ja: [`${ja}の注`, '資料の注や、読み取るときに気をつけること。'],
      en: [`Note on the ${en}`, 'A note of the source, or what to know when reading the value.'],
    }),
  );

const vintageOf = (ja: string, en: string) =>
  optional(
    date(
      {
        ja: [`${ja}の公表時点`, `${ja}が載った資料の日付。`],
        en: [`Vintage of the ${en}`, `Date of the report that carries the ${en}.`],
      },
      { references: 'vintages' },
    ),
  );

const { municipality_code, municipality } = withMunicipality({});

/** One row for each KPI and year in words, under titles: nothing has to be looked up. */
export const results = table('results', {
  title: { ja: '結果一覧', en: 'Results' },
  description: {
    ja: '1行が1つのKPIの1つの年度。見出しも状態も日本語で、名前、単位、目標、実績、出典が1行にそろっています。',
    en: 'One row per KPI and fiscal year with names, unit, target, actual and source, in words.',
  },
  key: ['kpi_id', 'fiscal_year'],
  headings: 'titles',
  columns: {
    municipality_code,
    municipality,
    project_no: optional(
      integer(
        { ja: ['事業の番号', '資料が事業に付けた番号。'], en: ['Project number', 'As printed.'] },
        { minimum: 1 },
      ),
    ),
    project: optional(
      text({
        ja: ['事業', 'このサイトが付けた、事業のわかりやすい名前。'],
        en: ['Project', 'Plain name of the project, given by this site.'],
      }),
    ),
    kpi_id: identifier(
      { ja: ['KPI ID', 'KPIの番号。'], en: ['KPI ID', 'Identifier of the KPI.'] },
      { references: 'kpis' },
    ),
    kpi: text({
      ja: ['KPI', 'このサイトが付けた、KPIのわかりやすい名前。'],
      en: ['KPI', 'Plain name of the KPI, given by this site.'],
    }),
    official_name: text(
      {
        ja: ['KPIの正式な名前', '資料のとおりの名前。'],
        en: ['Official name', 'Name of the KPI as printed.'],
      },
      { properName: true },
    ),
    unit: optional(
      text(
        { ja: ['単位', '目標と実績の単位。'], en: ['Unit', 'Unit of target and actual.'] },
        { references: 'units' },
      ),
    ),
    fiscal_year_label: text({
      ja: ['年度', '「令和5年度」のような年度の呼び名。'],
      en: ['Fiscal year in words', 'Name of the fiscal year as the source has it.'],
    }),
    fiscal_year: fiscalYear(
      {
        ja: ['西暦の年度', '年度が始まる西暦の年。'],
        en: ['Fiscal year', 'Western year in which the fiscal year begins.'],
      },
      { references: 'fiscal_years' },
    ),
    role: text({
      ja: ['区分', '基準値か、結果か、まだ結果のない年度か。'],
      en: ['Role', 'Whether the year holds the baseline, a result, or none yet, in words.'],
    }),
    target: value('目標', 'Target'),
    actual: value('実績', 'Actual'),
    status: status('状態', 'Status', ['実績', 'actual']),
    as_of: optional(
      date({
        ja: ['いつの時点か', '見込みや途中経過の値が、いつの時点のものか。'],
        en: ['As of', 'Day to which an expected or interim value refers.'],
      }),
    ),
    target_status: status('目標の状態', 'Status of the target', ['目標', 'target']),
    target_as_published: asPublished('目標', 'Target'),
    actual_as_published: asPublished('実績', 'Actual'),
    source,
    source_page: sourcePage,
    target_source: targetSource,
    target_source_page: targetSourcePage,
    note: note('実績', 'actual'),
    target_note: note('目標', 'target'),
    vintage: vintageOf('実績', 'actual'),
    target_vintage: vintageOf('目標', 'target'),
    ...formColumns,
  },
});
