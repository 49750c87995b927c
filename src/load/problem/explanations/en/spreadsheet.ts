import type { SpreadsheetProblems } from '../../kinds/spreadsheet.ts';
import type { Explanation } from '../explanation.ts';

export const spreadsheetExplainedEn: Record<keyof SpreadsheetProblems, Explanation> = {
  'cell-rewritten': {
    cause: 'A spreadsheet replaced what was in the cell.',
    example:
      '`########` (width), `#N/A` (formula), `4.31E+05` (a shortened number), `10月20日` (was 10-20)',
    repair:
      'Change the width or the format of the column as the report says, and write the value of the source again.',
  },
  'number-fractional': {
    cause: 'A whole number has decimals.',
    example: '`64700.5` as an amount in 千円',
    repair: 'Check the number and write it in the unit of the source.',
  },
  'value-fraction': {
    cause: 'A percentage is written as a fraction.',
    example: 'printed `13.0%`, value `0.13`',
    repair: 'Write `13.0`.',
  },
  'row-total': {
    cause: 'A row adds the others up.',
    example: '`合計,,,334692`',
    repair: 'Remove it; totals that the source prints belong in `control_totals.csv`.',
  },
  'comma-fullwidth': {
    cause: 'Cells are separated by full-width commas.',
    example: '`p1，1，港の食`',
    repair: 'Separate them by ",".',
  },
  'quote-curly': {
    cause: 'A cell is enclosed by curly quotation marks.',
    example: '`“25,897”`',
    repair: 'Enclose it by straight ones (").',
  },
  'merge-unfinished': {
    cause: 'A Git merge left both versions of some lines in the file.',
    example: '`<<<<<<< HEAD`',
    repair: 'Keep the right lines between "<<<<<<<" and ">>>>>>>" only.',
  },
};
