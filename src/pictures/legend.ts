import type { LegendItem } from '../charts/legend-items.ts';
import type { Drawing } from './drawing.ts';
import { element, type Markup } from '../write/markup.ts';
import { widthOf } from './measure.ts';
import { markPaint, textOfPage } from './paint.ts';
import { textLine } from './text.ts';

interface LegendPlace {
  readonly x: number;
  /** Baseline of the words. */
  readonly y: number;
  readonly size: number;
  readonly id: string;
}

function sign(
  { mark, isRound }: LegendItem,
  { x, y, size, id }: LegendPlace,
  drawing: Drawing,
): Markup {
  const { palette } = drawing;
  const middle = y - size * 0.36;
  if (mark === 'tick') {
    const style = { stroke: palette.target, 'stroke-width': size * 0.26 };
    return element('line', { x1: x, x2: x + size * 1.5, y1: middle, y2: middle, ...style });
  }
  if (mark === 'ring') {
    return element('circle', {
      cx: x + size * 0.75,
      cy: middle,
      r: size * 0.4,
      fill: palette.background,
      stroke: palette.baseline,
      'stroke-width': size * 0.2,
    });
  }
  const paint = markPaint(mark, { id, scale: size / textOfPage }, drawing);
  if (isRound) {
    return element('circle', { cx: x + size * 0.75, cy: middle, r: size * 0.44, ...paint });
  }
  return element('rect', {
    x: x + size * 0.25,
    y: middle - size / 2,
    width: size,
    height: size,
    ...paint,
  });
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
      sign(item, { ...place, x: start }, drawing),
      textLine(
        label,
        { x: start + size * 1.9, y: place.y },
        { size, colour: drawing.palette.text },
      ),
    ];
  });
}
