/** Formats in which data is offered. */
export const formats = {
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  plain_csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
  svg: { label: 'SVG', mediaType: 'image/svg+xml' },
  png: { label: 'PNG', mediaType: 'image/png' },
} as const;

export type Format = keyof typeof formats;

/** One downloadable file, ready to be written. */
export interface Distribution {
  /** Address below the site's base, without a leading slash: `data/v1/kpis.csv`. */
  readonly path: string;
  readonly format: Format;
  /** Null for pictures. */
  readonly rows: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function distribution(
  path: string,
  format: Format,
  rows: number,
  text: string,
): Distribution {
  return { path, format, rows, bytes: encoder.encode(text) };
}

/** A picture as a file: it has no rows. */
export function pictureDistribution(
  path: string,
  format: 'svg' | 'png',
  bytes: Uint8Array<ArrayBuffer>,
): Distribution {
  return { path, format, rows: null, bytes };
}
