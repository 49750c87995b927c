import type { ValueQuestions } from '../../kinds/values.ts';
import type { AskedExplanation } from '../explanation.ts';

export const valueExplainedJa: Record<keyof ValueQuestions, AskedExplanation> = {
  'value-jump': {
    when: '値が、同じKPIや同じ事業のほかの値と、けたが違います。',
    example: '目標が 25、35、45 なのに、実績が 280',
    answer: '資料もそうなら、理由を書いて答えます。違えば、値を直します。',
  },
  'percent-fraction': {
    when: '割合が1より小さい値です。',
    example: '13%を `0.13` と書いた',
    answer: '13%なら `13` と直します。資料が 0.13% なら、そう答えます。',
  },
  'ratio-different': {
    when: '値が、分子を分母で割った割合と違います。四捨五入と切り捨ての差は、たずねません。',
    example: '`value` が 74.1、`numerator` が 385、`denominator` が 520（74.0%）',
    answer: '資料もそうなら、そう答えます。違えば、写しまちがいを直します。',
  },
  'period-far': {
    when: '値の期間が、その行の年度から1年より離れています。年度の途中の値では、年度の外です。',
    example: '2023年度の行の `period_start` が `2013-01-01`',
    answer: '資料の欄がそうなら、そう答えます。違えば、日付か年度を直します。',
  },
  'period-crossing': {
    when: '年度の途中の値の期間が、同じKPIの別の期間と、一部だけ重なっています。',
    example: '4月～6月の行と、6月～9月の行',
    answer: '資料もそうなら、そう答えます。違えば、日付を直します。',
  },
  'notation-commas-lost': {
    when: '原文の表記に、桁区切りの「,」がありません。1つの表に1回だけ聞きます。',
    example: '資料は `25,897`、表記は `25897`',
    answer:
      '資料にも「,」がなければ、そう答えます。表計算ソフトで保存して消えたのなら、前のファイルにもどします。',
  },
  'notation-decimals-lost': {
    when: '小数のあるKPIなのに、原文の表記に小数がありません。1つの表に1回だけ聞きます。',
    example: '資料は `13.0`、表記は `13`',
    answer:
      '資料も `13` なら、そう答えます。表計算ソフトで保存して消えたのなら、前のファイルにもどします。',
  },
  'notation-sign': {
    when: '原文の表記から、値がマイナスかどうかが決まりません。かっこの中だけの数と、「減」と書かれた数です。',
    example: '表記は `(18)`、値は -18',
    answer: '資料の凡例などで確かめた符号なら、そう答えます。違えば、値を直します。',
  },
  'total-different': {
    when: '行を足した数が、印刷された合計と合いません。',
    example: '合計20,500、足すと20,400',
    answer: '資料もそうなら（四捨五入など）、理由を書いて答えます。違えば、行か合計を直します。',
  },
};
