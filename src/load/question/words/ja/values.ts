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
  'ratio-printed': ({ found, of }) => [
    `分子と分母は「${found}」ですが、原文の表記は「${of}」です。`,
    '資料と見くらべ、違うほうを直してください。',
  ],
  'period-far': ({ found, year, period }) => [
    `${year}年度の行なのに、値の期間（${period}）が、その年度から離れています。`,
    `「${found}」は資料のとおりですか。違えば、日付か年度を直してください。`,
  ],
  'period-crossing': ({ found, period, row }) => [
    `「${found}」に始まるこの期間は、${row}行目の期間（${period}）の途中から、その外へ続いています。`,
    '資料もそうなっていますか。違えば、日付を直してください。',
  ],
  'period-shifted': ({ found, year, end, of }) => [
    `${year}年度の値の期間が「${found}」に終わり、このKPIのほかの年度（${of}年度は ${end} まで）と1年ずれています。`,
    '資料もそうなっていますか。違えば、日付か年度を直してください。',
  ],
  'day-different': ({ found, printed }) => [
    `日付「${found}」が、原文の表記の「${printed}」と違います。`,
    '資料と見くらべ、違えば、日付を直してください。',
  ],
  'notation-status': ({ found, word, notation, isDay }) => [
    `原文の表記「${notation}」に「${word}」とありますが、状態は「${found}」です。`,
    isDay
      ? '年度の途中の値なら「interim」です。毎年その時に数える値なら、その日を period_start と period_end に書いてください。'
      : '状態が資料の言葉のとおりか、確かめてください。',
  ],
  'result-early': ({ end, vintage }) => [
    `結果の行ですが、値の期間が終わるのは ${end} で、資料（${vintage}）より後です。`,
    '途中までの値なら「interim」、見込みなら「expected」です。数えた期間が違えば、period_start と period_end に書いてください。',
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
  'words-different': ({ found, notation }) => [
    `ことばの値「${found}」が、原文の表記「${notation}」と違います。`,
    '資料と見くらべ、資料のとおりに書いてください。',
  ],
  'unit-different': ({ found, unit, printed, rows }) => [
    `原文の表記「${found}」の単位は「${printed}」ですが、値の単位は「${unit}」です。${moreJa(rows)}`,
    '資料と見くらべ、違えば、単位か、表記と値を直してください。',
  ],
  'settlement-early': ({ found, end, vintage }) => [
    `「${found}」は年度が終わってから決まる額ですが、年度が終わるのは ${end} で、資料（${vintage}）より後です。`,
    '資料もそうなっていますか。予算なら「budget」、計画なら「planned」です。',
  ],
  'total-alone': ({ found, of, years }) => [
    `${found}年度の合計がありますが、${of} には、その年度の行がありません（${years}年度にはあります）。`,
    '年度が違わないか、行が抜けていないか、資料で確かめてください。',
  ],
  'amount-above': ({ found, type, whole, of, row }) => [
    `「${type}」の額「${found}」が、「${of}」の額「${whole}」（${row}行目）より多くなっています。`,
    '資料もそうなっていますか。違えば、額か単位を直してください。',
  ],
  'rate-different': ({ found, ratio, of }) => [
    `率「${found}」が、実績と目標から計算した率（${of} は ${ratio}）と違います。`,
    '資料もそうなっていますか。違えば、率を直してください。',
  ],
  'row-repeated': ({ found, row }) => [
    `「${found}」の行は、IDのほかは ${row}行目と同じです。`,
    '資料に2つありますか。なければ、行を消してください。',
  ],
  'parts-different': ({ sum, of }) => [
    `この年度の期間ごとの値を足すと「${sum}」ですが、1年の値は「${of}」です。`,
    '資料と見くらべ、違えば、値か、KPIの accumulation を直してください。',
  ],
  'total-different': ({ found, computed, difference, rows }) => [
    `印刷された合計は${found}、${rows}行を足した合計は${computed}で、差は${difference}です。`,
    '資料もそうなっていますか。違えば、足す行か合計を直してください。',
  ],
};
