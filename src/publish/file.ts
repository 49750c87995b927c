/** Formats in which data is offered. */
export const formats = {
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  results_csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  plain_csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  metadata_json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
  index_json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
  json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
  ndjson: { label: 'NDJSON', mediaType: 'application/x-ndjson; charset=utf-8' },
  parquet: { label: 'Parquet', mediaType: 'application/vnd.apache.parquet' },
  xlsx: {
    label: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  sqlite: { label: 'SQLite', mediaType: 'application/vnd.sqlite3' },
  zip: { label: 'ZIP', mediaType: 'application/zip' },
  checksums: { label: 'SHA256SUMS', mediaType: 'text/plain; charset=utf-8' },
  text: { label: 'TXT', mediaType: 'text/plain; charset=utf-8' },
  markdown: { label: 'CHANGELOG (Markdown)', mediaType: 'text/markdown; charset=utf-8' },
  data_package: { label: 'Data Package (JSON)', mediaType: 'application/json; charset=utf-8' },
  csvw: { label: 'CSVW (JSON)', mediaType: 'application/csvm+json' },
  json_ld: { label: 'DCAT (JSON-LD)', mediaType: 'application/ld+json' },
  turtle: { label: 'DCAT (Turtle)', mediaType: 'text/turtle; charset=utf-8' },
  openapi: { label: 'OpenAPI (JSON)', mediaType: 'application/json; charset=utf-8' },
  atom: { label: 'Atom', mediaType: 'application/atom+xml; charset=utf-8' },
  bibtex: { label: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  csl_json: { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
  svg: { label: 'SVG', mediaType: 'image/svg+xml' },
  png: { label: 'PNG', mediaType: 'image/png' },
} as const;

export type Format = keyof typeof formats;

/** Where the published data lives; a breaking change gets a new number. */
export const dataFolder = 'data/v1';

/** One downloadable file, ready to be written. */
export interface Distribution {
  /** Address below the site's base, without a leading slash: `data/v1/kpis.csv`. */
  readonly path: string;
  readonly format: Format;
  /** Null for pictures and for files that hold more than one table. */
  readonly rows: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function distribution(
  path: string,
  format: Format,
  rows: number | null,
  content: string | Uint8Array<ArrayBuffer>,
): Distribution {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { path, format, rows, bytes };
}

/** A picture as a file: it has no rows. */
export function pictureDistribution(
  path: string,
  format: 'svg' | 'png',
  bytes: Uint8Array<ArrayBuffer>,
): Distribution {
  return { path, format, rows: null, bytes };
}
