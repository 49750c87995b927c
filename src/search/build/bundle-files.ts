import { gzipSync } from 'node:zlib';
import type { Chunk } from './indexer.ts';
import { encodedMeta } from './meta-writer.ts';
import {
  type Entry,
  fileNames,
  formatVersion,
  indexLanguage,
  signature,
} from '../format/pagefind-format.ts';
import type { SiteContents } from './site-contents.ts';

/** A file of the index: its path in the bundle and its bytes. */
export type BundleFile = readonly [path: string, content: Uint8Array];

const packed = (content: Uint8Array | string) => gzipSync(content, { level: 9 });

const signed = (content: Uint8Array | string) =>
  packed(Buffer.concat([Buffer.from(signature), Buffer.from(content)]));

/**
 * Every file of the index, in turn. The files that name others come after them, so a bundle
 * that was not written to its end has no entry and is never half used.
 */
export async function* bundleFiles(site: SiteContents): AsyncIterable<BundleFile> {
  const nameOf = (number: number) => `${site.version}-${number.toString(36)}`;

  for (const [page, fragment] of site.fragments.entries()) {
    yield [fileNames.fragment(nameOf(page)), signed(fragment)];
  }

  const chunks: (Omit<Chunk, 'bytes'> & { name: string })[] = [];
  for await (const { bytes, ...range } of site.chunks) {
    const name = nameOf(chunks.length);
    chunks.push({ ...range, name });
    yield [fileNames.chunk(name), signed(bytes)];
  }

  const pages = site.lengths.map((length, page) => ({ name: nameOf(page), length }));
  yield [fileNames.meta(site.version), signed(encodedMeta({ pages, chunks }))];
  yield [fileNames.pageTable(site.version), packed(JSON.stringify(site.pageTable))];
  yield [fileNames.lexicon(site.version), packed(JSON.stringify(site.lexicon))];

  const language = { hash: site.version, wasm: null, page_count: site.lengths.length };
  const entry: Entry = {
    version: formatVersion,
    languages: { [indexLanguage]: language },
    include_characters: [],
  };
  yield [fileNames.entry, Buffer.from(JSON.stringify(entry))];
}
