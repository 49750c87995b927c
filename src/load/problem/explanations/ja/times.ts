import type { TimeProblems } from '../../kinds/times.ts';
import type { Explanation } from '../explanation.ts';

export const timeExplainedJa: Record<keyof TimeProblems, Explanation> = {
  'year-mislabelled': {
    cause: '年度の呼び名が、別の年度のものです。',
    example: '`2023` の呼び名が「令和6年度」',
    repair: 'その年度の呼び名にします。',
  },
  'year-misdated': {
    cause: '年度の始まりや終わりの日が、その年度の日付ではありません。',
    example: '`2023` の始まりが `2024-04-01`',
    repair: 'その年度の日付にします。',
  },
  'label-duplicate': {
    cause: '同じ呼び名が2つあり、画面で見分けられません。',
    example: '「令和6年度」が2行',
    repair: '別の呼び名にします。',
  },
  'vintage-unused': {
    cause: '公表時点に、数字が1つもありません。',
    example: '`vintages` に 2024-08-03、ほかの表は 2024-08-30',
    repair: '日付を直すか、行を消します。',
  },
  'supersedes-missing': {
    cause: '2つ目からの公表時点に、前の公表時点がありません。',
    example: '2024-08-30 の `supersedes` が空',
    repair: '前の資料の日付を書きます。',
  },
  'supersedes-late': {
    cause: '前の公表時点が、その行より後の日付です。',
    example: '2023-08-31 の `supersedes` が 2024-08-30',
    repair: '前の資料の日付を書きます。',
  },
  'source-misdated': {
    cause: '資料の日付（`issued`）と、公表時点（`vintage`）が違います。',
    example: '資料は 2025-08-28、公表時点は 2025-08-29',
    repair: '資料を見て、同じ日付にします。',
  },
  'date-far': {
    cause: '日付が、いちばん新しい資料より10年以上先です。',
    example: '`2123-08-31`',
    repair: '年を直します。',
  },
  'language-unreadable': {
    cause: '言語の符号ではありません。',
    example: '`日本語`',
    repair: '`ja` と書きます。',
  },
  'page-impossible': {
    cause: 'ありえないページ番号です。',
    example: '`0`',
    repair: '印刷されている番号か、「表紙」のような言葉を書きます。',
  },
  'page-beyond': {
    cause: '資料の最後のページ（sources.csv の `pages`）より、後のページです。',
    example: '8ページの資料で `12`',
    repair: 'ページ番号か `pages` を直します。',
  },
  'page-decorated': {
    cause: 'ページ番号に、半角の番号のほかの文字があります。',
    example: '`p.5`、`５`、`5ページ`',
    repair: '`5` と書きます。',
  },
  'place-unreadable': {
    cause: '表計算のファイル（`workbook`）での場所に、シートとセルがありません。',
    example: '`source_place` が `5行目`、`KPI！Ｂ５`',
    repair: '`シート名!B5` と書きます。広い所なら `シート名!B5:D7` です。',
  },
  'page-date': {
    cause: 'ページ番号が、表計算ソフトで日付に変わっています。',
    example: '`5-6` が `5月6日` になった',
    repair: '列を文字列にして、書き直します。',
  },
};
