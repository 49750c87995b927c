/** Words inside files to download: the first sheet of the workbook, the read-me of a package. */
import type { publish as japanese } from '../ja/publish.ts';
import type { Translation } from '../translation.ts';

export const publish: Translation<typeof japanese> = {
  resultsSheet: 'Results',
  sheet: 'About',
  noteTitles: {
    name: 'Name',
    description: 'Content',
    vintage: 'Vintage',
    publisher: 'Published by',
    source: 'Source',
    credit: 'How to credit',
    licence: 'Licence',
    units: 'Units',
    empty: 'Empty cells',
    years: 'Fiscal years',
    codes: 'Codes',
    encoding: 'Encoding',
    schema: 'Schema version',
    site: 'Site',
  },
  owners: { project: 'Project', policy: 'Policy', goal: 'Goal', plan: 'Whole plan' },
  vintage: ({ date }) => `Figures up to the report of ${date}.`,
  publisher: ({ publisher, standing }) => `${publisher}. ${standing}`,
  source: ({ publisher, document, date }) => `${publisher}, “${document}” (${date})`,
  credit: ({ sources }) => `Based on ${sources}, edited`,
  licence: ({ licence, url }) =>
    `The compiled data is under ${licence}. You may use it freely if you credit the source. ${url}`,
  units:
    'The column unit gives the unit. The table units says what it means; the table kpis gives unit and decimals of each KPI. Amounts are as printed and not rounded.',
  empty: 'There is no value, which is not 0. The column status says why.',
  years: 'fiscal_year is the Western year in which the fiscal year begins.',
  codes: 'The table codelists says what each code means.',
  encoding:
    'CSV files are UTF-8 with a byte order mark (BOM), CRLF line ends and commas. Dates are written like 2023-08-31.',
  schema: ({ version }) => version,
  files: 'Files',
  dataPackage: ({ file }) => `${file}: every table and column, for programs (Data Package)`,
  file: ({ file, title, rows }) => `${file}: ${title} (rows: ${rows})`,
  schemaPromise: ({ folder }) =>
    `No column, file or address below ${folder} is removed or renamed; that would need a folder with a new number. What was added is recorded here.`,
  checking: 'How to check that no file has changed',
  check: 'Run “sha256sum -c SHA256SUMS” in the folder with the files.',
};
