import type { LinkProblems } from '../../kinds/links.ts';
import type { Explanation } from '../explanation.ts';

export const linkExplainedJa: Record<keyof LinkProblems, Explanation> = {
  'successor-circular': {
    cause: 'KPIが替わった先をたどると、もとにもどります。',
    example: 'p1-k1 → p1-k2 → p1-k1',
    repair: '報告された `successor` を消すか、替わったあとのKPIにします。',
  },
  'kpi-of-another-project': {
    cause: '`facts` や `discrepancies` の行の、事業とKPIが合いません。',
    example: '事業が p1、KPI が p4-k1',
    repair: '違うほうを直します。',
  },
  'again-under-own': {
    cause: '再掲の行が、もともとの施策や基本目標を指しています。',
    example: 'KPI の `policy_id` も `s1` のとき、`kpi_policies.csv` の `s1`',
    repair: '行を消します。',
  },
  'scope-unknown': {
    cause: '`changes` の対象が、どこにもないIDや日付です。',
    example: '`p9-k9`',
    repair: 'IDを直すか、言葉で書きます。',
  },
  'change-early': {
    cause: '更新の記録の日付が、その資料の日付より前です。',
    example: '2023-08-31 の資料の数字を変えた日が 2020-09-20',
    repair: '日付を直します。',
  },
  'ended-too-early': {
    cause: '終わったとされている事業の数字が、いちばん新しい資料にあります。',
    example: '`ended` の事業の、今年の資料の事業費',
    repair: '資料に載らなくなるまで、`continuing` にします。',
  },
  'kpi-introduced-late': {
    cause: '途中で加わったKPIの行が、加わる前の資料にあります。',
    example: '`introduced_in` が 2024-08-30 のKPIの、2023-08-31 の行',
    repair: '`vintage` か `introduced_in` を直します。',
  },
  'kpi-ended-early': {
    cause: '終わったKPIの行が、終わりを示した資料より後の資料にあります。',
    example: '`ended_in` が 2023-08-31 のKPIの、2024-08-30 の行',
    repair: '`vintage` か `ended_in` を直します。',
  },
  'target-at-baseline': {
    cause: '基準の年度に、目標の値があります。',
    example: '基準が2021年度なのに、2021年度の目標が 20',
    repair: '`not_applicable` にして値を空にするか、基準の年度を直します。',
  },
  'baseline-late': {
    cause: '基準の年度が、最初の目標より前ではありません。',
    example: '最初の目標が2022年度なのに、基準が2023年度',
    repair: '計画が始まる前の年度にします。',
  },
  'year-over': {
    cause: '終わった年度が「これから」（`not_yet`）です。',
    example: '2023年8月の資料で、2022年度が `not_yet`',
    repair: '資料を見て、`measuring` などにします。',
  },
  'as-of-early': {
    cause: 'いつの時点かが、その年度より前です。',
    example: '2023年度の途中の値が、2013年7月31日の時点',
    repair: '年を直します。',
  },
};
