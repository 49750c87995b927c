import type { Lexicon } from '../text/lexicon.ts';
import { type PageTable } from './facets.ts';
import {
  type ChunkPages,
  type Meta,
  readChunk,
  readFragment,
  readMeta,
  uncompressed,
} from './index-reader.ts';
import { type Entry, type Fragment, fileNames, indexLanguage } from './pagefind-format.ts';
import type { PagePlaces } from './postings.ts';

/** Reads a file of the index by its path in the bundle: over the network, or from a disk. */
export type ReadFile = (path: string) => Promise<Bytes>;

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of the index, each read when it is first needed, and once. */
export interface Bundle {
  readonly meta: () => Promise<Meta>;
  readonly pageTable: () => Promise<PageTable>;
  /** Pages and places of one token. */
  readonly places: (token: string) => Promise<readonly PagePlaces[]>;
  /** The same for all tokens that begin so; null if they fill more chunks than allowed. */
  readonly placesBelow: (
    prefix: string,
    maxChunks: number,
  ) => Promise<readonly PagePlaces[] | null>;
  readonly fragment: (page: number) => Promise<Fragment>;
  readonly lexicon: () => Promise<Lexicon>;
}

/** Compressed bytes of chunks, and of pages, that are kept; in memory they take 20 times that. */
const maxKept = 2_000_000;

/**
 * Remembers what was read, and forgets what was not asked for longest if it is too much. A failure
 * is forgotten, so that it can be tried again.
 */
function remembered<Value>(readFile: ReadFile, parse: (bytes: Bytes) => Promise<Value>) {
  const known = new Map<string, { readonly value: Promise<Value>; size: number }>();
  let kept = 0;
  const forget = (path: string) => {
    kept -= known.get(path)?.size ?? 0;
    known.delete(path);
  };
  const read = async (path: string): Promise<Value> => {
    const bytes = await readFile(path);
    const entry = known.get(path);
    if (entry) entry.size = bytes.length;
    kept += entry ? bytes.length : 0;
    for (const oldest of known.keys()) {
      if (kept <= maxKept || oldest === path) break;
      forget(oldest);
    }
    return parse(bytes);
  };
  return (path: string): Promise<Value> => {
    const entry = known.get(path) ?? { value: read(path), size: 0 };
    known.delete(path);
    known.set(path, entry);
    entry.value.catch(() => known.get(path) === entry && forget(path));
    return entry.value;
  };
}

/** Sorts after every token that begins with the prefix: tokens are digits and letters. */
const afterAll = '~';

export function createBundle(read: ReadFile): Bundle {
  const json = remembered(read, async (bytes): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await uncompressed(bytes))),
  );
  const chunk = remembered<ChunkPages>(read, readChunk);
  const fragment = remembered(read, readFragment);
  const table = remembered(read, readMeta);

  /** The name that all files of one build share. */
  const build = async (): Promise<string> => {
    const entry = (await json(fileNames.entry)) as Entry;
    return entry.languages[indexLanguage]?.hash ?? '';
  };
  const meta = async () => table(fileNames.meta(await build()));

  const chunksBetween = async (from: string, to: string): Promise<string[]> => {
    const { chunks } = await meta();
    const first = chunks.findLastIndex((each) => each.from <= from);
    const last = chunks.findLastIndex((each) => each.from <= to);
    return chunks.slice(Math.max(first, 0), last + 1).map(({ name }) => fileNames.chunk(name));
  };

  return {
    meta,
    pageTable: async () => (await json(fileNames.pageTable(await build()))) as PageTable,
    lexicon: async () => (await json(fileNames.lexicon(await build()))) as Lexicon,
    places: async (token) => {
      const [path] = await chunksBetween(token, token);
      return path === undefined ? [] : ((await chunk(path)).get(token) ?? []);
    },
    placesBelow: async (prefix, maxChunks) => {
      const paths = await chunksBetween(prefix, prefix + afterAll);
      if (paths.length > maxChunks) return null;
      const chunks = await Promise.all(paths.map(chunk));
      return chunks
        .flatMap((each) => [...each])
        .filter(([token]) => token.startsWith(prefix))
        .flatMap(([, pages]) => pages);
    },
    fragment: async (page) => {
      const name = (await meta()).pages[page]?.name;
      if (name === undefined) throw new RangeError(`no page ${page} in the index`);
      return fragment(fileNames.fragment(name));
    },
  };
}
