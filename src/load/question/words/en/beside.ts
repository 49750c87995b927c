import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { BesideQuestions } from '../../kinds/beside.ts';

export const besideToldEn: WordsOf<BesideQuestions> = {
  'label-exchanged': ({ found, code, other }) => [
    other === null
      ? `The code "${code}" is called "${found}", which seems to say the contrary.`
      : `The code "${code}" is called "${found}", which seems to belong to "${other}".`,
    'Every page says it so. Check that rows or words were not exchanged.',
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
  'project-untold': ({ found, file }) => [
    `Other projects have texts, the project "${found}" has none.`,
    `Create "${file}" if the source describes it; otherwise leave it.`,
  ],
  'setting-cut': ({ found, kept }) => [
    `"${found}" counts as a comment, so only "${kept}" is used.`,
    'If it belongs to the value, put the whole between two ".',
  ],
  'municipality-unsourced': ({ found, publishers }) => [
    `The municipality is "${found}", which no publisher of a source names (${publishers}).`,
    'Check that nothing of another municipality is left.',
  ],
  'municipality-other': ({ found, municipality }) => [
    `It names "${found}" and not "${municipality}".`,
    'Check that nothing of another municipality was left.',
  ],
  'official-invented': () => [
    'A municipality that does not exist (invented) is said to run the site (is_official).',
    'Write "false" for invented if it exists, and for is_official if this is an example.',
  ],
  'easy-unit': ({ found, unit }) => [
    `In plain Japanese it is counted in "${found}", and the unit of the KPI is "${unit}".`,
    'Check that it is not the unit of another KPI.',
  ],
  'reading-different': ({ found, reading }) => [
    `"${found}" is read "${reading}" elsewhere.`,
    'Check the reading and correct one of them.',
  ],
  'licence-different': ({ found, name }) => [
    `The licence is named "${name}", but its address looks like another (${found}).`,
    'Make name and address agree.',
  ],
  'name-replaced': ({ found, id, before, release }) => [
    `"${id}" is named "${found}"; in the release ${release} it was "${before}".`,
    'If it is another thing, give it an ID of its own and put the old row back: IDs are never reused.',
  ],
};
