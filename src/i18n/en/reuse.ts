/** How the data may be used, and how. */
import type { reuse as japanese } from '../ja/reuse.ts';
import type { Translation } from '../translation.ts';

export const reuse: Translation<typeof japanese> = {
  title: 'How to use the data',
  lead: 'For everyone who uses the data of this site in documents, articles or programs.',
  licence: 'May I use it?',
  licenceSentence: [
    'The compiled data is under ',
    ': anyone may use it freely, as long as they name the source.',
  ],
  sourceTerms:
    'This does not cover the source documents themselves. Ask their publisher before you copy or pass them on.',
  credit: 'How to name the source',
  creditLead: 'Where you use the data, write this line.',
  cite: 'How to cite',
  citeLead: 'To cite all of the data, copy this text. The page of each KPI has one of its own.',
  citation: ({ title, publisher, date, note, url }) =>
    `“${title}”, ${publisher}, ${date}. ${note} ${url}`,
  references: 'Files for reference managers',
  examples: 'Examples',
  examplesLead:
    'The addresses and column names are those of this site. All the programs do the same: they print each yearly result as KPI, year and value.',
  notes: {
    excel:
      'The Excel file has each table on its own sheet. The CSV files open without garbled characters, too. Download it from this address.',
    sheets: 'Put this formula into A1 of an empty sheet. It updates when a new report is added.',
    python: 'Runs with Python alone. Nothing else has to be installed.',
    pandas: 'Reads the table with pandas.',
    r: 'Reads the table with R. No package is needed.',
    duckdb: 'Queries the CSV with SQL in DuckDB.',
    javascript:
      'Runs in browsers and in Node.js. In JSON, numbers are numbers, and null means that there is no value.',
    curl: 'Downloads files and checks that they arrived unchanged.',
  },
  embed: 'Embed a chart',
  embedLead:
    'Under “Use this KPI”, the page of a KPI has code that shows its chart on your own site.',
  promise: 'What does not change',
  promises: [
    'No column is renamed or removed. A change that would break programs gets a new number (v2) beside the old data.',
    'Published addresses keep working. The IDs of KPIs and all else are never reused.',
    'Where a newer report changes a value, the earlier value stays, and the record of changes shows both.',
    'The package of each report does not change by a byte after it is published.',
    'Where we correct a mistake, the record of changes gives the values before and after, and the reason.',
  ],
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, ready to copy',
  remark: ({ year, series, note }) => `${series} of ${year}: ${note}`,
  figure: {
    title: 'Use this KPI',
    sentence: 'Sentence',
    copySentence: 'Copy the sentence',
    told: ({ municipality, name, sentences, day }) =>
      `${municipality}, “${name}”: ${sentences} (Document of ${day}.)`,
    citation: 'Citation',
    copyCitation: 'Copy the citation',
    link: 'Link',
    copyLink: 'Copy the link',
    share: 'Share',
    openShare: 'Share …',
    services: { line: 'Send with LINE', x: 'Post on X' },
    picture: 'Picture',
    data: 'Data',
    embed: 'Embed',
  },
  all: 'See all data',
};
