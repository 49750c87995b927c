import { kind } from '../../problem/kinds/kind.ts';

/** Names and sentences that may have been damaged, or never written. */
export const textKinds = {
  'text-garbled': kind<{ found: string; sign: string }>({
    ja: ({ found, sign }) => [
      `「${found}」は、文字化けしているように見えます（${sign}）。`,
      '資料と見くらべて、書き直してください。',
    ],
    en: ({ found, sign }) => [
      `"${found}" looks garbled (${sign}).`,
      'Compare with the source and write it again.',
    ],
  }),
  'text-placeholder': kind<{ found: string; sign: string }>({
    ja: ({ found, sign }) => [
      `「${found}」は、あとで書くつもりの言葉（${sign}）のままに見えます。`,
      '書き終えるか、わからない欄は空にしてください。',
    ],
    en: ({ found, sign }) => [
      `"${found}" looks unfinished (${sign}).`,
      'Finish it, or leave the cell empty if it is not known.',
    ],
  }),
  'english-in-japanese': kind<{ found: string }>({
    ja: ({ found }) => [`英語の欄に、日本語「${found}」があります。`, '英語で書いてください。'],
    en: ({ found }) => [`The English text "${found}" holds Japanese.`, 'Write it in English.'],
  }),
  untranslated: kind<{ found: string; ja: string; en: string }>({
    ja: ({ found, ja }) => [
      `「${found}」の${ja}訳がありません。`,
      `訳を書くまで、${ja}のページでは日本語のまま出ます。`,
    ],
    en: ({ found, en }) => [
      `"${found}" is not translated into ${en}, or not all of it.`,
      `Until it is, pages in ${en} show it in Japanese.`,
    ],
  }),
  'easy-untold': kind<{ found: string }>({
    ja: ({ found }) => [
      `やさしい日本語の事業のKPI「${found}」に、やさしい言葉がありません。`,
      'content/data/easy_kpis.csv に行を足すまで、ふつうの名前で出ます。',
    ],
    en: ({ found }) => [
      `The KPI "${found}" of a project in plain Japanese has no plain words.`,
      'Until content/data/easy_kpis.csv has a row for it, its ordinary name is shown.',
    ],
  }),
  'project-untold': kind<{ found: string; file: string }>({
    ja: ({ found, file }) => [
      `ほかの事業には文章がありますが、事業「${found}」にはありません。`,
      `資料に書かれていれば「${file}」を作ってください。なければ、そのままでかまいません。`,
    ],
    en: ({ found, file }) => [
      `Other projects have texts, the project "${found}" has none.`,
      `Create "${file}" if the source describes it; otherwise leave it.`,
    ],
  }),
};
