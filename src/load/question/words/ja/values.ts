import { moreJa } from '../../../problem/words/ja/rows.ts';
import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { ValueQuestions } from '../../kinds/values.ts';

export const valueToldJa: WordsOf<ValueQuestions> = {
  'value-jump': ({ found, others }) => [
    `「${found}」は、比べられるほかの値（${others}）と、けたが違います。`,
    '資料もそうなっていますか。違えば、値を直してください。',
  ],
  'percent-fraction': ({ found, percent }) => [
    `割合「${found}」は、1より小さい値です。${percent}%を「${found}」と書いていませんか。`,
    `${percent}%なら「${percent}」と書いてください。`,
  ],
  'ratio-different': ({ found, ratio, of }) => [
    `値「${found}」が、分子と分母から計算した割合（${of} は ${ratio}）と違います。`,
    '資料もそうなっていますか。違えば、値か、分子か、分母を直してください。',
  ],
  'period-far': ({ found, year, period }) => [
    `${year}年度の行なのに、値の期間（${period}）が、その年度から離れています。`,
    `「${found}」は資料のとおりですか。違えば、日付か年度を直してください。`,
  ],
  'period-crossing': ({ found, period, row }) => [
    `「${found}」に始まるこの期間は、${row}行目の期間（${period}）の途中から、その外へ続いています。`,
    '資料もそうなっていますか。違えば、日付を直してください。',
  ],
  'notation-commas-lost': ({ found, rows }) => [
    `原文の表記「${found}」に、桁区切りの「,」がありません。${moreJa(rows)}`,
    '表計算ソフトで保存すると消えます。資料が「,」を付けて印刷していれば、保存の前のファイルにもどしてください。',
  ],
  'notation-decimals-lost': ({ found, rows }) => [
    `原文の表記「${found}」に小数がありません。このKPIの値は小数で書かれます。${moreJa(rows)}`,
    '表計算ソフトで保存すると「13.0」が「13」になります。資料が小数まで印刷していれば、保存の前のファイルにもどしてください。',
  ],
  'notation-sign': ({ found, value }) => [
    `原文の表記「${found}」は、マイナスの数とも、そうでない数とも読めます。値は「${value}」です。`,
    '資料の凡例や前後の数で確かめてください。違えば、値の符号を直してください。',
  ],
  'total-different': ({ found, computed, difference, rows }) => [
    `印刷された合計は${found}、${rows}行を足した合計は${computed}で、差は${difference}です。`,
    '資料もそうなっていますか。違えば、足す行か合計を直してください。',
  ],
};
