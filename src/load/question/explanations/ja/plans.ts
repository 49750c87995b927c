import type { PlanQuestions } from '../../kinds/plans.ts';
import type { AskedExplanation } from '../explanation.ts';

export const planExplainedJa: Record<keyof PlanQuestions, AskedExplanation> = {
  'direction-against-targets': {
    when: '目標が、望ましい方向と反対に進んでいます。',
    example: '`higher_is_better` なのに、目標が 640、620、600',
    answer: '`direction` を直します。資料がそうなら、理由を書いて答えます。',
  },
  'target-below-baseline': {
    when: '目標が、基準の値よりよくない値です。',
    example: '基準が 18 なのに、目標が 8',
    answer: '資料もそうなら、そう答えます。違えば、値を直します。',
  },
  'target-hole': {
    when: '1つの年度だけ、目標がありません。',
    example: '2023・2025年度には目標があり、2024年度だけ「なし」',
    answer: '資料にあれば写します。資料にもなければ、そう答えます。',
  },
  'last-year-missing': {
    when: 'KPIの行が、計画の最後の年度より前で終わっています。',
    example: '事業は2024年度まで、KPIの行は2023年度まで',
    answer: '資料に目標があれば行を足します。なければ、そう答えます。',
  },
  'years-skipped': {
    when: '基準の年度と次の年度の間に、行のない年度があり、ほかのKPIのほとんどにはその年度の行があります（事業の期間がないとき）。',
    example: '2019年度の次が2022年度',
    answer: '資料にもなければ、そう答えます。',
  },
  'status-outdated': {
    when: '終わって1年以上たった年度が、まだ「測定中」「見込み」「途中経過」です。',
    example: '2024年8月の資料で、2022年度が `measuring`',
    answer: '結果が出ていれば写します。資料もそうなら、そう答えます。',
  },
  'status-early': {
    when: '資料の日付にはまだ始まっていない年度が「測定中」や「未実施」です。',
    example: '2023年8月の資料で、2025年度が `measuring`',
    answer: '資料もそうなら、そう答えます。違えば `not_yet` にします。',
  },
  'kpi-dropped': {
    when: '前の資料のKPIが、いちばん新しい資料にありません。',
    example: 'p2-k3 の行が、新しい公表時点にない',
    answer: '行を足すか、`successor` を書くか、なくなった理由を答えます。',
  },
  'kpi-added': {
    when: '前の資料にないKPIが、後の資料にあります。',
    example: 'p2-k3 の行が、2つ目の公表時点からある',
    answer: '途中で加わったのなら `introduced_in` を書きます。前の資料にもあれば、行を足します。',
  },
  'successor-early': {
    when: '替わったはずのKPIが、いちばん新しい資料にもあります。',
    example: 'p1-k1 の `successor` が p1-k2 なのに、p1-k1 の行もある',
    answer: 'まだ使われているなら、`successor` を空にします。',
  },
  'successor-older': {
    when: '`successor` のKPIが、替わられたKPIの前からあります。',
    example: '2つの資料のどちらにもある `p1-k1` が、2つめでなくなった `g1-k1` の `successor`',
    answer: '資料がそう書いていれば、そう答えます。違えば、`successor` を直します。',
  },
  'successor-ended': {
    when: '`successor` のKPIが、替わられたKPIより後の資料にありません。',
    example: '`successor` が、同じ資料を最後になくなったKPI',
    answer: '資料がそう書いていれば、そう答えます。違えば、`successor` を直します。',
  },
  'evaluation-year': {
    when: '1つの資料の評価のうち、1つだけが別の年度についてです。',
    example: 'ほかは2023年度、1行だけ2020年度',
    answer: '年度を直します。資料もそうなら、そう答えます。',
  },
  'evaluation-early': {
    when: '資料の公表時点に始まっていない年度の評価です。',
    example: '2024-08-30 の資料の評価で、年度が 2025',
    answer: '年度を直します。資料がそう書いていれば、そう答えます。',
  },
  'project-dropped': {
    when: '事業が、いちばん新しい資料にありません。',
    example: 'p3 の数字が、新しい公表時点にない',
    answer: '終わったのなら `ended` にします。',
  },
  'project-no-longer-new': {
    when: '前の年度に始まった事業が、まだ「新規」です。',
    example: '2023年度に始まった事業が、2024年8月の資料で `new`',
    answer: '`continuing` にします。',
  },
  'row-missing': {
    when: 'ほかの年度にはある行が、1つの年度だけありません。同じ事業のほかのKPIには、その年度の行がある場合もたずねます。',
    example: 'R3とR5の実績があり、R4だけ行がない',
    answer: '資料にもなければ、理由を書いて答えます。あれば、行を足します。',
  },
  'baseline-missing': {
    when: '基準の年度の行がありません。',
    example: '`baseline_fiscal_year` が `2022` なのに、2022年度の行がない',
    answer: '資料に基準値があれば行を足します。なければ `baseline_fiscal_year` を空にします。',
  },
  'kpi-unobserved': {
    when: 'KPIに、目標も実績も1行もありません。',
    example: '`kpis.csv` だけにあるKPI',
    answer: '資料にも数字がなければ、そう答えます。',
  },
  'year-after-project': {
    when: '事業の最後の年度より後の行です。',
    example: '期間が2024年度までの事業の、2025年度の目標',
    answer: '資料もそうなら、そう答えます。違えば、年度か期間を直します。',
  },
};
