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
  'label-exchanged': ({ found, code, other }) => [
    other === null
      ? `The code "${code}" is called "${found}", which seems to say the contrary.`
      : `The code "${code}" is called "${found}", which seems to belong to "${other}".`,
    'Every page says it so. Check that rows or words were not exchanged.',
  ],
  'english-in-japanese': ({ found }) => [
    `The English text "${found}" holds Japanese.`,
    'Write it in English.',
  ],
  untranslated: ({ found, en }) => [
    `"${found}" is not translated into ${en}, or not all of it.`,
    `Until it is, pages in ${en} show it in Japanese.`,
  ],
  'components-different': ({ found, original, missing }) => [
    `The text has other components than its original (${original}).${missing === '' ? '' : ` Not here: ${missing}.`}${found === '' ? '' : ` Only here: ${found}.`}`,
    'Check that it is the translation of that text.',
  ],
  'numbers-different': ({ found, original }) => [
    `The numbers "${found}" of the original (${original}) are not in the translation.`,
    'Check that they were copied rightly.',
  ],
  'easy-untold': ({ found }) => [
    `The KPI "${found}" of a project in plain Japanese has no plain words.`,
    'Until content/data/easy_kpis.csv has a row for it, its ordinary name is shown.',
  ],
  'project-untold': ({ found, file }) => [
    `Other projects have texts, the project "${found}" has none.`,
    `Create "${file}" if the source describes it; otherwise leave it.`,
  ],
};
