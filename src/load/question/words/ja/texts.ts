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
  'english-in-japanese': ({ found }) => [
    `英語の欄に、日本語「${found}」があります。`,
    '英語で書いてください。',
  ],
  'easy-untold': ({ found }) => [
    `やさしい日本語の事業のKPI「${found}」に、やさしい言葉がありません。`,
    'content/data/easy_kpis.csv に行を足すまで、ふつうの名前で出ます。',
  ],
};
