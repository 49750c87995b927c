import { kind } from '../../problem/kinds/kind.ts';
import { moreEn, moreJa } from '../../problem/kinds/rows.ts';

/** Values that are possible, but unlike their neighbours. */
export const valueKinds = {
  'value-jump': kind<{ found: string; others: string }>({
    ja: ({ found, others }) => [
      `「${found}」は、比べられるほかの値（${others}）と、けたが違います。`,
      '資料もそうなっていますか。違えば、値を直してください。',
    ],
    en: ({ found, others }) => [
      `"${found}" is of another magnitude than the values beside it (${others}).`,
      'Does the source say so? If not, correct it.',
    ],
  }),
  'percent-fraction': kind<{ found: string; percent: string }>({
    ja: ({ found, percent }) => [
      `割合「${found}」は、1より小さい値です。${percent}%を「${found}」と書いていませんか。`,
      `${percent}%なら「${percent}」と書いてください。`,
    ],
    en: ({ found, percent }) => [
      `The percentage "${found}" is below 1. Is ${percent}% meant?`,
      `Then write "${percent}".`,
    ],
  }),
  'ratio-different': kind<{ found: string; ratio: string; of: string }>({
    ja: ({ found, ratio, of }) => [
      `値「${found}」が、分子と分母から計算した割合（${of} は ${ratio}）と違います。`,
      '資料もそうなっていますか。違えば、値か、分子か、分母を直してください。',
    ],
    en: ({ found, ratio, of }) => [
      `The value "${found}" is not what numerator and denominator give (${of} is ${ratio}).`,
      'Does the source say so? If not, correct the value or one of the two.',
    ],
  }),
  'period-far': kind<{ found: string; year: number; period: string }>({
    ja: ({ found, year, period }) => [
      `${year}年度の行なのに、値の期間（${period}）が、その年度から離れています。`,
      `「${found}」は資料のとおりですか。違えば、日付か年度を直してください。`,
    ],
    en: ({ found, year, period }) => [
      `The period of the value (${period}) is far from fiscal year ${year}, that of the row.`,
      `Is "${found}" what the source says? If not, correct the day or the year.`,
    ],
  }),
  'period-crossing': kind<{ found: string; period: string; row: number }>({
    ja: ({ found, period, row }) => [
      `「${found}」に始まるこの期間は、${row}行目の期間（${period}）の途中から、その外へ続いています。`,
      '資料もそうなっていますか。違えば、日付を直してください。',
    ],
    en: ({ found, period, row }) => [
      `The period from "${found}" begins within that of row ${row} (${period}) and ends outside it.`,
      'Does the source say so? If not, correct the days.',
    ],
  }),
  'notation-commas-lost': kind<{ found: string; rows: readonly number[] }>({
    ja: ({ found, rows }) => [
      `原文の表記「${found}」に、桁区切りの「,」がありません。${moreJa(rows)}`,
      '表計算ソフトで保存すると消えます。資料が「,」を付けて印刷していれば、保存の前のファイルにもどしてください。',
    ],
    en: ({ found, rows }) => [
      `The original notation "${found}" has no thousands separator.${moreEn(rows)}`,
      'A spreadsheet drops them when it saves. If the source prints them, restore the file from before.',
    ],
  }),
  'notation-decimals-lost': kind<{ found: string; rows: readonly number[] }>({
    ja: ({ found, rows }) => [
      `原文の表記「${found}」に小数がありません。このKPIの値は小数で書かれます。${moreJa(rows)}`,
      '表計算ソフトで保存すると「13.0」が「13」になります。資料が小数まで印刷していれば、保存の前のファイルにもどしてください。',
    ],
    en: ({ found, rows }) => [
      `The original notation "${found}" has no decimals, and the KPI has.${moreEn(rows)}`,
      'A spreadsheet turns "13.0" into "13" when it saves. If the source prints decimals, restore the file from before.',
    ],
  }),
  'total-different': kind<{ found: string; computed: string; difference: string; rows: number }>({
    ja: ({ found, computed, difference, rows }) => [
      `印刷された合計は${found}、${rows}行を足した合計は${computed}で、差は${difference}です。`,
      '資料もそうなっていますか。違えば、足す行か合計を直してください。',
    ],
    en: ({ found, computed, difference, rows }) => [
      `The printed total is ${found}; ${rows} rows add up to ${computed}: a difference of ${difference}.`,
      'Does the source say so? If not, correct the rows or the total.',
    ],
  }),
};
