import { fold } from '../grid/fold.ts';
import type { PdfPage } from './pdf-page.ts';
import { linesOfText } from './text-lines.ts';

/** Parts of the height of a page that are its margins. */
const margin = { top: 0.085, bottom: 0.92 } as const;

const lone = /^[-－―‐–—−(（<＜]*(?:P\.?|p\.?)?(\d{1,3})(?:ページ|頁)?[-－―‐–—−)）>＞]*$/u;

/**
 * The printed number of each page, which is what people quote; null where none is printed. A lone
 * number in a margin counts when it keeps its distance to the place of the page in the file, or
 * when such numbers rise: a report printed in extracts skips pages. Else the labels of the file.
 */
export function pageLabels(
  pages: readonly PdfPage[],
  labels: readonly string[] | null,
): (string | null)[] {
  const found = pages.map(lonePageNumbers);
  const distance = commonDistance(found);
  return pages.map((_, index) => {
    const own = found[index] ?? [];
    const steady = own.find((number) => number - (index + 1) === distance);
    if (steady !== undefined) return String(steady);
    const [only] = own;
    if (only !== undefined && own.length === 1 && isRising(found, index)) return String(only);
    const label = labels?.[index];
    return label !== undefined && label !== '' && label !== String(index + 1) ? label : null;
  });
}

/** The distance that most numbers keep; null when no two pages agree. */
function commonDistance(found: readonly (readonly number[])[]): number | null {
  const votes = new Map<number, number>();
  found.forEach((numbers, index) => {
    for (const distance of new Set(numbers.map((number) => number - (index + 1)))) {
      votes.set(distance, (votes.get(distance) ?? 0) + 1);
    }
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]));
  const needed = found.length > 2 ? 2 : 1;
  return best && best[1] >= needed ? best[0] : null;
}

function isRising(found: readonly (readonly number[])[], index: number): boolean {
  const lonely = found.map((numbers) => (numbers.length === 1 ? numbers[0] : undefined));
  const own = lonely[index] ?? 0;
  const others = lonely.flatMap((number, at) =>
    number === undefined || at === index ? [] : [{ number, at }],
  );
  return (
    others.length > 0 &&
    others.every(({ number, at }) => (at < index ? number < own : number > own))
  );
}

/** Numbers that stand alone in the margins of a page. */
export function lonePageNumbers({ glyphs, height }: PdfPage): number[] {
  const inMargin = glyphs.filter(
    ({ baseline, isHidden }) =>
      !isHidden && (baseline < margin.top * height || baseline > margin.bottom * height),
  );
  return linesOfText(inMargin).flatMap(({ runs }) =>
    runs.flatMap((run) => {
      const number = lone.exec(fold(run.text))?.[1];
      const isAlone = runs.every((other) => other === run || Math.abs(other.x1 - run.x2) > 40);
      return number !== undefined && isAlone ? [Number(number)] : [];
    }),
  );
}
