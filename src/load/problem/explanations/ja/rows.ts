import type { RowProblems } from '../../kinds/rows.ts';
import type { Explanation } from '../explanation.ts';

export const rowExplainedJa: Record<keyof RowProblems, Explanation> = {
  'key-duplicate': {
    cause: '同じものの行が2つあります。',
    example: '同じKPI・年度・実績の行が2つ',
    repair: '片方を消すか、直します。',
  },
  'ordinal-duplicate': {
    cause: '資料での番号が、ほかと同じです。',
    example: '`project_no` が2つとも1',
    repair: '資料を確かめて直します。',
  },
  'reference-unknown': {
    cause: 'ほかの表にないものを指しています。',
    example: '表にない `p1-k9`',
    repair: '書き直すか、指す先の行を足します。',
  },
  'reference-circular': {
    cause: 'その行そのものを指しています。',
    example: '`successor` が同じ行のKPI',
    repair: '別のものを書くか、空にします。',
  },
  'range-reversed': {
    cause: '終わりが始まりより前です。',
    example: '2026年度に始まり2023年度に終わる',
    repair: '順番を確かめます。',
  },
  'code-missing': {
    cause: '符号表に、必要な符号の行がありません。',
    example: '`series.csv` に `actual` がない',
    repair: '行を足し、言葉を書きます。',
  },
  'source-missing': {
    cause: '出典の資料が書かれていません。',
    example: '`source_id` が空',
    repair: '`sources` 表のIDを書きます。',
  },
  'page-missing': {
    cause: '出典のページが書かれていません。',
    example: '`source_page` が空',
    repair: '資料に印刷されたページ番号を書きます。',
  },
  'notation-missing': {
    cause: '原文の表記が空です。',
    example: '`value_as_published` が空',
    repair: '資料のとおりに書きます。「－」もそのままです。',
  },
  'direction-missing': {
    cause: 'KPIの望ましい方向が書かれていません。',
    example: '`direction` が空',
    repair: '`higher_is_better` か `lower_is_better` を書きます。',
  },
  'reading-not-kana': {
    cause: '読みがなに、ひらがなでない文字があります。',
    example: '`コウフキン`',
    repair: '`こうふきん` のように書きます。',
  },
};
