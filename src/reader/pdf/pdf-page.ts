/** A character where it is drawn, in points from the upper left corner of the page. */
export interface Glyph {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  /** Of the line on which it stands. */
  readonly baseline: number;
  readonly size: number;
  readonly isSpace: boolean;
  /** The pen was put here, and did not come from the character before. */
  readonly isPlaced: boolean;
  /** Text that is there to be found and not to be seen. */
  readonly isHidden: boolean;
}

/** A straight line of a table: a stroke, or a filled rectangle that is as thin as one. */
export interface Ruling {
  readonly axis: 'horizontal' | 'vertical';
  /** Where it lies, across its axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PdfPage {
  /** In the file, from 1. */
  readonly filePage: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** The share of the page that pictures cover. */
  readonly pictureShare: number;
  /** Characters of which the file does not say what they are. */
  readonly unknownGlyphs: number;
}

/** Half of the height of a letter above its baseline: a glyph lies in the cell where this lies. */
export const middleOf = ({ baseline, size }: Pick<Glyph, 'baseline' | 'size'>): number =>
  baseline - size * 0.35;

export const centreOf = ({ x1, x2 }: Pick<Glyph, 'x1' | 'x2'>): number => (x1 + x2) / 2;
