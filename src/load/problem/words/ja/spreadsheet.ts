import type { WordsOf } from '../../kinds/kind.ts';
import type { RewrittenAs, SpreadsheetProblems } from '../../kinds/spreadsheet.ts';

const causes: Readonly<Record<RewrittenAs, readonly [found: string, repair: string]>> = {
  width: [
    'は、Excelで列の幅が足りないときの表示です。もとの値は残っていません。',
    '列の幅を広げてから、資料の値を書き直してください。',
  ],
  error: [
    'は、計算式の答えが出なかったしるしです。',
    '資料の値を書いてください。値がなければ空にします。',
  ],
  exponent: [
    'は、表計算ソフトが数を短くしたものです。もとのけたは残っていません。',
    '列の書式を「文字列」にして、資料の値を書き直してください。',
  ],
  formula: ['は計算式です。', '式ではなく、資料の値を書いてください。'],
  date: [
    'は日付です。表計算ソフトは、「10-20」のような書き方を日付に変えます。',
    '列の書式を「文字列」にして、資料のとおりに書き直してください。',
  ],
};

export const spreadsheetToldJa: WordsOf<SpreadsheetProblems> = {
  'cell-rewritten': ({ found, cause }) => [`「${found}」${causes[cause][0]}`, causes[cause][1]],
  'number-fractional': ({ found }) => [
    `「${found}」には小数があります。この欄は整数だけです。`,
    '資料の数を確かめてください。単位を変えて計算せず、資料の単位のまま書きます。',
  ],
  'value-fraction': ({ found, write }) => [
    `「${found}」は、${write}%を1より小さい数にしたものです。表計算ソフトが割合をそう保存します。`,
    `「${write}」と書いてください。`,
  ],
  'row-total': ({ found }) => [
    `「${found}」の行があります。この表に、合計の行は入りません。`,
    'この行を消してください。印刷された合計は control_totals.csv に書きます。',
  ],
  'comma-fullwidth': ({ found }) => [
    `「${found}」に、全角の「，」があります。セルの区切りになりません。`,
    '区切りは、半角の「,」で書いてください。',
  ],
  'quote-curly': ({ found }) => [
    `「${found}」に、曲がった引用符（“ ”）があります。セルを囲む印になりません。`,
    'セルを囲む引用符は、半角の「"」で書いてください。',
  ],
  'merge-unfinished': ({ found }) => [
    `Gitの合流が終わっていません（「${found}」の行）。この行より下は読めていません。`,
    '「<<<<<<<」から「>>>>>>>」までを見て、正しいほうの行だけを残してください。',
  ],
};
