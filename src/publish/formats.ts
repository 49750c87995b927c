/** What a format is called, and what follows for every file of it. */
interface FormatEntry {
  /** For people, beside a link. */
  readonly label: string;
  readonly mediaType: string;
  /** Behind the name of a file, without the first dot. */
  readonly ending: string;
  /** True if programs read the figures from it, false for what describes, cites or shows them. */
  readonly isData: boolean;
  /** Its entry in the European list of file types, where that is known to hold one. */
  readonly fileType?: string;
}

const csv = { label: 'CSV', mediaType: 'text/csv; charset=utf-8', isData: true };
const json = { label: 'JSON', mediaType: 'application/json; charset=utf-8' };
const text = { mediaType: 'text/plain; charset=utf-8', isData: false };
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every format in which something is published, one entry each. */
const entries = {
  results_csv: { ...csv, ending: 'results.csv' },
  csv: { ...csv, ending: 'csv', fileType: 'CSV' },
  plain_csv: { ...csv, ending: 'csv', fileType: 'CSV' },
  metadata_json: { ...json, ending: 'metadata.json', isData: false },
  index_json: { ...json, ending: 'json', isData: false },
  json: { ...json, ending: 'json', isData: true, fileType: 'JSON' },
  ndjson: {
    label: 'NDJSON',
    mediaType: 'application/x-ndjson; charset=utf-8',
    ending: 'ndjson',
    isData: true,
  },
  parquet: {
    label: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    ending: 'parquet',
    isData: true,
  },
  xlsx: { label: 'Excel', mediaType: workbook, ending: 'xlsx', isData: true, fileType: 'XLSX' },
  zip: {
    label: 'ZIP',
    mediaType: 'application/zip',
    ending: 'zip',
    isData: true,
    fileType: 'ZIP',
  },
  sqlite: {
    label: 'SQLite',
    mediaType: 'application/vnd.sqlite3',
    ending: 'sqlite',
    isData: true,
  },
  checksums: { ...text, label: 'SHA256SUMS', ending: '' },
  text: { ...text, label: 'TXT', ending: 'txt' },
  markdown: {
    label: 'CHANGELOG (Markdown)',
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    isData: false,
  },
  data_package: { ...json, label: 'Data Package (JSON)', ending: 'json', isData: false },
  csvw: {
    label: 'CSVW (JSON)',
    mediaType: 'application/csvm+json',
    ending: 'json',
    isData: false,
  },
  json_ld: {
    label: 'DCAT (JSON-LD)',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    isData: false,
  },
  turtle: {
    label: 'DCAT (Turtle)',
    mediaType: 'text/turtle; charset=utf-8',
    ending: 'ttl',
    isData: false,
  },
  openapi: { ...json, label: 'OpenAPI (JSON)', ending: 'json', isData: false },
  atom: {
    label: 'Atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    ending: 'xml',
    isData: false,
  },
  bibtex: {
    label: 'BibTeX',
    mediaType: 'application/x-bibtex; charset=utf-8',
    ending: 'bib',
    isData: false,
  },
  ris: {
    label: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    ending: 'ris',
    isData: false,
  },
  csl_json: {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
    isData: false,
  },
  svg: { label: 'SVG', mediaType: 'image/svg+xml', ending: 'svg', isData: false },
  png: { label: 'PNG', mediaType: 'image/png', ending: 'png', isData: false },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof entries;

export const formats: Readonly<Record<Format, FormatEntry>> = entries;

/** Endings of files with data, as a program sees them: what stands behind the last dot. */
export const dataEndings: ReadonlySet<string> = new Set(
  Object.values(formats)
    .filter(({ isData }) => isData)
    .map(({ ending }) => ending.slice(ending.lastIndexOf('.') + 1)),
);

/** The format of a file that nothing but its name is known of; undefined for another ending. */
export function formatNamed(name: string): Format | undefined {
  const ending = name
    .slice(name.lastIndexOf('/') + 1)
    .split('.')
    .at(-1);
  const all: readonly Format[] = Object.keys(entries) as Format[];
  return all.find((format) => formats[format].ending === ending);
}
