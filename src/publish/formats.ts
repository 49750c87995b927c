/** What a file is made from: one table or view, every table, or what a page says. */
export type Subject = 'table' | 'whole' | 'page';

/**
 * What a file is for: programs read the figures from data; people look at pictures; descriptions
 * and citations are about the figures; verification is against loss; a notice goes to programs
 * that come by, such as feed readers; a view is fetched by a page of this site.
 */
export type Purpose =
  'data' | 'picture' | 'description' | 'citation' | 'verification' | 'notice' | 'view';

/** What a format is called, and what follows for every file of it. */
interface FormatEntry {
  /** For people, beside a link. */
  readonly label: string;
  readonly mediaType: string;
  /** Behind the name of a file, without the first dot. */
  readonly ending: string;
  /** A folder between that of all data and the name of a table’s file. */
  readonly folder?: string;
  readonly madeFrom: readonly Subject[];
  readonly purpose: Purpose;
  /** Its entry in the European list of file types, where that is known to hold one. */
  readonly fileType?: string;
}

const csv = { label: 'CSV', mediaType: 'text/csv; charset=utf-8', purpose: 'data' } as const;
const json = { label: 'JSON', mediaType: 'application/json; charset=utf-8' };
const text = { mediaType: 'text/plain; charset=utf-8' };
const ofWhole = { madeFrom: ['whole'] } as const;
const ofPage = { madeFrom: ['page'] } as const;
const ofAnything = { madeFrom: ['whole', 'page'] } as const;
const picture = { ...ofPage, purpose: 'picture' } as const;
const citation = { ...ofAnything, purpose: 'citation' } as const;

/** Every format in which something is published, one entry each, in the order of links to them. */
const entries = {
  results_csv: { ...csv, ...ofPage, ending: 'results.csv' },
  csv: { ...csv, madeFrom: ['table', 'page'], ending: 'csv', fileType: 'CSV' },
  plain_csv: { ...csv, madeFrom: ['table'], folder: 'plain', ending: 'csv', fileType: 'CSV' },
  json: {
    ...json,
    madeFrom: ['table', 'page'],
    purpose: 'data',
    ending: 'json',
    fileType: 'JSON',
  },
  ndjson: {
    label: 'NDJSON',
    mediaType: 'application/x-ndjson; charset=utf-8',
    ending: 'ndjson',
    madeFrom: ['table'],
    purpose: 'data',
  },
  parquet: {
    label: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    ending: 'parquet',
    madeFrom: ['table'],
    purpose: 'data',
  },
  xlsx: {
    ...ofWhole,
    label: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    purpose: 'data',
    fileType: 'XLSX',
  },
  zip: {
    ...ofWhole,
    label: 'ZIP',
    mediaType: 'application/zip',
    ending: 'zip',
    purpose: 'data',
    fileType: 'ZIP',
  },
  sqlite: {
    ...ofWhole,
    label: 'SQLite',
    mediaType: 'application/vnd.sqlite3',
    ending: 'sqlite',
    purpose: 'data',
  },
  svg: { ...picture, label: 'SVG', mediaType: 'image/svg+xml', ending: 'svg' },
  png: { ...picture, label: 'PNG', mediaType: 'image/png', ending: 'png' },
  square_png: {
    ...picture,
    label: 'PNG',
    mediaType: 'image/png',
    ending: 'square.png',
  },
  print_svg: {
    ...picture,
    label: 'SVG',
    mediaType: 'image/svg+xml',
    ending: 'print.svg',
  },
  metadata_json: { ...json, ...ofPage, ending: 'metadata.json', purpose: 'description' },
  index_json: { ...json, ...ofWhole, ending: 'json', purpose: 'description' },
  data_package: {
    ...json,
    ...ofWhole,
    label: 'Data Package (JSON)',
    ending: 'json',
    purpose: 'description',
  },
  csvw: {
    ...ofWhole,
    label: 'CSVW (JSON)',
    mediaType: 'application/csvm+json',
    ending: 'json',
    purpose: 'description',
  },
  turtle: {
    ...ofWhole,
    label: 'DCAT (Turtle)',
    mediaType: 'text/turtle; charset=utf-8',
    ending: 'ttl',
    purpose: 'description',
  },
  json_ld: {
    ...ofWhole,
    label: 'DCAT (JSON-LD)',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    purpose: 'description',
  },
  openapi: {
    ...json,
    ...ofWhole,
    label: 'OpenAPI (JSON)',
    ending: 'json',
    purpose: 'description',
  },
  markdown: {
    ...ofWhole,
    label: 'CHANGELOG (Markdown)',
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    purpose: 'description',
  },
  bibtex: {
    ...citation,
    label: 'BibTeX',
    mediaType: 'application/x-bibtex; charset=utf-8',
    ending: 'bib',
  },
  ris: {
    ...citation,
    label: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    ending: 'ris',
  },
  csl_json: {
    ...citation,
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
  },
  view_json: { ...json, ...ofPage, ending: 'view.json', purpose: 'view' },
  checksums: { ...text, ...ofWhole, label: 'SHA256SUMS', ending: '', purpose: 'verification' },
  text: { ...text, ...ofWhole, label: 'TXT', ending: 'txt', purpose: 'notice' },
  atom: {
    ...ofWhole,
    label: 'Atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    ending: 'xml',
    purpose: 'notice',
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof entries;

export const formats: Readonly<Record<Format, FormatEntry>> = entries;

/** In the order of the entries. */
const everyFormat = Object.keys(entries) as readonly Format[];

/** What is made of a subject for one of these purposes. */
export const formatsOf = (subject: Subject, ...purposes: readonly Purpose[]): readonly Format[] =>
  everyFormat.filter((format) => {
    const { madeFrom, purpose } = formats[format];
    return madeFrom.includes(subject) && purposes.includes(purpose);
  });

/** Endings of files with data, as a program sees them: what follows the last dot. */
export const dataEndings: ReadonlySet<string> = new Set(
  Object.values(formats)
    .filter(({ purpose }) => purpose === 'data')
    .map(({ ending }) => ending.slice(ending.lastIndexOf('.') + 1)),
);

/** The format of a file of which only the name is known; undefined for another ending. */
export function formatNamed(name: string): Format | undefined {
  const [named] = everyFormat
    .filter((format) => name.endsWith(`.${formats[format].ending}`))
    .toSorted((a, b) => formats[b].ending.length - formats[a].ending.length);
  return named;
}
