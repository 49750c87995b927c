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
  'label-exchanged': {
    when: '符号表の言葉が、別の符号の言葉か、反対の意味に見えます。',
    example: '`higher_is_better` の言葉が「減るほどよい」',
    answer: '言葉を直します。わざとそう呼ぶのなら、そう答えます。',
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
  'components-different': {
    when: '文章の訳に、もとの文章と違う部品（`<Kpi />`、`<Project />`、`<Page />`、`<Term />`）があります。',
    example: '`p1.mdx` は `<Kpi id="p1-k1" />`、`p1.en.mdx` は `<Kpi id="p2-k1" />`',
    answer: '訳を直します。わざと変えたのなら、そう答えます。',
  },
  'numbers-different': {
    when: 'もとの文章にある13以上の数が、訳に数字で書かれていません。年、月、日と、時刻は見ません。',
    example: '`34の会社` の訳が `43 companies`',
    answer: '数を直します。言葉で書いたのなら、そう答えます。',
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
