import { centreOf, type PdfPage } from './pdf-page.ts';
import { lonePageNumbers } from './page-labels.ts';
import { partedRuns } from './text-lines.ts';

/** The part of the width of a sheet that its middle takes. */
const middle = 0.01;

/**
 * A sheet with two printed pages side by side is two pages: each has its number, and nothing lies
 * across the middle. Any other sheet is one page.
 */
export function pagesOnSheet(sheet: PdfPage): readonly PdfPage[] {
  const { width, height, glyphs, rulings } = sheet;
  if (width <= height) return [sheet];
  const [from, to] = [width * (0.5 - middle), width * (0.5 + middle)];
  const isLineAcross = rulings.some((ruling) =>
    ruling.axis === 'horizontal'
      ? ruling.from < from && ruling.to > to
      : ruling.at > from && ruling.at < to,
  );
  const isTextAcross = partedRuns(glyphs).some(({ x1, x2 }) => x1 < to && x2 > from);
  if (isLineAcross || isTextAcross) return [sheet];
  const halves = [true, false].map((isLeft) => ({
    ...sheet,
    glyphs: glyphs.filter((glyph) => centreOf(glyph) < width / 2 === isLeft),
    rulings: rulings.filter(
      (ruling) =>
        (ruling.axis === 'vertical' ? ruling.at : (ruling.from + ruling.to) / 2) < width / 2 ===
        isLeft,
    ),
  }));
  const [left, right] = halves.map(lonePageNumbers);
  const areNumbered = left?.some((number) => right?.includes(number + 1)) === true;
  return areNumbered ? halves : [sheet];
}
