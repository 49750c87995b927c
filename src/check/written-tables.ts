import type { ContentFile } from '../load/content.ts';

/** Tables and codelists as they are written, by their path in the content. */
export type WrittenTables = Readonly<Record<string, string>>;

/** The mark of UTF-8 at the start of a file is a part of its text: an edit leaves it where it is. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export const asWritten = ({ bytes }: ContentFile): string => decoder.decode(bytes);

export const filesAsWritten = (tables: WrittenTables): ContentFile[] =>
  Object.entries(tables).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
