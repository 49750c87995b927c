import type { WordsOf } from '../../kinds/kind.ts';
import type { ComponentProblems } from '../../kinds/components.ts';

export const componentToldEn: WordsOf<ComponentProblems> = {
  'component-unknown': ({ found, nearest, components }) => [
    `"<${found}>" cannot be used.`,
    nearest ? `Write "<${nearest}>".` : `These can be used: ${components}.`,
  ],
  'attribute-unknown': ({ found, nearest, component }) => [
    `"<${component}>" takes no "${found}".`,
    nearest ? `Write "${nearest}".` : 'Remove it.',
  ],
  'attribute-missing': ({ component, attribute }) => [
    `"<${component}>" has no "${attribute}", or an empty one.`,
    `Write "<${component} ${attribute}="…">".`,
  ],
  'attribute-duplicate': ({ component, attribute }) => [
    `"<${component}>" has "${attribute}" more than once.`,
    'Keep one of them.',
  ],
  'component-empty': ({ component }) => [
    `There are no words inside "<${component}>".`,
    `Write the explanation between "<${component} …>" and "</${component}>", or add the word to content/data/terms.csv.`,
  ],
  'component-filled': ({ component, found }) => [
    `"${found}" inside "<${component}>" is not shown.`,
    `Put the words outside and write "<${component} … />".`,
  ],
  'term-unknown': ({ found, file, nearest }) => [
    `${file} has no term "${found}".`,
    nearest ? `Write "${nearest}" or add a row to the table.` : 'Add a row to the table.',
  ],
};
