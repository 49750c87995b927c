import type { TextQuestions } from '../../kinds/texts.ts';
import type { AskedExplanation } from '../explanation.ts';

export const textExplainedJa: Record<keyof TextQuestions, AskedExplanation> = {
  'text-garbled': {
    when: '文字化けのような並びがあります。',
    example: '`???の食`、`æ¸¯ã®é£Ÿ`',
    answer: '資料を見て打ち直します。資料がそう書いているなら、そう答えます。',
  },
  'text-placeholder': {
    when: '書きかけの言葉が残っています。',
    example: '`TBD`、`要確認`',
    answer: '書き終えます。空にできる欄なら、空にします。',
  },
  'english-in-japanese': {
    when: '英語の欄に日本語があります。',
    example: '`name_en` に「新しい取引先」',
    answer: '英語に直します。訳さない名前なら、そう答えます。',
  },
  untranslated: {
    when: '公開する言語の訳がないか、文章の訳の見出しの数がちがいます。',
    example: '`languages: [ja, en]` なのに、KPI に `explanation_en` がない',
    answer: '訳を書きます。ほかの答えはありません。',
  },
  'easy-untold': {
    when: 'やさしい日本語の事業に、やさしい言葉のないKPIがあります。',
    example: '`easy_projects.csv` に `p1` があり、`easy_kpis.csv` に `p1-k2` がない',
    answer: '`easy_kpis.csv` に行を足します。書かないと決めたなら、そう答えます。',
  },
  'project-untold': {
    when: 'ほかの事業には文章があり、1つの事業にはありません。',
    example: '`p2.mdx` だけがない',
    answer: '資料に書かれていれば、ファイルを作ります。書かれていなければ、そう答えます。',
  },
};
