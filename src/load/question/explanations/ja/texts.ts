import type { TextQuestions } from '../../kinds/texts.ts';
import type { AskedExplanation } from '../explanation.ts';

export const textExplainedJa: Record<keyof TextQuestions, AskedExplanation> = {
  'text-garbled': {
    when: '文字化けのような並びか、似た別の文字（漢字の「一」と「ー」など）があります。',
    example: '`???の食`、`æ¸¯ã®é£Ÿ`、`デ一タ`',
    answer: '資料を見て打ち直します。資料がそう書いているなら、そう答えます。',
  },
  'text-placeholder': {
    when: '書きかけの言葉が残っています。',
    example: '`TBD`、`要確認`',
    answer: '書き終えます。空にできる欄なら、空にします。',
  },
  'text-marked': {
    when: '表の言葉に、MarkdownかHTMLの印があります。',
    example: '`**太字**`、`[計画](https://…)`、`&nbsp;`',
    answer: '印を消します。資料がそう印刷しているなら、そう答えます。',
  },
  'english-in-japanese': {
    when: '英語の欄に日本語があります。',
    example: '`name_en` に「新しい取引先」',
    answer: '英語に直します。訳さない名前なら、そう答えます。',
  },
  'easy-untold': {
    when: 'やさしい日本語の事業に、やさしい言葉のないKPIがあります。',
    example: '`easy_projects.csv` に `p1` があり、`easy_kpis.csv` に `p1-k2` がない',
    answer: '`easy_kpis.csv` に行を足します。書かないと決めたなら、そう答えます。',
  },
};
