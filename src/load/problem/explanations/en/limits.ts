import type { LimitProblems } from '../../kinds/limits.ts';
import type { Explanation } from '../explanation.ts';

export const limitExplainedEn: Record<keyof LimitProblems, Explanation> = {
  'words-missing': {
    cause: 'The status is described and there are no words.',
    example: '`value_text` is empty in a row with `described`',
    repair: 'Write the words of the source.',
  },
  'words-unexpected': {
    cause: 'A row of a number or a reason has words as well.',
    example: '「策定」 in a row with `target_set`',
    repair: 'Clear `value_text`, or use the status `described`.',
  },
  'value-lacking': {
    cause: 'There is no value, and a cell says more of it.',
    example: '`at_least` in `bound` of a row without a value',
    repair: 'Write the value, or clear the cell.',
  },
  'bound-missing': {
    cause:
      'The source prints 以上, 以下, 超, 未満, 約 or the like, and `bound` is empty. A target with 以上 or 以下 may leave it out where the `direction` of the KPI says the same.',
    example: 'the notation is `93％超`',
    repair: 'Write in `bound` the code that the problem names (here `more_than`).',
  },
  'bound-different': {
    cause: '`bound` differs from the notation.',
    example: '`10件以上` with `more_than`',
    repair: 'Write the one that is printed.',
  },
  'range-missing': {
    cause: 'The notation is a range, and `value_to` is empty.',
    example: 'the notation is `10～20`',
    repair: 'Write the upper end in `value_to`.',
  },
  'range-different': {
    cause: '`value_to` is not the upper end of the notation.',
    example: '`10～20` with `25`',
    repair: 'Correct `value_to` or the notation.',
  },
  'partner-missing': {
    cause: 'Only one of two cells that belong together is filled.',
    example: '`numerator` without `denominator`',
    repair: 'Fill both, or clear both.',
  },
  'cells-exclusive': {
    cause: 'Two cells are filled of which only one may be.',
    example: 'a page and a `source_place`',
    repair: 'Fill only one.',
  },
  'cells-alike': {
    cause: 'Two columns that say different things say the same.',
    example: '"3" before and after a change, a term that is its own meaning',
    repair: 'Correct one of them.',
  },
  'evaluation-empty': {
    cause: 'An evaluation says nothing.',
    example: '`grade` and `comment` are empty',
    repair: 'Write what the source says, or remove the row.',
  },
  'grade-unknown': {
    cause: 'The scale has no such grade.',
    example: '「△」, which is not in `scale_grades.csv`',
    repair: 'Add a row to `scale_grades.csv`, or correct the grade.',
  },
};
