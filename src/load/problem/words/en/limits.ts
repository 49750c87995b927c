import type { WordsOf } from '../../kinds/kind.ts';
import type { LimitProblems } from '../../kinds/limits.ts';

export const limitToldEn: WordsOf<LimitProblems> = {
  'words-missing': ({ status }) => [
    `The status is "${status}" and there are no words.`,
    'Write the words of the source in value_text.',
  ],
  'words-unexpected': ({ found, status }) => [
    `A row with the status "${status}" has the words "${found}".`,
    'Clear value_text, or use the status "described" without a value.',
  ],
  'value-lacking': ({ found }) => [
    `The row has no value, and "${found}" says more of it.`,
    'Write the value, or clear this cell.',
  ],
  'bound-missing': ({ notation, write }) => [
    `The bound in the notation "${notation}" is not in the column bound.`,
    `Write "${write}" there: without it the value is read as exact.`,
  ],
  'bound-different': ({ found, notation, write }) => [
    `It is "${found}", and the notation is "${notation}".`,
    write === null ? 'Clear bound.' : `Write "${write}" if that is meant.`,
  ],
  'range-missing': ({ notation }) => [
    `The notation "${notation}" is a range, and value_to is empty.`,
    'Write the upper end in value_to.',
  ],
  'range-different': ({ found, notation, isTurned }) =>
    isTurned
      ? [
          `The notation "${notation}" has the larger value first.`,
          'Compare with the source. If it prints it so, write the smaller value first and say so in note.',
        ]
      : [
          `"${found}" is not the upper end of the notation "${notation}".`,
          'Correct value_to or the notation.',
        ],
  'partner-missing': ({ found, filled, empty }) => [
    `${filled} has "${found}", and ${empty} is empty.`,
    'Fill both or clear both.',
  ],
  'cells-exclusive': ({ found, other, otherFound }) => [
    `There is "${found}", and ${other} has "${otherFound}".`,
    'Fill only one of them.',
  ],
  'cells-alike': ({ found, other }) => [
    `"${found}" is what ${other} says.`,
    `This column says something else than ${other}. Check the source and correct one of them.`,
  ],
  'evaluation-empty': () => [
    'The evaluation has no grade, rate, comment or next step.',
    'Write at least one of them, or remove the row.',
  ],
  'grade-unknown': ({ found, scale, grades }) => [
    `The scale "${scale}" has no grade "${found}".`,
    `${grades === '' ? '' : `It has ${grades}. `}Add a row to scale_grades.csv, or correct the grade.`,
  ],
};
