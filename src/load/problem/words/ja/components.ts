import type { WordsOf } from '../../kinds/kind.ts';
import type { ComponentProblems } from '../../kinds/components.ts';

export const componentToldJa: WordsOf<ComponentProblems> = {
  'component-unknown': ({ found, nearest, components }) => [
    `「<${found}>」は使えません。`,
    nearest ? `「<${nearest}>」と書いてください。` : `使える部品は ${components} です。`,
  ],
  'attribute-unknown': ({ found, nearest, component }) => [
    `「<${component}>」に「${found}」は書けません。`,
    nearest ? `「${nearest}」と書いてください。` : '消してください。',
  ],
  'attribute-missing': ({ component, attribute }) => [
    `「<${component}>」に「${attribute}」がないか、空です。`,
    `「<${component} ${attribute}="…">」のように書いてください。`,
  ],
  'attribute-duplicate': ({ component, attribute }) => [
    `「<${component}>」に「${attribute}」が2回以上書かれています。`,
    '1つだけ残してください。',
  ],
  'component-empty': ({ component }) => [
    `「<${component}>」の中に言葉がありません。`,
    `「<${component} …>説明</${component}>」のように間に説明を書くか、content/data/terms.csv に言葉の行を足してください。`,
  ],
  'component-filled': ({ component, found }) => [
    `「<${component}>」の中の「${found}」は表示されません。`,
    `言葉を外に出し、「<${component} … />」と書いてください。`,
  ],
  'term-unknown': ({ found, file, nearest }) => [
    `言葉「${found}」は ${file} にありません。`,
    nearest ? `「${nearest}」と書くか、表に行を足してください。` : '表に行を足してください。',
  ],
};
