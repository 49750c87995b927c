import { kind } from './kind.ts';

const causeJa = {
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
} as const;

const causeEn = {
  width: [
    'is what Excel shows in a column that is too narrow; the value is lost.',
    'Widen the column and write the value of the source again.',
  ],
  error: [
    'is what a formula without an answer leaves behind.',
    'Write the value of the source, or nothing if there is none.',
  ],
  exponent: [
    'is a number that a spreadsheet shortened; its digits are lost.',
    'Give the column the format "Text" and write the value of the source again.',
  ],
  formula: ['is a formula.', 'Write the value of the source instead.'],
  date: [
    'is a date. Spreadsheets make one of text such as "10-20".',
    'Give the column the format "Text" and write what the source prints.',
  ],
} as const;

/** Cells and files that a program changed on its own. */
export const spreadsheetKinds = {
  'cell-rewritten': kind<{ found: string; cause: keyof typeof causeJa }>({
    ja: ({ found, cause }) => [`「${found}」${causeJa[cause][0]}`, causeJa[cause][1]],
    en: ({ found, cause }) => [`"${found}" ${causeEn[cause][0]}`, causeEn[cause][1]],
  }),
  'number-fractional': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」には小数があります。この欄は整数だけです。`,
      '資料の数を確かめてください。単位を変えて計算せず、資料の単位のまま書きます。',
    ],
    en: ({ found }) => [
      `"${found}" has decimals; this cell takes whole numbers only.`,
      'Check the number, and write it in the unit of the source.',
    ],
  }),
  'value-fraction': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は、${write}%を1より小さい数にしたものです。表計算ソフトが割合をそう保存します。`,
      `「${write}」と書いてください。`,
    ],
    en: ({ found, write }) => [
      `"${found}" is ${write}% as a fraction, which is how spreadsheets keep percentages.`,
      `Write "${write}".`,
    ],
  }),
  'row-total': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」の行があります。この表に、合計の行は入りません。`,
      'この行を消してください。印刷された合計は control_totals.csv に書きます。',
    ],
    en: ({ found }) => [
      `There is a row "${found}"; this table takes no totals.`,
      'Remove it; totals that the source prints belong in control_totals.csv.',
    ],
  }),
  'comma-fullwidth': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」に、全角の「，」があります。セルの区切りになりません。`,
      '区切りは、半角の「,」で書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" holds a full-width comma (，), which does not separate cells.`,
      'Separate cells by ",".',
    ],
  }),
  'quote-curly': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」に、曲がった引用符（“ ”）があります。セルを囲む印になりません。`,
      'セルを囲む引用符は、半角の「"」で書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" holds a curly quotation mark (“ ”), which does not enclose a cell.`,
      'Enclose cells by straight quotation marks (").',
    ],
  }),
  'merge-unfinished': kind<{ found: string }>({
    ja: ({ found }) => [
      `Gitの合流が終わっていません（「${found}」の行）。この行より下は読めていません。`,
      '「<<<<<<<」から「>>>>>>>」までを見て、正しいほうの行だけを残してください。',
    ],
    en: ({ found }) => [
      `A Git merge is not finished (the line "${found}"). Rows below it were not read.`,
      'Look at what is between "<<<<<<<" and ">>>>>>>" and keep the right lines only.',
    ],
  }),
};
