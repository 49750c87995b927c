import type { WordsOf } from '../../kinds/kind.ts';
import type { LinkProblems } from '../../kinds/links.ts';

export const linkToldJa: WordsOf<LinkProblems> = {
  'successor-circular': ({ found, chain }) => [
    `KPIが替わった先をたどると、もとにもどります（${chain}）。`,
    `資料を確かめ、「${found}」を消すか、替わったあとのKPIを書いてください。`,
  ],
  'kpi-of-another-project': ({ found, project, owner }) => [
    owner === null
      ? `KPI「${found}」は、どの事業のKPIでもありませんが、この行の事業は「${project}」です。`
      : `KPI「${found}」は事業「${owner}」のKPIですが、この行の事業は「${project}」です。`,
    'project_id と kpi_id の、違うほうを直してください。',
  ],
  'again-under-own': ({ found, column, file }) => [
    `「${found}」は、${file} の ${column} にあるので、もともとのところです。`,
    '再掲の行は、ほかのところにもう一度載っているときだけ書きます。この行を消してください。',
  ],
  'scope-unknown': ({ found, nearest }) => [
    `「${found}」というKPI・事業・公表時点はありません。`,
    nearest
      ? `「${nearest}」のことなら、そう書き直してください。`
      : 'IDを確かめるか、「事業の説明」のような言葉で書いてください。',
  ],
  'change-early': ({ found, vintage }) => [
    `変えた日「${found}」は、資料が出た ${vintage} より前です。`,
    '日付の年と月を確かめてください。',
  ],
  'ended-too-early': ({ found, vintage, file, row }) => [
    `事業「${found}」は終わったと書かれていますが、いちばん新しい資料（${vintage}）に数字があります（${file} の${row}行目）。`,
    '資料に載らなくなるまでは、status を「continuing」にしてください。',
  ],
  'kpi-introduced-late': ({ found, kpi, vintage, file, row }) => [
    `KPI「${kpi}」は ${found} の資料で加わったと書かれていますが、その前の資料（${vintage}）に数字があります（${file} の${row}行目）。`,
    '資料を確かめ、introduced_in か、行の vintage を直してください。',
  ],
  'kpi-ended-early': ({ found, kpi, vintage, file, row }) => [
    `KPI「${kpi}」は ${found} の資料で終わったと書かれていますが、その後の資料（${vintage}）に数字があります（${file} の${row}行目）。`,
    '資料を確かめ、ended_in か、行の vintage を直してください。',
  ],
  'target-at-baseline': ({ found, kpi, year }) => [
    `${year}年度はKPI「${kpi}」の基準の年度なのに、目標「${found}」があります。`,
    '値を空にして status を「not_applicable」にするか、kpis の baseline_fiscal_year を確かめてください。',
  ],
  'baseline-late': ({ found, year, row }) => [
    `最初の目標は${year}年度（observations.csv の${row}行目）なのに、基準の年度は「${found}」です。`,
    '基準には、計画が始まる前の年度を書いてください。',
  ],
  'year-over': ({ found, year, end, vintage }) => [
    `${year}年度は ${end} に終わっていて、資料の日付は ${vintage} ですが、状態が「${found}」です。`,
    '資料を確かめてください。結果がまだなら「measuring」、行われなかったなら「not_conducted」、欄に値がないなら「not_applicable」です。',
  ],
  'as-of-early': ({ found, year, start }) => [
    `時点「${found}」は、${year}年度が始まる ${start} より前です。`,
    '日付の年か、年度を確かめてください。',
  ],
};
