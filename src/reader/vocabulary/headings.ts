import { fold } from '../grid/fold.ts';

/** What a column can be. */
export type ColumnRole =
  | 'name'
  | 'number'
  | 'group'
  | 'unit'
  | 'series'
  | 'year'
  | 'base-year' // the year of the baseline, row by row
  | 'due' // the year or month in which the target is due
  | 'value'
  | 'state' // of a result; only in our own workbook
  | 'as-of' // the day to which a result refers; only in our own workbook
  | 'grade'
  | 'rate'
  | 'comment' // what somebody says of a result
  | 'next-step' // what somebody says will follow
  | 'note'
  | 'skipped' // other things: who is responsible, what was done, what it cost
  | 'unknown';

const words: readonly (readonly [ColumnRole, RegExp])[] = [
  ['rate', /達成率|進捗率/u],
  ['next-step', /今後(?!.*(?:目標|計画)値)|方向性|対応方針/u],
  ['skipped', /設定|算出|出典|根拠|説明|定義|予算|決算|事業費/u],
  [
    'grade',
    /評価(?!指標)(?!.*(?:理由|内容|コメント|意見|所見))|判定|達成度|達成状況|進捗(?:区分|状況|度)?$|達成$|達成区分/u,
  ],
  ['comment', /コメント|意見|所見|講評|理由|要因|評価内容/u],
  ['skipped', /所管|担当|部署|課名|増減|前年比|前年度比|対比|課題|取組|方針/u],
  ['note', /備考|特記|摘要|補足|^注/u],
  ['unit', /^単位$/u],
  ['due', /(?:目標|達成|期限)(?:年月|年度|時期|年次|年)$/u],
  ['number', /^(?:no\.?|番号|通番|項番|整理番号|#|kpi番号)$/iu],
  ['base-year', /(?:基準|現状|当初)年度?$/u],
  ['series', /^(?:区分|種別|種類|内訳|項目)$/u],
  ['year', /^(?:年度|年次|年|対象年度)$/u],
  [
    'group',
    /事業名|^(?:交付金?|補助|対象)*事業$|プロジェクト|基本目標|施策|分野|大項目|中項目|政策|章|戦略|^柱$/u,
  ],
  ['name', /指標|KPI|数値目標|目標項目/iu],
  ['value', /^(?:値|数値|データ)$/u],
];

/** The role that a heading names; null where it names none that is known. */
export function columnRoleOf(heading: string): ColumnRole | null {
  const folded = fold(heading);
  if (folded === '' || folded.length > 40) return null;
  return words.find(([, word]) => word.test(folded))?.[0] ?? null;
}

/** What every table of KPIs says somewhere. */
export const speaksOfKpis = (text: string): boolean => /KPI|指標|数値目標/iu.test(fold(text));
