import type { Random } from '../search/random.ts';
import type { RulingName } from './write-files.ts';

/** How a report is laid on paper. */
export interface Paper {
  readonly ruling: RulingName;
  /** Whether a line is drawn as one, and not in a piece for each cell. */
  readonly areLinesWhole: boolean;
  /** Whether the heading is printed again on each page. */
  readonly isHeadingRepeated: boolean;
  /** Whether a page may end between the target and the result of one indicator. */
  readonly cutsIndicators: boolean;
  readonly rotation: 0 | 90;
  readonly pagesPerSheet: 1 | 2;
  readonly align: 'middle' | 'left';
}

/** Reports that are drawn, by their lines. */
export const drawnKinds = ['drawn-full', 'drawn-open', 'drawn-half', 'drawn-lines'] as const;
export type DrawnKind = (typeof drawnKinds)[number];

const rulingsOf: Readonly<Record<DrawnKind, RulingName>> = {
  'drawn-full': 'full',
  'drawn-open': 'open',
  'drawn-half': 'half',
  'drawn-lines': 'half',
};

export const paperOf = (kind: DrawnKind, random: Random): Paper => ({
  ruling: rulingsOf[kind],
  areLinesWhole: kind === 'drawn-lines',
  isHeadingRepeated: random.below(2) === 0,
  cutsIndicators: random.below(2) === 0,
  rotation: random.oneOf([0, 90]),
  pagesPerSheet: random.oneOf([1, 1, 2]),
  align: random.oneOf(['middle', 'left']),
});
