import { once } from '../derive/once.ts';
import { sha256 } from '../write/sha256.ts';

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

export type Bytes = Uint8Array<ArrayBuffer>;

/** What is known of a file before it is made. */
interface FileName {
  /** Address below the site's base, without a leading slash: `data/v1/kpis.csv`. */
  readonly path: string;
  readonly format: Format;
  /** Null for files that do not hold the rows of one table. */
  readonly rows: number | null;
}

/** One downloadable file. It is made when its bytes are first asked for, and once. */
export interface PublishedFile extends FileName {
  readonly bytes: () => Promise<Bytes>;
  /** In bytes. */
  readonly size: () => Promise<number>;
  readonly sha256: () => Promise<string>;
}

/** What descriptions tell of a file. */
export interface FileFacts extends FileName {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

const encoder = new TextEncoder();

type Content = string | Bytes;

export function publishedFile(
  { path, format, rows = null }: Pick<FileName, 'path' | 'format'> & Partial<FileName>,
  make: () => Content | Promise<Content>,
): PublishedFile {
  const bytes = once(async () => {
    const content = await make();
    return typeof content === 'string' ? encoder.encode(content) : content;
  });
  return {
    ...{ path, format, rows, bytes },
    size: async () => (await bytes()).length,
    sha256: once(async () => sha256(await bytes())),
  };
}

/** What descriptions tell of a file; to know it the file is made. */
export async function factsOf({ path, format, rows, ...file }: PublishedFile): Promise<FileFacts> {
  return { path, format, rows, size: await file.size(), sha256: await file.sha256() };
}

/** The same of several files, in their order. */
export const factsOfAll = (files: readonly PublishedFile[]): Promise<readonly FileFacts[]> =>
  Promise.all(files.map(factsOf));

/** Whether a file lies in the folder of the data. */
export const inDataFolder = ({ path }: Pick<PublishedFile, 'path'>) =>
  path.startsWith(`${dataFolder}/`);
