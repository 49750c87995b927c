import type { PlacedBlock } from './placed-block.ts';

/** A chunk of the index: a range of tokens, and the bytes of its file before compression. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  /** Without the signature. */
  readonly bytes: Uint8Array;
}

/** Takes the blocks of one page after another, then gives the index of all. */
export interface Indexer {
  readonly addPage: (blocks: readonly PlacedBlock[]) => Promise<void>;
  /** In ascending order of tokens. */
  readonly chunks: () => Iterable<Chunk> | AsyncIterable<Chunk>;
}
