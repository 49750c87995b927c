import { balancedLines, wrapLines } from './lines.ts';
import { element, type Markup } from '../write/markup.ts';
import { widthOf } from './measure.ts';

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** From one baseline to the next, in sizes of the text. */
export const leading = 1.45;

/** From the top of a line to its baseline, in sizes of the text. */
const ascent = 1.08;

/** One line. `y` is its baseline. */
export function textLine(text: string, place: { x: number; y: number }, style: TextStyle): Markup {
  const { size, colour, isBold = false, anchor = 'start' } = style;
  return element(
    'text',
    {
      x: place.x,
      y: place.y,
      fill: colour,
      'font-size': size,
      'font-weight': isBold ? 700 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    [text],
  );
}

/** Lines below each other. `y` is the top of the first one. */
export function textBlock(
  lines: readonly string[],
  place: { x: number; y: number },
  style: TextStyle,
): readonly Markup[] {
  const { size } = style;
  return lines.map((line, index) =>
    textLine(line, { x: place.x, y: place.y + size * (ascent + index * leading) }, style),
  );
}

/** Lines and the size at which they fit. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** In pixels. */
  readonly height: number;
}

interface Room {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Allowed sizes in pixels, largest first. */
  readonly sizes: readonly number[];
  /** True for headings: lines of about the same length. */
  readonly isBalanced?: boolean;
}

/** The text at the largest size that fits the room; at the smallest if none does. */
export function fitText(text: string, room: Room): Fitted {
  const wrap = room.isBalanced ? balancedLines : wrapLines;
  const attempts = room.sizes.map((size) => {
    const lines = wrap(text, room.width / size);
    return { size, lines, height: lines.length * size * leading };
  });
  const fitting = attempts.find(({ height }) => height <= room.height) ?? attempts.at(-1);
  return fitting ?? { size: 0, lines: [], height: 0 };
}

/** The size at which a text on one line is at most `width` pixels wide. */
export function sizeWithin(text: string, width: number, size: number): number {
  return Math.min(size, Math.floor((width / Math.max(widthOf(text), 0.01)) * 4) / 4);
}
