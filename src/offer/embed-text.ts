import { measuredNumbers } from '../i18n/measured.ts';
import { wrapLines } from '../pictures/lines.ts';
import { widthOf } from '../pictures/measure.ts';

/** Pixels of a rem. */
export const rem = 16;

/** Letters are spaced a little. */
export const spacing = 1.03;

/** Text of one size in pixels, and from one line to the next. */
interface Style {
  readonly size: number;
  readonly leading: number;
}

export const styles = {
  title: { size: 18, leading: 26.1 },
  sentence: { size: 14, leading: 22.4 },
  small: { size: 14, leading: 24 },
  cell: { size: 14, leading: 18.9 },
  note: { size: 14, leading: 18.9 },
  period: { size: 14, leading: 18.2 },
} satisfies Record<string, Style>;

/** Widest line of running text in em, however wide the frame: `--measure` of the styles. */
const measure = 40;

export const lineOf = (width: number, { size }: Style) => Math.min(width, measure * size);

/** Running text breaks between any two characters, but not inside a number and what belongs to it. */
function piecesOf(text: string, unit: string): readonly string[] {
  const spans = measuredNumbers([unit])(text);
  const ends = [0, ...spans.map(({ end }) => end)];
  return [
    ...spans.flatMap(({ start, end }, index) => [
      ...text.slice(ends[index], start),
      text.slice(start, end),
    ]),
    ...text.slice(ends.at(-1)),
  ];
}

/** Closing signs never begin a line: half a letter is left for them. */
export function textHeightOf(
  text: string,
  { size, leading }: Style,
  { width, unit = '' }: { readonly width: number; readonly unit?: string },
): number {
  if (text === '') return 0;
  const line = width - size / 2;
  let [lines, used] = [1, 0];
  for (const piece of piecesOf(text, unit)) {
    const next = widthOf(piece) * size * spacing;
    const isFull = used > 0 && used + next > line;
    if (isFull) lines += 1;
    used = isFull ? next : used + next;
  }
  return lines * leading;
}

/** Headings break between phrases only. */
export function titleHeight(text: string, { size, leading }: Style, inner: number): number {
  return wrapLines(text, inner / (size * spacing)).length * leading;
}

/** Items that follow each other, each with what comes before it, in lines as wide as the frame. */
export function flowHeight(
  items: readonly string[],
  { before, inner }: { readonly before: number; readonly inner: number },
): number {
  if (items.length === 0) return 0;
  let [lines, used] = [1, 0];
  for (const item of items) {
    const width = Math.min(inner, before + widthOf(item) * styles.small.size * spacing);
    const next = used === 0 ? width : used + rem + width;
    if (next > inner) lines += 1;
    used = next > inner ? width : next;
    const line = lineOf(inner, styles.small) - before;
    lines += textHeightOf(item, styles.small, { width: line }) / styles.small.leading - 1;
  }
  return lines * (styles.small.leading + 4);
}
