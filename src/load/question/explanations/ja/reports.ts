import type { ReportQuestions } from '../../kinds/reports.ts';
import type { AskedExplanation } from '../explanation.ts';

export const reportExplainedJa: Record<keyof ReportQuestions, AskedExplanation> = {
  'text-outdated': {
    when: '説明の文に、新しい資料で変わった数や状態が残っています。',
    example: '説明は「44件の見込み」、新しい資料では 41件',
    answer: '書き直します。前の資料についての文なら、そう答えます。',
  },
  'time-passed': {
    when: '次の時期が、いちばん新しい資料より前です。',
    example: '2024年8月の資料なのに、`next_update` が「令和5年10月」',
    answer: '次の時期に直すか、空にします。',
  },
  'page-far': {
    when: 'ほかのページから大きく離れたページ番号です。',
    example: '15ページまでの資料の `99`',
    answer: '資料を確かめます。正しければ、そう答えます。',
  },
  'source-later': {
    when: '出典の日付が、その行の公表時点より後です。',
    example: '2023-08-31 の行の出典が、2024年の資料',
    answer: 'どちらの資料の数字かを確かめます。',
  },
  'source-earlier': {
    when: '新しい公表時点の行の出典が、前の公表時点の資料です。',
    example: '2024-08-30 の行の出典が、2023-08-31 の資料',
    answer: '新しい資料から写したのなら、`source_id` を直します。',
  },
  'manager-unnamed': {
    when: '事業のKPIをほかの団体が管理するのに、その名前がありません。',
    example: '`kpi_managed_by` が prefecture、`kpi_manager_name` が空',
    answer: '名前を書きます。資料に名前がなければ、そう答えます。',
  },
  'manager-unexpected': {
    when: '事業のKPIを自治体が管理するのに、ほかの団体の名前があります。',
    example: '`kpi_managed_by` が municipality、`kpi_manager_name` が星浜県',
    answer: 'どちらかを直します。',
  },
  'managed-by-own': {
    when: 'ほかの団体が管理するという状態の行が、自治体がKPIを管理する事業にあります。',
    example: '状態は `managed_elsewhere`、事業の `kpi_managed_by` は municipality',
    answer: 'どちらかを直します。このKPIだけがほかの団体の管理なら、そう答えます。',
  },
  'code-different': {
    when: '同じ発行者の出典に、ちがう自治体コードがあります。',
    example: '星浜市の出典のコードが、992038 と 431001',
    answer: 'コードか、発行者を直します。',
  },
};
