import type { Block } from './extract.ts';

/** A block with its normal form and its place among the positions of the page. */
export interface PlacedBlock {
  readonly block: Block;
  readonly characters: readonly string[];
  readonly position: number;
  readonly weight: number;
}
