/** Words of the descriptions that programs and catalogues read. */
import type { metadata as japanese } from '../ja/metadata.ts';
import type { Translation } from '../translation.ts';

export const metadata: Translation<typeof japanese> = {
  description: ({ description, municipality, hasGoals, hasProjects, hasMoney }) => {
    const named = [
      ...(hasGoals ? ['goals'] : []),
      ...(hasProjects ? ['projects'] : []),
      'targets and results of KPIs',
      ...(hasMoney ? ['budgets and settlements'] : []),
    ].join(', ');
    return `${description} Of ${municipality}: ${named} as tables, each figure with the page and the notation of its source. Where there is no value, the column status says why.`;
  },
  kpiDescription: ({ name, explanation, owner, unit, first, last }) => {
    const kpi = explanation === null ? `the KPI “${name}”` : 'a KPI';
    const of = owner === null ? kpi : `${kpi} of “${owner}”`;
    const told = `Targets and results from ${first} to ${last} of ${of}`;
    if (explanation !== null) return `${explanation} ${told}.`;
    return `${told}${unit === null ? '' : ` (unit: ${unit})`}.`;
  },
  keywords: ({ hasGoals, hasProjects, hasMoney }) => [
    ...['KPI', 'key performance indicator'],
    ...(hasGoals ? ['goals'] : []),
    ...(hasProjects ? ['projects'] : []),
    ...(hasMoney ? ['budget'] : []),
    'open data',
  ],
  partDescription: ({ text, dataset }) =>
    `${text} One of the tables of “${dataset}”, as CSV, JSON and Parquet, with a description of its columns and the sources.`,
  measurementTechnique:
    'Transcribed from documents of the municipality, each figure with the page and the notation of its source.',
  fileTitle: ({ name, format }) => `${name} (${format})`,
  files: {
    csv: 'CSV in UTF-8 with a byte-order mark and CRLF: spreadsheets open it as it is.',
    plain_csv: 'The same CSV without the byte-order mark.',
    json: 'JSON array of rows; numbers are numbers, and null stands where there is no value.',
    ndjson: 'One JSON object per line.',
    parquet: 'Columns with their types.',
    xlsx: 'Excel workbook with every table as a sheet of its own.',
    sqlite: 'SQLite database of every table with its keys.',
    zip: 'Every CSV with description, licence and checksums.',
  },
  provenance: ({ document, publisher, date }) =>
    `Source: ${publisher}, “${document}” (${date}), edited.`,
  feed: ({ site }) => `${site}: changes`,
  change: ({ type, scope }) => `${type}: ${scope}`,
  changeSummary: ({ reason, before, after }) =>
    before === '' && after === '' ? reason : `“${before}” → “${after}”. ${reason}`,
  title: 'Descriptions for programs and catalogues',
  lead: 'Tables, columns, codes, sources and checksums in standard forms.',
  subscribe: 'Follow changes in a feed reader (Atom)',
  citation: 'Cite with reference software',
};
