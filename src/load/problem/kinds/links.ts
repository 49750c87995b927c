import { kind, type Misspelt } from './kind.ts';

type LifeFacts = Readonly<{
  found: string;
  kpi: string;
  vintage: string;
  file: string;
  row: number;
}>;

/** Rows that point to others, and KPIs against their plan. */
export const linkKinds = {
  'successor-circular': kind<{ found: string; chain: string }>({
    ja: ({ found, chain }) => [
      `KPIが替わった先をたどると、もとにもどります（${chain}）。`,
      `資料を確かめ、「${found}」を消すか、替わったあとのKPIを書いてください。`,
    ],
    en: ({ found, chain }) => [
      `The KPIs replace each other in a circle (${chain}).`,
      `Check the source and remove "${found}", or name the KPI that came after.`,
    ],
  }),
  'kpi-of-another-project': kind<{ found: string; project: string; owner: string }>({
    ja: ({ found, project, owner }) => [
      `KPI「${found}」は事業「${owner}」のKPIですが、この行の事業は「${project}」です。`,
      'project_id と kpi_id の、違うほうを直してください。',
    ],
    en: ({ found, project, owner }) => [
      `The KPI "${found}" belongs to the project "${owner}"; this row names "${project}".`,
      'Correct project_id or kpi_id.',
    ],
  }),
  'again-under-own': kind<{ found: string; column: string; file: string }>({
    ja: ({ found, column, file }) => [
      `「${found}」は、${file} の ${column} にあるので、もともとのところです。`,
      '再掲の行は、ほかのところにもう一度載っているときだけ書きます。この行を消してください。',
    ],
    en: ({ found, column, file }) => [
      `"${found}" is in ${column} of ${file} already: it belongs there.`,
      'A row says that the source prints it again elsewhere. Remove this row.',
    ],
  }),
  'scope-unknown': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `「${found}」というKPI・事業・公表時点はありません。`,
      nearest
        ? `「${nearest}」のことなら、そう書き直してください。`
        : 'IDを確かめるか、「事業の説明」のような言葉で書いてください。',
    ],
    en: ({ found, nearest }) => [
      `There is no KPI, project or vintage "${found}".`,
      nearest ? `Write "${nearest}" if that is meant.` : 'Check the ID, or say it in words.',
    ],
  }),
  'ended-too-early': kind<{ found: string; vintage: string; file: string; row: number }>({
    ja: ({ found, vintage, file, row }) => [
      `事業「${found}」は終わったと書かれていますが、いちばん新しい資料（${vintage}）に数字があります（${file} の${row}行目）。`,
      '資料に載らなくなるまでは、status を「continuing」にしてください。',
    ],
    en: ({ found, vintage, file, row }) => [
      `The project "${found}" is said to have ended, but the newest report (${vintage}) has figures of it (row ${row} of ${file}).`,
      'Use the status "continuing" until a report no longer has it.',
    ],
  }),
  'kpi-introduced-late': kind<LifeFacts>({
    ja: ({ found, kpi, vintage, file, row }) => [
      `KPI「${kpi}」は ${found} の資料で加わったと書かれていますが、その前の資料（${vintage}）に数字があります（${file} の${row}行目）。`,
      '資料を確かめ、introduced_in か、行の vintage を直してください。',
    ],
    en: ({ found, kpi, vintage, file, row }) => [
      `The KPI "${kpi}" is said to have come with the report of ${found}, but an earlier one (${vintage}) has figures of it (row ${row} of ${file}).`,
      'Check the source, and correct introduced_in or the vintage of the row.',
    ],
  }),
  'kpi-ended-early': kind<LifeFacts>({
    ja: ({ found, kpi, vintage, file, row }) => [
      `KPI「${kpi}」は ${found} の資料で終わったと書かれていますが、その後の資料（${vintage}）に数字があります（${file} の${row}行目）。`,
      '資料を確かめ、ended_in か、行の vintage を直してください。',
    ],
    en: ({ found, kpi, vintage, file, row }) => [
      `The KPI "${kpi}" is said to have ended with the report of ${found}, but a later one (${vintage}) has figures of it (row ${row} of ${file}).`,
      'Check the source, and correct ended_in or the vintage of the row.',
    ],
  }),
  'target-at-baseline': kind<{ found: string; kpi: string; year: number }>({
    ja: ({ found, kpi, year }) => [
      `${year}年度はKPI「${kpi}」の基準の年度なのに、目標「${found}」があります。`,
      '値を空にして status を「not_applicable」にするか、kpis の baseline_fiscal_year を確かめてください。',
    ],
    en: ({ found, kpi, year }) => [
      `Fiscal year ${year} is the baseline of the KPI "${kpi}" and has a target, "${found}".`,
      'Clear the cell and use the status "not_applicable", or check baseline_fiscal_year in kpis.',
    ],
  }),
  'baseline-late': kind<{ found: string; year: number; row: number }>({
    ja: ({ found, year, row }) => [
      `最初の目標は${year}年度（observations.csv の${row}行目）なのに、基準の年度は「${found}」です。`,
      '基準には、計画が始まる前の年度を書いてください。',
    ],
    en: ({ found, year, row }) => [
      `The first target is for ${year} (row ${row} of observations.csv) and the baseline year is "${found}".`,
      'Write the year from which the plan starts, before its first target.',
    ],
  }),
  'year-over': kind<{ found: string; year: number; end: string; vintage: string }>({
    ja: ({ found, year, end, vintage }) => [
      `${year}年度は ${end} に終わっていて、資料の日付は ${vintage} ですが、状態が「${found}」です。`,
      '資料を確かめてください。結果がまだなら「measuring」、行われなかったなら「not_conducted」、欄に値がないなら「not_applicable」です。',
    ],
    en: ({ found, year, end, vintage }) => [
      `Fiscal year ${year} ended on ${end}, before the report of ${vintage}, and has the status "${found}".`,
      'Check the source: "measuring" if the result is awaited, "not_conducted" if nothing took place, "not_applicable" if the cell has no value.',
    ],
  }),
  'as-of-early': kind<{ found: string; year: number; start: string }>({
    ja: ({ found, year, start }) => [
      `時点「${found}」は、${year}年度が始まる ${start} より前です。`,
      '日付の年か、年度を確かめてください。',
    ],
    en: ({ found, year, start }) => [
      `"${found}" is before fiscal year ${year} begins, on ${start}.`,
      'Check the year of the date, or the fiscal year.',
    ],
  }),
};
