import type { RowProblems } from '../../kinds/rows.ts';
import type { Explanation } from '../explanation.ts';

export const rowExplainedEn: Record<keyof RowProblems, Explanation> = {
  'key-duplicate': {
    cause: 'Two rows have the same key.',
    example: 'two actuals of one KPI and year',
    repair: 'Remove or rewrite one.',
  },
  'ordinal-duplicate': {
    cause: 'Two things have the same number.',
    example: 'two projects with `project_no` 1',
    repair: 'Check the source.',
  },
  'reference-unknown': {
    cause: 'The cell names a row that does not exist.',
    example: '`p9-k9`, which is in no table',
    repair: 'Rewrite it or add the row.',
  },
  'reference-circular': {
    cause: 'The row points to itself.',
    example: 'a `successor` that is the KPI itself',
    repair: 'Name another one or leave it empty.',
  },
  'range-reversed': {
    cause: 'The end comes before the start.',
    example: 'from 2026 to 2023',
    repair: 'Check the order.',
  },
  'code-missing': {
    cause: 'A codelist lacks a code that the software knows.',
    example: '`series.csv` without `actual`',
    repair: 'Add its row with words in both languages.',
  },
  'source-missing': {
    cause: 'The row does not name its document.',
    example: '`source_id` is empty',
    repair: 'Write an ID of the table `sources`.',
  },
  'page-missing': {
    cause: 'The row does not name its page.',
    example: '`source_page` is empty',
    repair: 'Write the page label as printed.',
  },
  'notation-missing': {
    cause: 'The original notation is empty.',
    example: '`value_as_published` is empty',
    repair: 'Write it as printed; a dash counts too.',
  },
  'direction-missing': {
    cause: 'The KPI does not say which direction is better.',
    example: '`direction` is empty',
    repair: 'Write `higher_is_better` or `lower_is_better`.',
  },
  'reading-not-kana': {
    cause: 'A reading has other letters than hiragana.',
    example: '`コウフキン`',
    repair: 'Write it like `こうふきん`.',
  },
};
