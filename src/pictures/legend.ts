import type { LegendItem } from '../charts/legend-items.ts';
import { isTargetLook, type TargetLook } from '../charts/target-look.ts';
import type { Drawing } from './drawing.ts';
import { element, type Markup } from '../write/markup.ts';
import { widthOf } from './measure.ts';
import { markPaint, textOfPage } from './paint.ts';
import type { Palette } from './palette.ts';
import { targetBand, targetPointers, tickDashes } from './target.ts';
import { textLine } from './text.ts';

interface LegendPlace {
  readonly x: number;
  /** Baseline of the words. */
  readonly y: number;
  readonly size: number;
  readonly id: string;
}

/** A line as in the picture; two with what lies between them for a range. */
function targetSign(
  look: TargetLook,
  { x, y, size }: Omit<LegendPlace, 'id'>,
  palette: Palette,
): readonly Markup[] {
  const [end, half] = [x + size * 1.5, size * 0.44];
  const dress = { look, scale: size / textOfPage, palette };
  const tick = (level: number) => [
    element('line', {
      ...{ x1: x, x2: end, y1: level, y2: level },
      stroke: palette.target,
      'stroke-width': size * 0.26,
      ...tickDashes(dress),
    }),
    ...targetPointers({ x, end, y: level }, dress),
  ];
  if (look !== 'range') return tick(y);
  const band = { x, y: y - half, width: end - x, height: 2 * half };
  return [targetBand(band, palette), ...tick(y - half), ...tick(y + half)];
}

function sign(
  { mark, isRound }: LegendItem,
  { x, y, size, id }: LegendPlace,
  drawing: Drawing,
): readonly Markup[] {
  const { palette } = drawing;
  const middle = y - size * 0.36;
  if (isTargetLook(mark)) return targetSign(mark, { x, y: middle, size }, palette);
  if (mark === 'ring') {
    return [
      element('circle', {
        cx: x + size * 0.75,
        cy: middle,
        r: size * 0.4,
        fill: palette.background,
        stroke: palette.baseline,
        'stroke-width': size * 0.2,
      }),
    ];
  }
  const paint = markPaint(mark, { id, scale: size / textOfPage }, drawing);
  if (isRound) {
    return [element('circle', { cx: x + size * 0.75, cy: middle, r: size * 0.44, ...paint })];
  }
  const square = { x: x + size * 0.25, y: middle - size / 2, width: size, height: size };
  return [element('rect', { ...square, ...paint })];
}

/** Signs with their words on one line. */
export function legend(
  items: readonly LegendItem[],
  place: LegendPlace,
  drawing: Drawing,
): readonly Markup[] {
  const { size } = place;
  let { x } = place;
  return items.flatMap((item) => {
    const { label } = item;
    const start = x;
    x += size * (1.9 + widthOf(label) + 1.1);
    return [
      ...sign(item, { ...place, x: start }, drawing),
      textLine(
        label,
        { x: start + size * 1.9, y: place.y },
        { size, colour: drawing.palette.text },
      ),
    ];
  });
}
