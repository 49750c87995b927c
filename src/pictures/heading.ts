import type { Drawing } from './drawing.ts';
import { margin, pictureWidth } from './frame.ts';
import type { Markup } from '../write/markup.ts';
import { fitText, textBlock } from './text.ts';

/** What stands beside or above the figures of a picture. */
export interface Heading {
  /** What the picture belongs to. */
  readonly kicker: string;
  readonly title: string;
  /** What came out. */
  readonly sentence: string;
}

/** Sizes of text in pixels, and what they may fill. */
interface Layout {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly kicker: { readonly height: number; readonly sizes: readonly number[] };
  readonly title: { readonly height: number; readonly sizes: readonly number[] };
  readonly sentence: readonly number[];
  readonly gaps: readonly [number, number];
}

/** Left of a figure: narrow and high. */
export const columnLayout = (bottom: number): Layout => ({
  width: 416,
  top: 44,
  bottom,
  kicker: { height: 62, sizes: [20, 18, 16] },
  title: { height: 146, sizes: [42, 38, 34, 31, 28, 25, 22] },
  sentence: [27, 25, 23, 21, 19, 17, 15],
  gaps: [10, 18],
});

/** Above the figure of a square picture: as wide as it, with room for long sentences. */
export const squareLayout: Layout = {
  width: pictureWidth - 2 * margin,
  top: 52,
  bottom: 380,
  kicker: { height: 40, sizes: [26, 22, 18] },
  title: { height: 150, sizes: [54, 48, 42, 36, 30, 25] },
  sentence: [34, 31, 28, 25, 22, 19, 16],
  gaps: [8, 18],
};

/** Above figures: wide and low. */
export const bandLayout: Layout = {
  width: pictureWidth - 2 * margin,
  top: 28,
  bottom: 170,
  kicker: { height: 25, sizes: [17, 15, 13] },
  title: { height: 54, sizes: [36, 32, 28, 24, 20, 18] },
  sentence: [22, 21, 20, 19, 17, 15, 13],
  gaps: [0, 2],
};

/** Kicker, title and sentence below each other, each as large as its room allows. */
export function headingBlock(
  heading: Heading,
  layout: Layout,
  { palette }: Drawing,
): readonly Markup[] {
  const { width, top, gaps } = layout;
  const kicker = fitText(heading.kicker, { width, ...layout.kicker });
  const title = fitText(heading.title, { width, ...layout.title, isBalanced: true });
  const titleTop = top + kicker.height + gaps[0];
  const sentenceTop = titleTop + title.height + gaps[1];
  const sentence = fitText(heading.sentence, {
    width,
    height: layout.bottom - sentenceTop,
    sizes: layout.sentence,
    isBalanced: layout === bandLayout,
  });
  const x = margin;
  const bold = { size: title.size, colour: palette.text, isBold: true };
  return [
    ...textBlock(kicker.lines, { x, y: top }, { size: kicker.size, colour: palette.quiet }),
    ...textBlock(title.lines, { x, y: titleTop }, bold),
    ...textBlock(
      sentence.lines,
      { x, y: sentenceTop },
      { size: sentence.size, colour: palette.text },
    ),
  ];
}
