import type { Drawing } from './drawing.ts';
import { type Attributes, element, type Markup } from './markup.ts';

/** Size of the text of a table on a page: where text is larger, marks are larger. In pixels. */
export const textOfPage = 15;

/** Fillings of bars that are not results. */
export function patternDefinitions(id: string, size: number, { palette }: Drawing): Markup {
  const scale = size / textOfPage;
  const side = 7 * scale;
  const pattern = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const paper = element('rect', { width: side, height: side, fill: palette.background });
  return element('defs', {}, [
    element('pattern', { id: `hatch-${id}`, ...pattern, patternTransform: 'rotate(45)' }, [
      paper,
      element('line', {
        y2: side,
        stroke: palette.actual,
        'stroke-width': 4 * scale,
      }),
    ]),
    element('pattern', { id: `dots-${id}`, ...pattern }, [
      paper,
      element('circle', { cx: side / 2, cy: side / 2, r: 1.4 * scale, fill: palette.actual }),
    ]),
  ]);
}

/** How a bar or dot of a status is painted, on the page as in pictures. */
export function markPaint(status: string, id: string, { palette }: Drawing): Attributes {
  const fills: Record<string, string> = {
    expected: `url(#hatch-${id})`,
    interim: `url(#dots-${id})`,
  };
  return { fill: fills[status] ?? palette.actual, stroke: palette.actual };
}
