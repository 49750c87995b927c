import { kind } from '../../problem/kinds/kind.ts';

/** Texts and sources that a newer report leaves behind. */
export const reportKinds = {
  'text-outdated': kind<{ found: string; kpi: string; year: number; vintage: string }>({
    ja: ({ found, kpi, year, vintage }) => [
      `この文には「${found}」とありますが、KPI「${kpi}」の${year}年度は、資料（${vintage}）で変わりました。`,
      '今の数字に合わせて書き直してください。前の資料についての説明なら、そのままでかまいません。',
    ],
    en: ({ found, kpi, year, vintage }) => [
      `The text says "${found}", but the report of ${vintage} changed ${year} of the KPI "${kpi}".`,
      'Rewrite it. If it speaks of the earlier report on purpose, it may stay.',
    ],
  }),
  'time-passed': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `「${found}」は、いちばん新しい資料（${vintage}）より前の時期です。`,
      '次の時期に書き直すか、わからなければ空（site.yaml では null）にしてください。',
    ],
    en: ({ found, vintage }) => [
      `"${found}" is not after the newest report (${vintage}).`,
      'Write when the next figures are due, or nothing (null in site.yaml) if that is not known.',
    ],
  }),
  'page-far': kind<{ found: string; last: number }>({
    ja: ({ found, last }) => [
      `「${found}」ページは、この資料のほかのページ（${last}まで）から離れています。`,
      '資料のページ番号を確かめてください。',
    ],
    en: ({ found, last }) => [
      `Page "${found}" is far from the other pages of this document (up to ${last}).`,
      'Check the page in the source.',
    ],
  }),
  'source-later': kind<{ found: string; issued: string; vintage: string }>({
    ja: ({ found, issued, vintage }) => [
      `出典「${found}」の日付（${issued}）は、この行の公表時点（${vintage}）より後です。`,
      'どちらの資料の数字かを確かめてください。',
    ],
    en: ({ found, issued, vintage }) => [
      `The source "${found}" is dated ${issued}, after the vintage of this row (${vintage}).`,
      'Check which document has the figure.',
    ],
  }),
  'source-earlier': kind<{ found: string; own: string; vintage: string }>({
    ja: ({ found, own, vintage }) => [
      `この行の公表時点は ${vintage} ですが、出典「${found}」は、前の公表時点（${own}）の資料です。`,
      '写した行の source_id を直し忘れていませんか。違えば、新しい資料のIDにしてください。',
    ],
    en: ({ found, own, vintage }) => [
      `The vintage of this row is ${vintage}; its source "${found}" is the report of ${own}.`,
      'Was source_id forgotten when the row was copied? Then name the newer report.',
    ],
  }),
  'setting-cut': kind<{ found: string; kept: string }>({
    ja: ({ found, kept }) => [
      `「${found}」は注とみなされ、「${kept}」だけが使われます。`,
      '値の続きなら、全体を「"」で囲んでください。',
    ],
    en: ({ found, kept }) => [
      `"${found}" counts as a comment, so only "${kept}" is used.`,
      'If it belongs to the value, put the whole between two ".',
    ],
  }),
  'municipality-unsourced': kind<{ found: string; publishers: string }>({
    ja: ({ found, publishers }) => [
      `自治体は「${found}」ですが、出典の発行者（${publishers}）に、その名前がありません。`,
      '別の自治体の内容が残っていないか、確かめてください。',
    ],
    en: ({ found, publishers }) => [
      `The municipality is "${found}", which no publisher of a source names (${publishers}).`,
      'Check that nothing of another municipality is left.',
    ],
  }),
  'licence-different': kind<{ found: string; name: string }>({
    ja: ({ found, name }) => [
      `利用の条件の名前は「${name}」ですが、アドレスは別のもの（${found}）に見えます。`,
      '名前とアドレスをそろえてください。',
    ],
    en: ({ found, name }) => [
      `The licence is named "${name}", but its address looks like another (${found}).`,
      'Make name and address agree.',
    ],
  }),
};
