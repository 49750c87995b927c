import { kind } from '../../problem/kinds/kind.ts';

/** By their codes, as they are written in the column: the labels are those of the content. */
const missing = {
  ja: { target: 'target', actual: 'actual', both: 'target と actual' },
  en: { target: 'target', actual: 'actual', both: 'target and actual' },
} as const;

/** KPIs against their plan. */
export const planKinds = {
  'direction-against-targets': kind<{ found: string; targets: string }>({
    ja: ({ found, targets }) => [
      `望ましい方向は「${found}」ですが、目標は反対に進んでいます（${targets}）。`,
      '向きが逆ではありませんか。目標が正しければ direction を直してください。',
    ],
    en: ({ found, targets }) => [
      `The direction is "${found}", but the targets move the other way (${targets}).`,
      'Is it the wrong way round? If the targets are right, correct the direction.',
    ],
  }),
  'target-below-baseline': kind<{ found: string; baseline: string; year: number }>({
    ja: ({ found, baseline, year }) => [
      `目標「${found}」は、基準（${year}年度）の「${baseline}」より、よくない値です。`,
      '資料もそうなっていますか。違えば、値を直してください。',
    ],
    en: ({ found, baseline, year }) => [
      `The target "${found}" is worse than the baseline of ${year}, "${baseline}".`,
      'Does the source say so? If not, correct it.',
    ],
  }),
  'target-hole': kind<{ found: string; year: number }>({
    ja: ({ found, year }) => [
      `${year}年度の目標だけが「${found}」です。ほかの年度には目標があります。`,
      '資料にも書かれていませんか。書かれていれば、値を写してください。',
    ],
    en: ({ found, year }) => [
      `Only the target of ${year} is "${found}"; every other year has one.`,
      'Is it missing in the source too? If not, copy it.',
    ],
  }),
  'last-year-missing': kind<{ found: string; kpi: string; end: number }>({
    ja: ({ found, kpi, end }) => [
      `KPI「${kpi}」の行は${found}年度までですが、計画は${end}年度までです。`,
      `${end}年度の目標が資料にあれば、行を足してください。`,
    ],
    en: ({ found, kpi, end }) => [
      `The rows of the KPI "${kpi}" end in ${found}; the plan ends in ${end}.`,
      `If the source has a target for ${end}, add its rows.`,
    ],
  }),
  'years-skipped': kind<{ found: string; next: number }>({
    ja: ({ found, next }) => [
      `基準の年度「${found}」の次の行は${next}年度で、間の年度がありません。`,
      '資料にもなければ、そのままでかまいません。あれば、行を足してください。',
    ],
    en: ({ found, next }) => [
      `After the baseline year "${found}" the rows go on with ${next}; the years between have none.`,
      'If the source has them, add their rows.',
    ],
  }),
  'status-outdated': kind<{ found: string; year: number; end: string; vintage: string }>({
    ja: ({ found, year, end, vintage }) => [
      `${year}年度は ${end} に終わりましたが、1年以上あとの資料（${vintage}）でも「${found}」です。`,
      '資料もそうなっていますか。結果が出ていれば、値を写してください。',
    ],
    en: ({ found, year, end, vintage }) => [
      `Fiscal year ${year} ended on ${end}; more than a year later (${vintage}) it is still "${found}".`,
      'Does the source say so? If there is a result, copy it.',
    ],
  }),
  'status-early': kind<{ found: string; year: number; start: string; vintage: string }>({
    ja: ({ found, year, start, vintage }) => [
      `${year}年度は ${start} に始まるのに、それより前の資料（${vintage}）で「${found}」です。`,
      '資料もそうなっていますか。まだ始まっていない年度なら「not_yet」です。',
    ],
    en: ({ found, year, start, vintage }) => [
      `${year} begins on ${start}, and in the report of ${vintage} it is "${found}" already.`,
      'Does the source say so? A year that has not begun is "not_yet".',
    ],
  }),
  'kpi-dropped': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `KPI「${found}」が、いちばん新しい資料（${vintage}）にありません。`,
      '資料にあれば行を足してください。別のKPIに替わったのなら、successor に書きます。',
    ],
    en: ({ found, vintage }) => [
      `The newest report (${vintage}) has no row of the KPI "${found}".`,
      'If the source has it, add its rows; if another KPI replaced it, name that as successor.',
    ],
  }),
  'kpi-added': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `KPI「${found}」は、前の資料になく、${vintage} の資料からあります。`,
      '計画の途中で加わったのなら introduced_in に「' +
        vintage +
        '」と書きます。前の資料にもあるなら、行を足してください。',
    ],
    en: ({ found, vintage }) => [
      `The KPI "${found}" is in no report before that of ${vintage}.`,
      `If it was added in mid-term, write "${vintage}" in introduced_in. If an earlier report has it, add the rows.`,
    ],
  }),
  'successor-early': kind<{ found: string; kpi: string; vintage: string }>({
    ja: ({ found, kpi, vintage }) => [
      `KPI「${kpi}」は「${found}」に替わったと書かれていますが、いちばん新しい資料（${vintage}）にもあります。`,
      'まだ使われているなら、successor を空にしてください。',
    ],
    en: ({ found, kpi, vintage }) => [
      `"${found}" is said to have replaced "${kpi}", which the newest report (${vintage}) still has.`,
      'If it is still in use, empty successor.',
    ],
  }),
  'name-replaced': kind<{ found: string; id: string; before: string; release: string }>({
    ja: ({ found, id, before, release }) => [
      `「${id}」の名前は「${found}」ですが、公開した控え（${release}）では「${before}」でした。`,
      '別のものなら、新しいIDを付けて行を足し、前の行をもどしてください。IDは使い回しません。',
    ],
    en: ({ found, id, before, release }) => [
      `"${id}" is named "${found}"; in the release ${release} it was "${before}".`,
      'If it is another thing, give it an ID of its own and put the old row back: IDs are never reused.',
    ],
  }),
  'project-dropped': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `いちばん新しい資料（${vintage}）に、この事業の数字がありません。${found === '' ? '' : `状態は「${found}」です。`}`,
      '終わった事業なら「ended」にしてください。',
    ],
    en: ({ found, vintage }) => [
      `The newest report (${vintage}) has no figures of this project${found === '' ? '' : `, whose status is "${found}"`}.`,
      'If it has ended, use "ended".',
    ],
  }),
  'project-no-longer-new': kind<{ found: string; year: number; vintage: string }>({
    ja: ({ found, year, vintage }) => [
      `${year}年度に始まった事業が、${vintage} の資料のあとも「${found}」です。`,
      '続いている事業なら「continuing」にしてください。',
    ],
    en: ({ found, year, vintage }) => [
      `The project began in ${year} and is still "${found}" after the report of ${vintage}.`,
      'If it goes on, use "continuing".',
    ],
  }),
  'row-missing': kind<{
    kpi: string;
    year: number;
    series: keyof (typeof missing)['ja'];
    vintage: string;
  }>({
    ja: ({ kpi, year, series, vintage }) => [
      `KPI「${kpi}」の${year}年度だけ、${missing.ja[series]} の行がありません（公表時点 ${vintage}）。`,
      '資料にも書かれていませんか。書かれていれば、行を足してください。',
    ],
    en: ({ kpi, year, series, vintage }) => [
      `The KPI "${kpi}" has no row of ${missing.en[series]} for ${year} alone (vintage ${vintage}).`,
      'Does the source leave it out too? If not, add the row.',
    ],
  }),
  'baseline-missing': kind<{ kpi: string; year: number; vintage: string }>({
    ja: ({ kpi, year, vintage }) => [
      `KPI「${kpi}」の基準の年度 ${year} の行がありません（公表時点 ${vintage}）。`,
      '資料に基準値があれば、行を足してください。なければ、kpis の baseline_fiscal_year を空にしてください。',
    ],
    en: ({ kpi, year, vintage }) => [
      `The KPI "${kpi}" has no row for its baseline year, ${year} (vintage ${vintage}).`,
      'Add it if the source has a baseline; otherwise clear baseline_fiscal_year in kpis.',
    ],
  }),
  'kpi-unobserved': kind<{ found: string }>({
    ja: ({ found }) => [
      `KPI「${found}」の目標と実績が、1行もありません。`,
      '資料にも数字がありませんか。あれば、observations.csv に行を足してください。',
    ],
    en: ({ found }) => [
      `The KPI "${found}" has no target and no actual.`,
      'Has the source none either? If it has, add rows to observations.csv.',
    ],
  }),
  'year-after-project': kind<{ found: string; project: string; end: number }>({
    ja: ({ found, project, end }) => [
      `「${found}」は、事業「${project}」の最後の年度 ${end} より後です。`,
      '資料もそうなっていますか。違えば、年度か、事業の期間を直してください。',
    ],
    en: ({ found, project, end }) => [
      `"${found}" is after ${end}, the last year of the project "${project}".`,
      'Does the source say so? If not, correct the year or the period of the project.',
    ],
  }),
};
