import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { TextQuestions } from '../../kinds/texts.ts';

export const textToldJa: WordsOf<TextQuestions> = {
  'text-garbled': ({ found, sign }) => [
    `「${found}」は、文字化けしているか、似た別の文字がまじっているように見えます（${sign}）。`,
    '資料と見くらべて、書き直してください。',
  ],
  'text-placeholder': ({ found, sign }) => [
    `「${found}」は、あとで書くつもりの言葉（${sign}）のままに見えます。`,
    '書き終えるか、わからない欄は空にしてください。',
  ],
  'text-marked': ({ found, sign }) => [
    `「${found}」の「${sign}」は、書いたとおりの文字で見えます。`,
    '表の言葉では、Markdownや「&nbsp;」などの印は働きません。印を消してください。',
  ],
  'label-exchanged': ({ found, code, other }) => [
    other === null
      ? `符号「${code}」の言葉が「${found}」で、意味が反対に見えます。`
      : `符号「${code}」の言葉が「${found}」で、「${other}」の言葉に見えます。`,
    'すべてのページにこの言葉で出ます。行か言葉が入れかわっていないか、確かめてください。',
  ],
  'english-in-japanese': ({ found }) => [
    `英語の欄に、日本語「${found}」があります。`,
    '英語で書いてください。',
  ],
  untranslated: ({ found, ja }) => [
    `「${found}」の${ja}訳がありません。`,
    `訳を書くまで、${ja}のページでは日本語のまま出ます。`,
  ],
  'components-different': ({ found, original, missing }) => [
    `もとの文章（${original}）と、部品が違います。${missing === '' ? '' : `ここにないもの：${missing}。`}${found === '' ? '' : `ここにだけあるもの：${found}。`}`,
    '別の文章の訳ではないか、確かめてください。',
  ],
  'numbers-different': ({ found, original }) => [
    `もとの文章（${original}）の数「${found}」が、訳にありません。`,
    '写しまちがいがないか、確かめてください。',
  ],
  'easy-untold': ({ found }) => [
    `やさしい日本語の事業のKPI「${found}」に、やさしい言葉がありません。`,
    'content/data/easy_kpis.csv に行を足すまで、ふつうの名前で出ます。',
  ],
  'project-untold': ({ found, file }) => [
    `ほかの事業には文章がありますが、事業「${found}」にはありません。`,
    `資料に書かれていれば「${file}」を作ってください。なければ、そのままでかまいません。`,
  ],
};
