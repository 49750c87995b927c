import { formatNamed, formats } from '../publish/formats.ts';

/** What pages consist of, by ending; `xml` is that of sitemaps, not only of the feed. */
const partsOfPages: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
};

/** A file without a known ending is a plain run of bytes, such as a chunk of the search. */
const unknown = 'application/octet-stream';

/** The media type of a built file: that of its format, where it is a published one. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!name.includes('.')) return unknown;
  const part = partsOfPages[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (part !== undefined) return part;
  const format = formatNamed(name.toLowerCase());
  return format === undefined ? unknown : formats[format].mediaType;
}
