import type { WordsOf } from '../../kinds/kind.ts';
import type { RewrittenAs, SpreadsheetProblems } from '../../kinds/spreadsheet.ts';

const causes: Readonly<Record<RewrittenAs, readonly [found: string, repair: string]>> = {
  width: [
    'is what Excel shows in a column that is too narrow; the value is lost.',
    'Widen the column and write the value of the source again.',
  ],
  error: [
    'is what a formula without an answer leaves behind.',
    'Write the value of the source, or nothing if there is none.',
  ],
  exponent: [
    'is a number that a spreadsheet shortened; its digits are lost.',
    'Give the column the format "Text" and write the value of the source again.',
  ],
  formula: ['is a formula.', 'Write the value of the source instead.'],
  date: [
    'is a date. Spreadsheets make one of text such as "10-20".',
    'Give the column the format "Text" and write what the source prints.',
  ],
};

export const spreadsheetToldEn: WordsOf<SpreadsheetProblems> = {
  'cell-rewritten': ({ found, cause }) => [`"${found}" ${causes[cause][0]}`, causes[cause][1]],
  'number-fractional': ({ found }) => [
    `"${found}" has decimals; this cell takes whole numbers only.`,
    'Check the number, and write it in the unit of the source.',
  ],
  'value-fraction': ({ found, write }) => [
    `"${found}" is ${write}% as a fraction, which is how spreadsheets keep percentages.`,
    `Write "${write}".`,
  ],
  'row-total': ({ found }) => [
    `There is a row "${found}"; this table takes no totals.`,
    'Remove it; totals that the source prints belong in control_totals.csv.',
  ],
  'comma-fullwidth': ({ found }) => [
    `"${found}" holds a full-width comma (，), which does not separate cells.`,
    'Separate cells by ",".',
  ],
  'quote-curly': ({ found }) => [
    `"${found}" holds a curly quotation mark (“ ”), which does not enclose a cell.`,
    'Enclose cells by straight quotation marks (").',
  ],
  'merge-unfinished': ({ found }) => [
    `A Git merge is not finished (the line "${found}"). Rows below it were not read.`,
    'Look at what is between "<<<<<<<" and ">>>>>>>" and keep the right lines only.',
  ],
};
