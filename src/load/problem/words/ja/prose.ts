import type { WordsOf } from '../../kinds/kind.ts';
import type { ForeignNotation, ProseProblems } from '../../kinds/prose.ts';

/** What it is called, and how to write it here. */
const written: Readonly<Record<ForeignNotation, readonly [name: string, repair: string]>> = {
  table: ['表', '数字は表のCSVに、そのほかは箇条書き（「- 」）か文で書いてください。'],
  strikethrough: ['取り消し線', '消した言葉は書かず、今の言葉だけを書いてください。'],
  footnote: ['脚注', '文の中に書くか、<Term word="言葉">説明</Term> を使ってください。'],
  task: ['チェックボックス', '「- 」だけで始めて、済んだかどうかを言葉で書いてください。'],
  heading: ['見出し', '半角の「#」の後に空白を1つ入れてください。'],
  emphasis: [
    '太字',
    '半角の「**」で言葉の前と後を囲み、かぎかっこやかっこは、その外に出してください（「**言葉**」）。',
  ],
  link: ['リンク', '半角のかっこで、間を空けずに「[言葉](アドレス)」と書いてください。'],
  component: ['部品', '半角で「<Kpi id="p1-k1" />」のように書いてください。'],
  tag: ['HTML', 'この印を消し、Markdownの書き方（太字、箇条書き、リンク）にしてください。'],
  highlight: ['目立つ色', '「**言葉**」と書くと、太字になります。'],
  box: ['囲み', 'この印を消し、段落か「###」の小さな見出しで書いてください。'],
  formula: ['式や上付き・下付きの字', '「m²」「CO₂」のように、文字で書いてください。'],
  reference: ['特別な文字', 'その文字そのものを書いてください。空白は、ふつうの空白で書きます。'],
  emoji: ['絵文字', '言葉で書いてください。'],
  break: ['改行', 'この印を消し、行を1つ空けて、次の段落にしてください。'],
  settings: ['設定', 'ファイルの先頭の「---」の間に書くか、消してください。'],
  list: [
    '箇条書き',
    '1行ずつ、半角の「- 」か「1. 」で始めてください。このままでは1つの段落につながります。',
  ],
  code: ['等幅の字', '「`」を消すか、言葉の前と後に1つずつ書いてください。'],
};

export const proseToldJa: WordsOf<ProseProblems> = {
  'project-mismatched': ({ found, file }) => [
    `project_id は「${found}」ですが、ファイル名は「${file}」です。`,
    '同じ事業IDにそろえてください。',
  ],
  'project-unlisted': ({ found, nearest }) => [
    `事業「${found}」は content/data/projects.csv にありません。`,
    nearest
      ? `「${nearest}」のことなら、ファイル名と project_id を直してください。`
      : '表に行を足すか、このファイルを消してください。',
  ],
  'mdx-unreadable': () => [
    'ここから先の文章が読めません。',
    '「<」と「{」は「\\<」「\\{」と書き、部品は「/>」か終わりの印で閉じてください。',
  ],
  'sign-unread': ({ wanted, found }) => [
    `「${found}」は、ここでは${written[wanted][0]}にならず、書いたとおりの文字で見えます。`,
    written[wanted][1],
  ],
  'references-many': ({ count, maximum }) => [
    `「&amp;」や「&#8203;」のような書き方が${count}か所あります。1つの文章では${maximum}か所までです。`,
    '文字そのものを書いてください。空白は、ふつうの空白で書きます。',
  ],
  'nesting-deep': ({ maximum }) => [
    `ここは、箇条書きや引用や部品が${maximum}より深く重なっています。`,
    '重なりを浅くしてください。',
  ],
  'translation-alone': ({ original }) => [
    `訳のもとになる「${original}」がありません。`,
    'もとの文章を書くか、訳のファイルを消してください。',
  ],
  'section-unknown': ({ found, nearest }) => [
    `「## ${found}」という見出しは使えません。`,
    nearest ? `「## ${nearest}」と書いてください。` : '「###」の小さな見出しにしてください。',
  ],
  'section-duplicate': ({ found, row }) => [
    `見出し「## ${found}」は${row}行目にもあります。`,
    '1つにまとめてください。',
  ],
  'section-misplaced': ({ found, after }) => [
    `見出し「## ${found}」は「## ${after}」より前に置きます。`,
    '順番を入れかえてください。',
  ],
  'section-empty': ({ found }) => [
    `見出し「## ${found}」の下に文がありません。`,
    '文を書いてください。',
  ],
  'heading-misplaced': ({ found }) => [
    `「# ${found}」は使えません。ページの題名は別に付きます。`,
    '「##」か「###」にしてください。',
  ],
  'html-forbidden': ({ found }) => [
    `HTMLの「<${found}>」は使えません。`,
    'Markdownの書き方（見出し、箇条書き、リンク）を使ってください。',
  ],
  'expression-forbidden': ({ found }) => [
    `「{${found}}」のような式は使えません。`,
    '消すか、文字として見せるときは「\\{」と書いてください。',
  ],
  'import-forbidden': ({ found }) => [
    `「${found}」のような import と export は使えません。`,
    '行の先頭に書かないでください。部品は import なしで使えます。',
  ],
  'link-forbidden': ({ found }) => [
    `リンク先「${found}」は使えません。`,
    '「https://」か「mailto:」のアドレス1つ、「#」、サイトの中のアドレスの、どれかにしてください。',
  ],
  'link-dead': ({ found, nearest }) => [
    `リンク先「${found}」は、このサイトにありません。`,
    nearest
      ? `「${nearest}」のことなら、そう書き直してください。`
      : 'サイトの中のアドレスは、「/projects/p1/」のように「/」から書いてください。',
  ],
  'fragment-dead': ({ found, nearest, page }) => [
    `「${page}」のページに「#${found}」はありません。`,
    nearest
      ? `「#${nearest}」のことなら、そう書き直してください。`
      : '「#」の後に、そのページの見出しを書いてください。',
  ],
  'link-wordless': ({ found }) => [
    `「${found}」へのリンクに言葉がありません。`,
    '「[言葉](アドレス)」のように、読む人に見える言葉を書いてください。',
  ],
  'image-forbidden': ({ found }) => [
    `画像「${found}」は使えません。`,
    '画像を消し、文で書いてください。',
  ],
};
