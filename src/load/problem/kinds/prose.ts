import { kind, type Misspelt } from './kind.ts';

/** How to write what a sign would mean in other dialects of Markdown. */
const written = {
  table: {
    ja: ['表', '数字は表のCSVに、そのほかは箇条書き（「- 」）か文で書いてください。'],
    en: [
      'a table',
      'Put figures into the CSV tables, and the rest into a list ("- ") or sentences.',
    ],
  },
  strikethrough: {
    ja: ['取り消し線', '消した言葉は書かず、今の言葉だけを書いてください。'],
    en: ['struck text', 'Leave the old words out and write the present ones.'],
  },
  footnote: {
    ja: ['脚注', '文の中に書くか、<Term word="言葉">説明</Term> を使ってください。'],
    en: ['a footnote', 'Say it in the text, or use <Term word="word">explanation</Term>.'],
  },
  task: {
    ja: ['チェックボックス', '「- 」だけで始めて、済んだかどうかを言葉で書いてください。'],
    en: ['a check box', 'Begin with "- " only, and say in words whether it is done.'],
  },
  heading: {
    ja: ['見出し', '半角の「#」の後に空白を1つ入れてください。'],
    en: ['a heading', 'Write a space after the "#".'],
  },
  emphasis: {
    ja: [
      '太字',
      '半角の「**」で囲み、かぎかっこやかっこは、その外に出してください（「**言葉**」）。',
    ],
    en: ['bold text', 'Keep brackets and punctuation outside the "**", or put spaces around them.'],
  },
  link: {
    ja: ['リンク', '半角のかっこで、間を空けずに「[言葉](アドレス)」と書いてください。'],
    en: ['a link', 'Write "[words](address)" with plain brackets and nothing between them.'],
  },
} as const;

/** MDX texts. */
export const proseKinds = {
  'project-mismatched': kind<{ found: string; file: string }>({
    ja: ({ found, file }) => [
      `project_id は「${found}」ですが、ファイル名は「${file}」です。`,
      '同じ事業IDにそろえてください。',
    ],
    en: ({ found, file }) => [
      `project_id is "${found}" and the file is named "${file}".`,
      'Use the same project ID in both.',
    ],
  }),
  'project-unlisted': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `事業「${found}」は content/data/projects.csv にありません。`,
      nearest
        ? `「${nearest}」のことなら、ファイル名と project_id を直してください。`
        : '表に行を足すか、このファイルを消してください。',
    ],
    en: ({ found, nearest }) => [
      `content/data/projects.csv has no project "${found}".`,
      nearest
        ? `If "${nearest}" is meant, correct the file name and project_id.`
        : 'Add a row to the table or remove this file.',
    ],
  }),
  'mdx-unreadable': kind<{ reason: string }>({
    ja: () => [
      'ここから先の文章が読めません。',
      '「<」と「{」は「\\<」「\\{」と書き、部品は「/>」か終わりの印で閉じてください。',
    ],
    en: ({ reason }) => [
      `The text cannot be read from here: ${reason}.`,
      'Write "<" and "{" as "\\<" and "\\{", and close every component.',
    ],
  }),
  'sign-unread': kind<{ wanted: keyof typeof written; found: string }>({
    ja: ({ wanted, found }) => [
      `「${found}」は、ここでは${written[wanted].ja[0]}にならず、書いたとおりの文字で見えます。`,
      written[wanted].ja[1],
    ],
    en: ({ wanted, found }) => [
      `"${found}" is not understood as ${written[wanted].en[0]} here: readers would see the signs.`,
      written[wanted].en[1],
    ],
  }),
  'nesting-deep': kind<{ maximum: number }>({
    ja: ({ maximum }) => [
      `ここは、箇条書きや引用や部品が${maximum}より深く重なっています。`,
      '重なりを浅くしてください。',
    ],
    en: ({ maximum }) => [
      `Lists, quotes or components are nested deeper than ${maximum} here.`,
      'Use fewer levels.',
    ],
  }),
  'translation-alone': kind<{ original: string }>({
    ja: ({ original }) => [
      `訳のもとになる「${original}」がありません。`,
      'もとの文章を書くか、訳のファイルを消してください。',
    ],
    en: ({ original }) => [
      `This is a translation of ${original}, which does not exist.`,
      'Write the original, or remove the translation.',
    ],
  }),
  'section-unknown': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `「## ${found}」という見出しは使えません。`,
      nearest ? `「## ${nearest}」と書いてください。` : '「###」の小さな見出しにしてください。',
    ],
    en: ({ found, nearest }) => [
      `"## ${found}" is not one of the sections.`,
      nearest ? `Write "## ${nearest}".` : 'Make it a smaller heading with "###".',
    ],
  }),
  'section-duplicate': kind<{ found: string; row: number }>({
    ja: ({ found, row }) => [
      `見出し「## ${found}」は${row}行目にもあります。`,
      '1つにまとめてください。',
    ],
    en: ({ found, row }) => [`"## ${found}" is in row ${row} too.`, 'Join the two sections.'],
  }),
  'section-misplaced': kind<{ found: string; after: string }>({
    ja: ({ found, after }) => [
      `見出し「## ${found}」は「## ${after}」より前に置きます。`,
      '順番を入れかえてください。',
    ],
    en: ({ found, after }) => [
      `"## ${found}" comes before "## ${after}".`,
      'Change the order of the sections.',
    ],
  }),
  'section-empty': kind<{ found: string }>({
    ja: ({ found }) => [`見出し「## ${found}」の下に文がありません。`, '文を書いてください。'],
    en: ({ found }) => [`There is no text under "## ${found}".`, 'Write it.'],
  }),
  'heading-misplaced': kind<{ found: string }>({
    ja: ({ found }) => [
      `「# ${found}」は使えません。ページの題名は別に付きます。`,
      '「##」か「###」にしてください。',
    ],
    en: ({ found }) => [
      `"# ${found}" cannot be used: the page has its title already.`,
      'Use "##" or "###".',
    ],
  }),
  'html-forbidden': kind<{ found: string }>({
    ja: ({ found }) => [
      `HTMLの「<${found}>」は使えません。`,
      'Markdownの書き方（見出し、箇条書き、リンク）を使ってください。',
    ],
    en: ({ found }) => [
      `The HTML tag "<${found}>" cannot be used.`,
      'Use Markdown: headings, lists and links.',
    ],
  }),
  'expression-forbidden': kind<{ found: string }>({
    ja: ({ found }) => [
      `「{${found}}」のような式は使えません。`,
      '消すか、文字として見せるときは「\\{」と書いてください。',
    ],
    en: ({ found }) => [
      `Expressions such as "{${found}}" cannot be used.`,
      'Remove it, or write "\\{" to show the character.',
    ],
  }),
  'import-forbidden': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」のような import と export は使えません。`,
      '行の先頭に書かないでください。部品は import なしで使えます。',
    ],
    en: ({ found }) => [
      `Imports and exports such as "${found}" cannot be used.`,
      'Do not begin a line with them; components need no import.',
    ],
  }),
  'link-forbidden': kind<{ found: string }>({
    ja: ({ found }) => [
      `リンク先「${found}」は使えません。`,
      '「https://」か「mailto:」のアドレス1つ、「#」、サイトの中のアドレスの、どれかにしてください。',
    ],
    en: ({ found }) => [
      `A link to "${found}" cannot be used.`,
      'Link to one https:// or mailto: address, to # or to an address inside this site.',
    ],
  }),
  'link-dead': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `リンク先「${found}」は、このサイトにありません。`,
      nearest
        ? `「${nearest}」のことなら、そう書き直してください。`
        : 'サイトの中のアドレスは、「/projects/p1/」のように「/」から書いてください。',
    ],
    en: ({ found, nearest }) => [
      `This site has no "${found}".`,
      nearest
        ? `Write "${nearest}" if that is meant.`
        : 'Write addresses of this site from its top, such as "/projects/p1/".',
    ],
  }),
  'fragment-dead': kind<Misspelt & { page: string }>({
    ja: ({ found, nearest, page }) => [
      `「${page}」のページに「#${found}」はありません。`,
      nearest
        ? `「#${nearest}」のことなら、そう書き直してください。`
        : '「#」の後に、そのページの見出しを書いてください。',
    ],
    en: ({ found, nearest, page }) => [
      `The page ${page} has no "#${found}".`,
      nearest
        ? `Write "#${nearest}" if that is meant.`
        : 'Write a heading of that page after the "#".',
    ],
  }),
  'link-wordless': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」へのリンクに言葉がありません。`,
      '「[言葉](アドレス)」のように、読む人に見える言葉を書いてください。',
    ],
    en: ({ found }) => [
      `The link to "${found}" has no words.`,
      'Write words that readers see: "[words](address)".',
    ],
  }),
  'image-forbidden': kind<{ found: string }>({
    ja: ({ found }) => [`画像「${found}」は使えません。`, '画像を消し、文で書いてください。'],
    en: ({ found }) => [
      `The image "${found}" cannot be used.`,
      'Remove the image and say it in words.',
    ],
  }),
};
