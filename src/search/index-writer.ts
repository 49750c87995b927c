import { createCborWriter } from './cbor-writer.ts';
import { formatVersion, weights } from './pagefind-format.ts';
import type { Place, Posting } from './postings.ts';

/** A chunk of the index: a range of tokens, and the bytes of its file before compression. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

/** Positions of one page: the usual weight first, each weight as a negative number before. */
function encodedPlaces(places: readonly Place[]): number[] {
  const byWeight = Map.groupBy(places, ({ weight }) => weight);
  const usual = byWeight.get(weights.text) ?? [];
  const others = [...byWeight].filter(([weight]) => weight !== weights.text);
  const deltas = (group: readonly Place[]) =>
    group.map(({ position }, index) => position - (group[index - 1]?.position ?? 0));
  const marked = others
    .sort(([a], [b]) => a - b)
    .flatMap(([weight, group]) => [-weight - 1, ...deltas(group)]);
  return [...deltas(usual), ...marked];
}

function encodedChunk(postings: readonly Posting[]): Uint8Array {
  const cbor = createCborWriter();
  cbor.array(1);
  cbor.array(postings.length);
  for (const { token, pages } of postings) {
    cbor.array(3);
    cbor.text(token);
    cbor.array(pages.length);
    pages.forEach(({ page, places }, index) => {
      const numbers = encodedPlaces(places);
      cbor.array(3);
      cbor.integer(page - (pages[index - 1]?.page ?? 0));
      cbor.array(numbers.length);
      numbers.forEach(cbor.integer);
      cbor.array(0);
    });
    cbor.array(0);
  }
  return cbor.bytes();
}

const placesIn = ({ pages }: Posting) =>
  pages.reduce((sum, { places }) => sum + places.length + 1, 0);

/** Cuts the index into chunks that are closed once they hold `chunkSize` places. */
export function* chunksOf(postings: Iterable<Posting>, chunkSize: number): Iterable<Chunk> {
  let open: Posting[] = [];
  let size = 0;
  const closed = (): Chunk => ({
    first: open[0]?.token ?? '',
    last: open.at(-1)?.token ?? '',
    bytes: encodedChunk(open),
  });
  for (const posting of postings) {
    open.push(posting);
    size += placesIn(posting);
    if (size < chunkSize) continue;
    yield closed();
    open = [];
    size = 0;
  }
  if (open.length > 0) yield closed();
}

/** The shortest beginnings by which two neighbouring tokens differ. */
function shortest(last: string, first: string): readonly [last: string, first: string] {
  const same = [...first].findIndex((digit, index) => digit !== last[index]);
  return [last.slice(0, same + 1), first.slice(0, same + 1)];
}

/** What the table of the index says of a page and of a chunk. */
interface TableRows {
  readonly pages: readonly { readonly name: string; readonly length: number }[];
  readonly chunks: readonly (Omit<Chunk, 'bytes'> & { readonly name: string })[];
}

/** The table of the index, before compression. */
export function encodedMeta({ pages, chunks }: TableRows): Uint8Array {
  const cbor = createCborWriter();
  cbor.array(6);
  cbor.text(formatVersion);
  cbor.array(pages.length);
  for (const { name, length } of pages) {
    cbor.array(2);
    cbor.text(name);
    cbor.integer(length);
  }
  cbor.array(chunks.length);
  chunks.forEach(({ first, last, name }, index) => {
    const before = chunks[index - 1];
    const after = chunks[index + 1];
    const from = before ? shortest(before.last, first)[1] : first;
    const to = after ? shortest(last, after.first)[0] : last;
    cbor.array(3);
    cbor.text(from);
    cbor.text(to < from ? last : to);
    cbor.text(name);
  });
  // Filters, sort orders and fields of metadata: none.
  cbor.array(0);
  cbor.array(0);
  cbor.array(0);
  return cbor.bytes();
}
