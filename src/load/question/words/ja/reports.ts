import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { ReportQuestions } from '../../kinds/reports.ts';

export const reportToldJa: WordsOf<ReportQuestions> = {
  'text-outdated': ({ found, kpi, year, vintage }) => [
    `この文には「${found}」とありますが、KPI「${kpi}」の${year}年度は、資料（${vintage}）で変わりました。`,
    '今の数字に合わせて書き直してください。前の資料についての説明なら、そのままでかまいません。',
  ],
  'time-passed': ({ found, vintage }) => [
    `「${found}」は、いちばん新しい資料（${vintage}）より前の時期です。`,
    '次の時期に書き直すか、わからなければ空（site.yaml では null）にしてください。',
  ],
  'page-far': ({ found, last }) => [
    `「${found}」ページは、この資料のほかのページ（${last}まで）から離れています。`,
    '資料のページ番号を確かめてください。',
  ],
  'source-later': ({ found, issued, vintage }) => [
    `出典「${found}」の日付（${issued}）は、この行の公表時点（${vintage}）より後です。`,
    'どちらの資料の数字かを確かめてください。',
  ],
  'source-earlier': ({ found, own, vintage }) => [
    `この行の公表時点は ${vintage} ですが、出典「${found}」は、前の公表時点（${own}）の資料です。`,
    '写した行の source_id を直し忘れていませんか。違えば、新しい資料のIDにしてください。',
  ],
  'manager-unnamed': ({ found }) => [
    `KPIを管理するのは「${found}」ですが、その団体の名前がありません。`,
    '資料にあれば kpi_manager_name に書いてください。この自治体が管理するのなら「municipality」です。',
  ],
  'manager-unexpected': ({ found }) => [
    `KPIを管理するのは「municipality」ですが、ほかの団体の名前「${found}」があります。`,
    'kpi_managed_by か、この欄を直してください。',
  ],
  'managed-by-own': ({ found, project }) => [
    `状態は「${found}」ですが、事業「${project}」のKPIは、この自治体が管理すると書かれています。`,
    '資料を確かめ、projects.csv の kpi_managed_by か、状態を直してください。',
  ],
  'code-different': ({ found, publisher, code, source }) => [
    `発行者「${publisher}」の自治体コードが「${found}」ですが、出典「${source}」では「${code}」です。`,
    '資料の発行者を確かめ、同じ団体なら、同じコードにしてください。',
  ],
};
