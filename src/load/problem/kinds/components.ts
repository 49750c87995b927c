import { kind, type Misspelt } from './kind.ts';

/** Components of MDX texts and their attributes. */
export const componentKinds = {
  'component-unknown': kind<Misspelt & { components: string }>({
    ja: ({ found, nearest, components }) => [
      `「<${found}>」は使えません。`,
      nearest ? `「<${nearest}>」と書いてください。` : `使える部品は ${components} です。`,
    ],
    en: ({ found, nearest, components }) => [
      `"<${found}>" cannot be used.`,
      nearest ? `Write "<${nearest}>".` : `These can be used: ${components}.`,
    ],
  }),
  'attribute-unknown': kind<Misspelt & { component: string }>({
    ja: ({ found, nearest, component }) => [
      `「<${component}>」に「${found}」は書けません。`,
      nearest ? `「${nearest}」と書いてください。` : '消してください。',
    ],
    en: ({ found, nearest, component }) => [
      `"<${component}>" takes no "${found}".`,
      nearest ? `Write "${nearest}".` : 'Remove it.',
    ],
  }),
  'attribute-missing': kind<{ component: string; attribute: string }>({
    ja: ({ component, attribute }) => [
      `「<${component}>」に「${attribute}」がないか、空です。`,
      `「<${component} ${attribute}="…">」のように書いてください。`,
    ],
    en: ({ component, attribute }) => [
      `"<${component}>" has no "${attribute}", or an empty one.`,
      `Write "<${component} ${attribute}="…">".`,
    ],
  }),
  'attribute-duplicate': kind<{ component: string; attribute: string }>({
    ja: ({ component, attribute }) => [
      `「<${component}>」に「${attribute}」が2回以上書かれています。`,
      '1つだけ残してください。',
    ],
    en: ({ component, attribute }) => [
      `"<${component}>" has "${attribute}" more than once.`,
      'Keep one of them.',
    ],
  }),
  'component-empty': kind<{ component: string }>({
    ja: ({ component }) => [
      `「<${component}>」の中に言葉がありません。`,
      `「<${component} …>説明</${component}>」のように間に説明を書くか、content/data/terms.csv に言葉の行を足してください。`,
    ],
    en: ({ component }) => [
      `There are no words inside "<${component}>".`,
      `Write the explanation between "<${component} …>" and "</${component}>", or add the word to content/data/terms.csv.`,
    ],
  }),
  'component-filled': kind<{ component: string; found: string }>({
    ja: ({ component, found }) => [
      `「<${component}>」の中の「${found}」は表示されません。`,
      `言葉を外に出し、「<${component} … />」と書いてください。`,
    ],
    en: ({ component, found }) => [
      `"${found}" inside "<${component}>" is not shown.`,
      `Put the words outside and write "<${component} … />".`,
    ],
  }),
  'term-unknown': kind<Misspelt & { file: string }>({
    ja: ({ found, file, nearest }) => [
      `言葉「${found}」は ${file} にありません。`,
      nearest ? `「${nearest}」と書くか、表に行を足してください。` : '表に行を足してください。',
    ],
    en: ({ found, file, nearest }) => [
      `${file} has no term "${found}".`,
      nearest ? `Write "${nearest}" or add a row to the table.` : 'Add a row to the table.',
    ],
  }),
};
