import { type Cbor, readCbor } from './cbor.ts';
import { type Fragment, signature, weights } from './pagefind-format.ts';
import type { PagePlaces, TokenPlace } from './postings.ts';

/** The table of the index: every page by its number, and where each range of tokens is. */
export interface Meta {
  readonly pages: readonly { readonly name: string; readonly length: number }[];
  /** In ascending order of tokens. `from` is not after the chunk's first token. */
  readonly chunks: readonly { readonly from: string; readonly name: string }[];
}

/** A chunk: the pages of each token, in ascending order of token and page. */
export type ChunkPages = ReadonlyMap<string, readonly PagePlaces[]>;

const unreadable = (what: string) => new TypeError(`not a search index: ${what}`);

const listOf = (value: Cbor | undefined): readonly Cbor[] => {
  if (typeof value !== 'object' || value === null) throw unreadable('a list is missing');
  return value;
};

const textOf = (value: Cbor | undefined): string => {
  if (typeof value !== 'string') throw unreadable('a text is missing');
  return value;
};

const numberOf = (value: Cbor | undefined): number => {
  if (typeof value !== 'number') throw unreadable('a number is missing');
  return value;
};

/** Undoes gzip, unless the server or the browser has already done so. */
export async function uncompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The content of a compressed file, after its signature. */
export async function readBody(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const content = await uncompressed(bytes);
  const found = new TextDecoder().decode(content.subarray(0, signature.length));
  if (found !== signature) throw unreadable('the signature is missing');
  return content.subarray(signature.length);
}

export async function readMeta(bytes: Uint8Array<ArrayBuffer>): Promise<Meta> {
  const [, pages, chunks] = listOf(readCbor(await readBody(bytes)));
  return {
    pages: listOf(pages).map((page) => {
      const [name, length] = listOf(page);
      return { name: textOf(name), length: numberOf(length) };
    }),
    chunks: listOf(chunks).map((chunk) => {
      const [from, , name] = listOf(chunk);
      return { from: textOf(from), name: textOf(name) };
    }),
  };
}

/** Positions are differences; a negative number changes the weight and starts at 0 again. */
function placesOf(numbers: readonly Cbor[]): TokenPlace[] {
  const places: TokenPlace[] = [];
  let weight: number = weights.text;
  let position = 0;
  for (const each of numbers) {
    const number = numberOf(each);
    if (number < 0) {
      weight = -number - 1;
      position = 0;
    } else {
      position += number;
      places.push({ position, weight });
    }
  }
  return places;
}

function pagesOf(encoded: readonly Cbor[]): PagePlaces[] {
  let page = 0;
  return encoded.map((each) => {
    const [difference, numbers] = listOf(each);
    page += numberOf(difference);
    return { page, places: placesOf(listOf(numbers)) };
  });
}

export async function readChunk(bytes: Uint8Array<ArrayBuffer>): Promise<ChunkPages> {
  const [tokens] = listOf(readCbor(await readBody(bytes)));
  return new Map(
    listOf(tokens).map((each) => {
      const [token, pages] = listOf(each);
      return [textOf(token), pagesOf(listOf(pages))];
    }),
  );
}

/** Fragments are written by the same build as the table that names them. */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  return JSON.parse(new TextDecoder().decode(await readBody(bytes))) as Fragment;
}
