import type { BesideQuestions } from '../../kinds/beside.ts';
import type { AskedExplanation } from '../explanation.ts';

export const besideExplainedJa: Record<keyof BesideQuestions, AskedExplanation> = {
  'label-exchanged': {
    when: '符号表の言葉が、別の符号の言葉か、反対の意味に見えます。',
    example: '`higher_is_better` の言葉が「減るほどよい」',
    answer: '言葉を直します。わざとそう呼ぶのなら、そう答えます。',
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
  'project-untold': {
    when: 'ほかの事業には文章があり、1つの事業にはありません。',
    example: '`p2.mdx` だけがない',
    answer: '資料に書かれていれば、ファイルを作ります。書かれていなければ、そう答えます。',
  },
  'setting-cut': {
    when: '値の途中の「 #」から後が、注として捨てられています。',
    example: '`description: しらなみ町 #1 の…`',
    answer: '値の全体を「"」で囲みます。',
  },
  'municipality-unsourced': {
    when: '自治体の名前が、どの出典の発行者にもありません。',
    example: '`site.yaml` は青嶺市、出典の発行者はしらなみ町',
    answer: '前の自治体の内容が残っていないか、確かめます。',
  },
  'municipality-other': {
    when: 'サイトの名前、説明、計画の名前、サイトについての文章に、この自治体の名前がなく、別の市町村の名前があります。',
    example: '`municipality` は星浜市、`plan` の `name` は「第2期青嶺市総合戦略」',
    answer: '名前を直します。広域の計画など、わざとそう書いたのなら、そう答えます。',
  },
  'official-invented': {
    when: '`is_official` と `invented` が、どちらも true です。',
    example: '`is_official: true`、`invented: true`',
    answer: 'どちらかを false にします。',
  },
  'easy-unit': {
    when: 'やさしい日本語の数え方が、そのKPIとはちがう単位です。',
    example: 'KPIの単位は「件」、`easy_kpis.csv` は「人《にん》」',
    answer: '数え方を直します。やさしく言いかえたのなら、そう答えます。',
  },
  'reading-different': {
    when: '3字以上の言葉の読みが、ほかのところとちがいます。',
    example: '`星浜市《ほしはまし》` と `星浜市《あおねし》`',
    answer: 'どちらかを直します。どちらも正しければ、そう答えます。',
  },
  'licence-different': {
    when: '利用の条件の名前と、アドレスが合いません。',
    example: '名前は CC BY 4.0、アドレスは by-sa',
    answer: 'そろえます。',
  },
  'name-replaced': {
    when: '公開した控えにあるIDの、正式な名前が変わっています。',
    example: '控えの p1-k2 は「成約率」、今の p1-k2 は「参加者数」',
    answer: '別のものなら、新しいIDを付けます。同じものの名前が変わったのなら、そう答えます。',
  },
};
