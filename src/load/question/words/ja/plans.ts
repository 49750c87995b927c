import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { MissingSeries, PlanQuestions } from '../../kinds/plans.ts';

/** By their codes, as they are written in the column: the labels are those of the content. */
const missing: Readonly<Record<MissingSeries, string>> = {
  target: 'target',
  actual: 'actual',
  both: 'target と actual',
};

export const planToldJa: WordsOf<PlanQuestions> = {
  'direction-against-targets': ({ found, targets }) => [
    `望ましい方向は「${found}」ですが、目標は反対に進んでいます（${targets}）。`,
    '向きが逆ではありませんか。目標が正しければ direction を直してください。',
  ],
  'target-below-baseline': ({ found, baseline, year }) => [
    `目標「${found}」は、基準（${year}年度）の「${baseline}」より、よくない値です。`,
    '資料もそうなっていますか。違えば、値を直してください。',
  ],
  'target-hole': ({ found, year }) => [
    `${year}年度の目標だけが「${found}」です。ほかの年度には目標があります。`,
    '資料にも書かれていませんか。書かれていれば、値を写してください。',
  ],
  'last-year-missing': ({ found, kpi, end }) => [
    `KPI「${kpi}」の行は${found}年度までですが、計画は${end}年度までです。`,
    `${end}年度の目標が資料にあれば、行を足してください。`,
  ],
  'years-skipped': ({ found, next }) => [
    `基準の年度「${found}」の次の行は${next}年度で、間の年度がありません。`,
    '資料にもなければ、そのままでかまいません。あれば、行を足してください。',
  ],
  'status-outdated': ({ found, year, end, vintage }) => [
    `${year}年度は ${end} に終わりましたが、1年以上あとの資料（${vintage}）でも「${found}」です。`,
    '資料もそうなっていますか。結果が出ていれば、値を写してください。',
  ],
  'status-early': ({ found, year, start, vintage }) => [
    `${year}年度は ${start} に始まるのに、それより前の資料（${vintage}）で「${found}」です。`,
    '資料もそうなっていますか。まだ始まっていない年度なら「not_yet」です。',
  ],
  'kpi-dropped': ({ found, vintage }) => [
    `KPI「${found}」が、いちばん新しい資料（${vintage}）にありません。`,
    '資料にあれば行を足してください。別のKPIに替わったのなら、successor に書きます。',
  ],
  'kpi-added': ({ found, vintage }) => [
    `KPI「${found}」は、前の資料になく、${vintage} の資料からあります。`,
    '計画の途中で加わったのなら introduced_in に「' +
      vintage +
      '」と書きます。前の資料にもあるなら、行を足してください。',
  ],
  'successor-early': ({ found, kpi, vintage }) => [
    `KPI「${kpi}」は「${found}」に替わったと書かれていますが、いちばん新しい資料（${vintage}）にもあります。`,
    'まだ使われているなら、successor を空にしてください。',
  ],
  'successor-older': ({ found, kpi, vintage }) => [
    `KPI「${kpi}」に替わったという「${found}」は、「${kpi}」がまだあったころの資料（${vintage}）にも、すでにあります。`,
    '資料もそう書いていますか。違えば、successor を直してください。',
  ],
  'successor-ended': ({ found, kpi, vintage }) => [
    `KPI「${kpi}」に替わったという「${found}」は、${vintage} の資料までしかなく、「${kpi}」のあとに続いていません。`,
    '資料もそう書いていますか。違えば、successor を直してください。',
  ],
  'evaluation-year': ({ found, year }) => [
    `この資料のほかの評価は、すべて${year}年度についてですが、この行だけが${found}年度です。`,
    '資料を確かめ、違えば、年度を直してください。',
  ],
  'evaluation-early': ({ found, start, vintage }) => [
    `「${found}」年度は ${start} に始まるのに、それより前の資料（${vintage}）で評価されています。`,
    '資料もそうなっていますか。違えば、年度を直してください。',
  ],
  'project-dropped': ({ found, vintage }) => [
    `いちばん新しい資料（${vintage}）に、この事業の数字がありません。${found === '' ? '' : `状態は「${found}」です。`}`,
    '終わった事業なら「ended」にしてください。',
  ],
  'project-no-longer-new': ({ found, year, vintage }) => [
    `${year}年度に始まった事業が、${vintage} の資料のあとも「${found}」です。`,
    '続いている事業なら「continuing」にしてください。',
  ],
  'row-missing': ({ kpi, year, series, vintage, isBetween }) => [
    isBetween
      ? `KPI「${kpi}」の${year}年度だけ、${missing[series]} の行がありません（公表時点 ${vintage}）。`
      : `並んだほかのKPIにはある${year}年度の ${missing[series]} の行が、KPI「${kpi}」にはありません（公表時点 ${vintage}）。`,
    '資料にも書かれていませんか。書かれていれば、行を足してください。',
  ],
  'baseline-missing': ({ kpi, year, vintage }) => [
    `KPI「${kpi}」の基準の年度 ${year} の行がありません（公表時点 ${vintage}）。`,
    '資料に基準値があれば、行を足してください。なければ、kpis の baseline_fiscal_year を空にしてください。',
  ],
  'kpi-unobserved': ({ found }) => [
    `KPI「${found}」の目標と実績が、1行もありません。`,
    '資料にも数字がありませんか。あれば、observations.csv に行を足してください。',
  ],
  'year-after-project': ({ found, project, end }) => [
    `「${found}」は、事業「${project}」の最後の年度 ${end} より後です。`,
    '資料もそうなっていますか。違えば、年度か、事業の期間を直してください。',
  ],
};
