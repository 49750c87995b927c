import type { Random } from '../search/random.ts';
import type { RulingName } from './write-files.ts';

/** How a report is laid on paper. */
export interface Paper {
  readonly ruling: RulingName;
  /** Whether the heading is printed again on each page. */
  readonly isHeadingRepeated: boolean;
  /** Whether a page may end between the target and the result of one indicator. */
  readonly cutsIndicators: boolean;
  readonly rotation: 0 | 90;
  readonly pagesPerSheet: 1 | 2;
  readonly align: 'middle' | 'left';
}

/** Reports that are drawn, by their lines. */
export const drawnKinds = ['drawn-full', 'drawn-open', 'drawn-half'] as const;
export type DrawnKind = (typeof drawnKinds)[number];

export const paperOf = (kind: DrawnKind, random: Random): Paper => ({
  ruling: ({ 'drawn-full': 'full', 'drawn-open': 'open', 'drawn-half': 'half' } as const)[kind],
  isHeadingRepeated: random.below(2) === 0,
  cutsIndicators: random.below(2) === 0,
  rotation: random.oneOf([0, 90]),
  pagesPerSheet: random.oneOf([1, 1, 2]),
  align: random.oneOf(['middle', 'left']),
});
