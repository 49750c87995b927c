import type { TimeProblems } from '../../kinds/times.ts';
import type { Explanation } from '../explanation.ts';

export const timeExplainedEn: Record<keyof TimeProblems, Explanation> = {
  'year-mislabelled': {
    cause: 'The name of a fiscal year is that of another.',
    example: '令和6年度 for 2023',
    repair: 'Write the name of that year.',
  },
  'year-misdated': {
    cause: 'First or last day of a fiscal year lie outside of it.',
    example: '`2024-04-01` as start of 2023',
    repair: 'Write the days of that year.',
  },
  'label-duplicate': {
    cause: 'Two rows have the same name, so readers cannot tell them apart.',
    example: 'two fiscal years named 令和6年度',
    repair: 'Give each its own name.',
  },
  'vintage-unused': {
    cause: 'No table has rows of the vintage.',
    example: '2024-08-03 in `vintages`, 2024-08-30 elsewhere',
    repair: 'Correct the date or remove the row.',
  },
  'supersedes-missing': {
    cause: 'A later vintage does not say which one it updates.',
    example: 'empty `supersedes` of 2024-08-30',
    repair: 'Write the date of the report before it.',
  },
  'supersedes-late': {
    cause: 'A vintage updates a later one.',
    example: '2024-08-30 as `supersedes` of 2023-08-31',
    repair: 'Write the date of the report before it.',
  },
  'source-misdated': {
    cause: 'The date of a document differs from its vintage.',
    example: 'issued 2025-08-28, vintage 2025-08-29',
    repair: 'Write the date of the document in both.',
  },
  'date-far': {
    cause: 'A day is more than ten years after the newest report.',
    example: '`2123-08-31`',
    repair: 'Correct the year.',
  },
  'language-unreadable': {
    cause: 'The cell is no code of a language.',
    example: '`日本語`',
    repair: 'Write `ja`.',
  },
  'page-impossible': {
    cause: 'There is no such page.',
    example: '`0`',
    repair: 'Write the label as printed, or a word such as 表紙.',
  },
  'page-beyond': {
    cause: 'A page lies behind the last one of its source, as `pages` in sources.csv gives it.',
    example: '`12` where the source has 8 pages',
    repair: 'Correct the page or `pages`.',
  },
  'page-decorated': {
    cause: 'A page has more than its plain number.',
    example: '`p.5`, `５`, `5ページ`',
    repair: 'Write `5`.',
  },
  'place-unreadable': {
    cause: 'A place in a workbook does not name a sheet and a cell.',
    example: '`source_place` is `row 5`, `KPI！Ｂ５`',
    repair: 'Write `sheet!B5`, or `sheet!B5:D7` for several cells.',
  },
  'page-date': {
    cause: 'A spreadsheet has turned a page into a date.',
    example: '`5-6` became `6-May`',
    repair: 'Format the column as text and write it again.',
  },
};
