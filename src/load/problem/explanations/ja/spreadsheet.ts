import type { SpreadsheetProblems } from '../../kinds/spreadsheet.ts';
import type { Explanation } from '../explanation.ts';

export const spreadsheetExplainedJa: Record<keyof SpreadsheetProblems, Explanation> = {
  'cell-rewritten': {
    cause: '表計算ソフトが、セルの中身を別のものに書きかえています。',
    example:
      '`########`（列の幅）、`#N/A`（計算式）、`4.31E+05`（短くした数）、`10月20日`（もとは「10-20」）',
    repair: '報告のとおり、列の幅や書式を直してから、資料の値を書き直します。',
  },
  'number-fractional': {
    cause: '整数の欄に、小数があります。',
    example: '千円の金額に `64700.5`',
    repair: '資料の数を確かめ、資料の単位のまま書きます。',
  },
  'value-fraction': {
    cause: '割合が、1より小さい数になっています。',
    example: '表記は `13.0%`、値は `0.13`',
    repair: '`13.0` と書きます。',
  },
  'row-total': {
    cause: '表の下に、合計の行があります。',
    example: '`合計,,,334692`',
    repair: 'その行を消します。印刷された合計は `control_totals.csv` に書きます。',
  },
  'comma-fullwidth': {
    cause: '区切りが、全角の「，」になっています。',
    example: '`p1，1，港の食`',
    repair: '半角の「,」で区切ります。',
  },
  'quote-curly': {
    cause: 'セルを囲む引用符が、曲がった「“ ”」になっています。',
    example: '`“25,897”`',
    repair: '半角の「"」で囲みます。',
  },
  'merge-unfinished': {
    cause: 'Gitの合流で重なったところが、選ばれないまま残っています。',
    example: '`<<<<<<< HEAD`',
    repair: '「<<<<<<<」から「>>>>>>>」までを見て、正しい行だけを残します。',
  },
};
