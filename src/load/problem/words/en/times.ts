import type { WordsOf } from '../../kinds/kind.ts';
import type { TimeProblems } from '../../kinds/times.ts';

export const timeToldEn: WordsOf<TimeProblems> = {
  'year-mislabelled': ({ found, year, meant }) => [
    `"${found}" is a name of fiscal year ${meant}; this row is ${year}.`,
    `Write the name of fiscal year ${year}.`,
  ],
  'year-misdated': ({ found, year, write }) => [
    `Fiscal year ${year} neither begins nor ends on "${found}".`,
    `Write it like "${write}".`,
  ],
  'label-duplicate': ({ found, row }) => [
    `Row ${row} has "${found}" too, so readers cannot tell them apart.`,
    'Give one of them another name.',
  ],
  'vintage-unused': ({ found }) => [
    `No table has a row of the vintage "${found}".`,
    'Check the date or remove the row. Figures of a report have its date in the column vintage.',
  ],
  'supersedes-missing': ({ vintage, earlier }) => [
    `"${vintage}" is not the first report and does not say which one it updates.`,
    `Write the date of the report before it, such as "${earlier}".`,
  ],
  'supersedes-late': ({ found, vintage }) => [
    `"${found}" is later than the vintage of this row, "${vintage}".`,
    'Write the date of the report before it.',
  ],
  'source-misdated': ({ found, vintage }) => [
    `The document is dated "${found}" and its vintage in vintages.csv is "${vintage}".`,
    'Check the date of the document and write the same in both.',
  ],
  'date-far': ({ found, newest, years }) => [
    `"${found}" is more than ${years} years after the newest report (${newest}).`,
    'Check the year.',
  ],
  'language-unreadable': ({ found, write }) => [
    `"${found}" is no code of a language.`,
    `Write it like "${write}": "ja" for Japanese, "en" for English.`,
  ],
  'page-impossible': ({ found }) => [
    `There is no page "${found}".`,
    'Write the page label as the source prints it, or a word such as 表紙 where there is none.',
  ],
  'page-beyond': ({ found, pages, source }) => [
    `The source "${source}" ends with page ${pages}, so it has no page "${found}".`,
    'Correct the page, or pages in sources.csv.',
  ],
  'page-decorated': ({ found, write }) => [
    `The page "${found}" has more than its plain number.`,
    `Write "${write}".`,
  ],
  'place-unreadable': ({ found, write }) => [
    `The place "${found}" in a workbook does not name a sheet and a cell.`,
    `Write it like "${write ?? 'Sheet1!B5'}".`,
  ],
  'page-date': ({ found, write }) => [
    `The page has become a date, "${found}": spreadsheets do that to numbers such as 5-6.`,
    write === null
      ? 'Format the column as text and write it again.'
      : `Format the column as text and write "${write}".`,
  ],
};
