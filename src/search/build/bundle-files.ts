import { createHash } from 'node:crypto';
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

/** Letters and digits of a name: so few that two contents may share them, which is seen to. */
const nameLength = 8;

/**
 * Names by content: what does not change between two builds keeps its name, and readers keep
 * their copy. The table of the index says which name stands for what.
 */
function createNames() {
  const used = new Set<string>();
  return (content: Uint8Array | string): string => {
    const digest = BigInt(`0x${createHash('sha256').update(content).digest('hex')}`);
    const digits = digest.toString(36).padStart(50, '0');
    let length = nameLength;
    while (used.has(digits.slice(0, length))) length += 1;
    const name = digits.slice(0, length);
    used.add(name);
    return name;
  };
}

/**
 * Every file of the index, in turn. The files that name others come after them, so a bundle
 * that was not written to its end has no entry and is never half used.
 */
export async function* bundleFiles(site: SiteContents): AsyncIterable<BundleFile> {
  const pageName = createNames();
  const chunkName = createNames();

  const pageNames: string[] = [];
  for (const fragment of site.fragments) {
    const name = pageName(fragment);
    pageNames.push(name);
    yield [fileNames.fragment(name), signed(fragment)];
  }

  const chunks: (Omit<Chunk, 'bytes'> & { name: string })[] = [];
  for await (const { bytes, ...range } of site.chunks) {
    const name = chunkName(bytes);
    chunks.push({ ...range, name });
    yield [fileNames.chunk(name), signed(bytes)];
  }

  const pages = site.lengths.map((length, page) => ({ name: pageNames[page] ?? '', length }));
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
