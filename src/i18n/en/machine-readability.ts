/** The site's report on itself, by the rules of machine-readable administrative data. */
import type { machineReadability as japanese } from '../ja/machine-readability.ts';
import type { Translation } from '../translation.ts';

export const machineReadability: Translation<typeof japanese> = {
  title: 'Machine readability',
  lead: 'Whether the published data follows Japan’s 30 rules for machine-readable administrative data. A program tests this each time the site is built.',
  basis:
    'The government adopted the rules on 31 March 2026. This page sums them up in our own words.',
  basisLink: 'The rules themselves (Digital Agency, in Japanese)',
  how: 'The test covers every CSV file and every sheet of the workbook that can be downloaded. No result was written by hand. No program can tell whether a figure matches the source or a text is right, so that is not tested here.',
  link: 'See the check of machine readability',
  summary: ({ total, met, notApplicable, unmet }) =>
    [
      `Of ${total} rules, ${met} are met.`,
      ...(notApplicable > 0 ? [` ${notApplicable} do not apply.`] : []),
      ...(unmet > 0 ? [` Not met: ${unmet}.`] : []),
    ].join(''),
  caption: 'Result of each rule',
  rule: 'Rule',
  verdict: 'Result',
  looked: 'What is tested',
  verdicts: { met: 'met', not_applicable: 'does not apply', unmet: 'not met' },
  counted: {
    files: ({ count }) => `Files: ${count}`,
    tables: ({ count }) => `Tables: ${count}`,
    columns: ({ count }) => `Columns: ${count}`,
    rows: ({ count }) => `Rows: ${count}`,
    cells: ({ count }) => `Cells: ${count}`,
    codes: ({ count }) => `Codes: ${count}`,
    sheets: ({ count }) => `Sheets: ${count}`,
    layouts: ({ count }) => `Tables of earlier releases: ${count}`,
  },
  more: ({ count }) => `and ${count} more`,
  levels: {
    L1: 'Level 1: machines can read it',
    L2: 'Level 2: it can be counted as it is',
    L3: 'Level 3: it can be joined with other data',
  },
  rules: {
    'L1-01': {
      asks: 'Files are in a format that machines read directly.',
      looked: 'Only CSV, JSON, Excel and the like.',
    },
    'L1-02': {
      asks: 'A file or sheet holds one table.',
      looked: 'No row has fewer cells than there are headings.',
    },
    'L1-03': {
      asks: 'No blank rows, blank columns or extra headings split a table.',
      looked: 'No blank row, no blank column, no second row of headings.',
    },
    'L1-04': {
      asks: 'Nothing unrelated is placed beside the data.',
      looked: 'No column without a description, no row without its key.',
    },
    'L1-05': {
      asks: 'Every column has a heading that says what it contains.',
      looked: 'Every heading is there and has a title.',
    },
    'L1-06': {
      asks: 'No spaces or line breaks are used for layout.',
      looked:
        'No spaces around text, none in a row, no wide ones, no line breaks, no words with their letters set apart. Notation of the source is left as it is.',
    },
    'L1-07': {
      asks: 'Each cell holds one value.',
      looked:
        'Identifiers, days, fiscal years, addresses and pages are one value. Columns of prose are not tested.',
    },
    'L1-08': {
      asks: 'No platform-dependent characters, proper names excepted.',
      looked:
        'No circled numbers, Roman numerals, half-width katakana, private characters or kanji of single vendors. Names as printed and notation of the source are left as they are.',
    },
    'L1-09': {
      asks: 'Blank and zero are kept apart.',
      looked: 'A cell is empty only where there is no value, as its status says.',
    },
    'L1-10': {
      asks: 'No drawings or text boxes in Excel that carry information.',
      looked: 'No drawings, pictures or comments.',
    },
    'L1-11': {
      asks: 'No meaning by colour or font in Excel.',
      looked: 'Below the headings, all cells have the same font and no colour.',
    },
    'L1-12': { asks: 'No merged cells in Excel.', looked: 'No cell is merged.' },
    'L1-13': {
      asks: 'No hidden rows or columns in Excel.',
      looked: 'No row, column or sheet is hidden.',
    },
    'L1-14': { asks: 'CSV: one record per line.', looked: 'No line break within a cell.' },
    'L1-15': {
      asks: 'CSV: cells with a comma are quoted.',
      looked: 'No row has too many cells.',
    },
    'L2-01': {
      asks: 'Numbers are numbers, without units or separators.',
      looked: 'Cells of numbers hold digits only.',
    },
    'L2-02': {
      asks: 'No cell is left blank because it repeats the row above.',
      looked: 'Every required cell is filled, and none says “as above”.',
    },
    'L2-03': {
      asks: 'Headings are unique and in one row.',
      looked: 'No heading appears twice.',
    },
    'L2-04': {
      asks: 'Answers from a list are spelt one way, or coded.',
      looked:
        'Codes are written as the table of codes writes them, and units and the like in one width only.',
    },
    'L2-05': {
      asks: '“Other” and its free text are separate columns.',
      looked: 'No text follows the code for “other”.',
    },
    'L2-06': { asks: 'Values in Excel, not formulas.', looked: 'No cell holds a formula.' },
    'L3-01': {
      asks: 'Headings in the first row, data from the second.',
      looked: 'The first row is the headings of the dictionary.',
    },
    'L3-02': {
      asks: 'Codes come with a table that explains them.',
      looked:
        'Every code in use is in the table codelists, and every reference to another table is found there.',
    },
    'L3-03': {
      asks: 'Special signs in a column of numbers are defined.',
      looked: 'No signs among numbers; every status that says why there is no value is defined.',
    },
    'L3-04': {
      asks: 'Units are stated.',
      looked: 'Every measured number has a unit that is in the table units.',
    },
    'L3-05': {
      asks: 'Dates are written in one standard way: Western years, or eras with Western years.',
      looked:
        'Days are written like 2023-08-31 and are days of the calendar. Fiscal years are Western, with their name in the era in the table fiscal_years.',
    },
    'L3-06': {
      asks: 'Regions carry their standard code or official name.',
      looked:
        'Codes of municipalities are right to their check digit, and all are the same, as are the names. Whether code and name belong together is not tested: there is no national list here.',
    },
    'L3-07': {
      asks: 'The layout does not change much from year to year; changes are recorded.',
      looked: 'Every column of earlier releases is still there.',
    },
    'L3-08': {
      asks: 'Definitions, sources, history and encoding are given; column names are alphanumeric.',
      looked:
        'Every column has a description and an alphanumeric name, figures have columns for their source, and files have or lack the byte-order mark as described.',
    },
    'L3-09': {
      asks: 'Long format: one observation per row.',
      looked:
        'No columns for years, and no observation twice. observations_wide puts the years side by side for people, so it does not follow the rule; observations has the same values row by row.',
    },
  },
};
