import { createCborWriter } from './cbor-writer.ts';
import type { Chunk } from './indexer.ts';
import { formatVersion } from '../format/pagefind-format.ts';

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
