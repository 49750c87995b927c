import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { TextQuestions } from '../../kinds/texts.ts';

export const textToldEn: WordsOf<TextQuestions> = {
  'text-garbled': ({ found, sign }) => [
    `"${found}" looks garbled, or holds a character like the one that is meant (${sign}).`,
    'Compare with the source and write it again.',
  ],
  'text-placeholder': ({ found, sign }) => [
    `"${found}" looks unfinished (${sign}).`,
    'Finish it, or leave the cell empty if it is not known.',
  ],
  'text-marked': ({ found, sign }) => [
    `In "${found}", readers would see "${sign}" as it is.`,
    'Signs of Markdown and HTML mean nothing in a table. Remove them.',
  ],
  'english-in-japanese': ({ found }) => [
    `The English text "${found}" holds Japanese.`,
    'Write it in English.',
  ],
  'easy-untold': ({ found }) => [
    `The KPI "${found}" of a project in plain Japanese has no plain words.`,
    'Until content/data/easy_kpis.csv has a row for it, its ordinary name is shown.',
  ],
};
