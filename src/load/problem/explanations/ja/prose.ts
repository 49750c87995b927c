import type { ProseProblems } from '../../kinds/prose.ts';
import type { Explanation } from '../explanation.ts';

export const proseExplainedJa: Record<keyof ProseProblems, Explanation> = {
  'project-mismatched': {
    cause: 'ファイル名と `project_id` がちがいます。',
    example: '`p1.mdx` の中に `p2`',
    repair: 'そろえます。',
  },
  'project-unlisted': {
    cause: '表にない事業の文章です。',
    example: '`p22.mdx`',
    repair: '名前を直すか、表に行を足します。',
  },
  'mdx-unreadable': {
    cause: '文章の書き方が読めません。',
    example: '`5<3`、閉じていない `<Term>`',
    repair: '「<」「{」は「\\\\<」「\\\\{」と書き、部品を閉じます。',
  },
  'sign-unread': {
    cause: 'ほかの道具のMarkdownの書き方で、ここではそのままの文字で見えます。',
    example:
      '`\\| 年度 \\| 人数 \\|`、`~~前の名前~~`、`[^1]`、`- [ ] 準備`、`##ねらい`、`**太字`、`:::note`、`==強調==`、`＜Kpi …＞`、`&nbsp`',
    repair: '報告にある書き方に直します。文字として見せるときは「`」で囲みます。',
  },
  'references-many': {
    cause: '「&amp;」のように名前や番号で書いた文字が、1つの文章に500か所より多くあります。',
    example: 'ほかの道具から写した文章の `&nbsp;`',
    repair: '文字そのものを書きます。空白は、ふつうの空白で書きます。',
  },
  'nesting-deep': {
    cause: '箇条書き、引用、部品が40より深く重なっています。',
    example: '「>」が50個並んだ行',
    repair: '重なりを浅くします。',
  },
  'translation-alone': {
    cause: '訳だけがあり、もとの文章がありません。',
    example: '`p2.mdx` のない `p2.en.mdx`',
    repair: 'もとの文章を書くか、訳のファイルを消します。',
  },
  'section-unknown': {
    cause: '使えない「##」の見出しです。',
    example: '`## まとめ`',
    repair: '決まった見出しか「###」にします。',
  },
  'section-duplicate': {
    cause: '同じ見出しが2回あります。',
    example: '「ねらい」が2つ',
    repair: '1つにまとめます。',
  },
  'section-misplaced': {
    cause: '見出しの順番がちがいます。',
    example: '「ねらい」が2番目',
    repair: '入れかえます。',
  },
  'section-empty': {
    cause: '見出しの下に文がありません。',
    example: '「ねらい」の下が空',
    repair: '文を書きます。',
  },
  'heading-misplaced': {
    cause: '「#」の見出しは使えません。',
    example: '`# 港の食`',
    repair: '「##」か「###」にします。',
  },
  'html-forbidden': {
    cause: 'HTMLは使えません。',
    example: '`<iframe>`',
    repair: 'Markdownで書きます。',
  },
  'expression-forbidden': {
    cause: '`{…}` の式は使えません。',
    example: '`{1 + 1}`',
    repair: '消すか「\\\\{」と書きます。',
  },
  'import-forbidden': {
    cause: '行の先頭の import や export は使えません。',
    example: '`import fs from "node:fs"`',
    repair: '消します。',
  },
  'link-forbidden': {
    cause: '使えないリンク先です。',
    example: '`javascript:`、`//`',
    repair: '「https://」「mailto:」「#」か、サイトの中にします。',
  },
  'link-dead': {
    cause: 'リンク先のページかファイルが、このサイトにありません。',
    example: '`[更新](/update/)`',
    repair: '報告にあるアドレスにします。サイトの中のアドレスは「/」から書きます。',
  },
  'fragment-dead': {
    cause: 'リンク先のページに、「#」の後の見出しがありません。',
    example: '`[ねらい](#ねらえ)`',
    repair: '報告にある見出しにします。',
  },
  'link-wordless': {
    cause: 'リンクに、読む人に見える言葉がありません。',
    example: '`[](/kpis/)`',
    repair: '言葉を書きます。',
  },
  'image-forbidden': {
    cause: '画像は使えません。',
    example: '`![港](harbour.png)`',
    repair: '文で書きます。',
  },
};
