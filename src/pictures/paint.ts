import { dashesOf, type Fill, isTexture, outlineWidth, texture } from '../charts/looks.ts';
import type { Drawing } from './drawing.ts';
import { type Attributes, element, type Markup } from '../write/markup.ts';

/** Size of the text of a table on a page: where text is larger, marks are larger. In pixels. */
export const textOfPage = 15;

/** Fillings of bars that are not results. */
export function patternDefinitions(id: string, size: number, { palette }: Drawing): Markup {
  const scale = size / textOfPage;
  const side = texture.side * scale;
  const pattern = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const paper = element('rect', { width: side, height: side, fill: palette.background });
  return element('defs', {}, [
    element('pattern', { id: `hatch-${id}`, ...pattern, patternTransform: 'rotate(45)' }, [
      paper,
      element('line', {
        y2: side,
        stroke: palette.actual,
        // Half of the stripe lies outside of the tile.
        'stroke-width': 2 * texture.stripe * scale,
      }),
    ]),
    element('pattern', { id: `dots-${id}`, ...pattern }, [
      paper,
      element('circle', {
        cx: side / 2,
        cy: side / 2,
        r: texture.dot * scale,
        fill: palette.actual,
      }),
    ]),
  ]);
}

/** How a bar or dot is filled and outlined, on the page as in pictures. */
export function markPaint(
  look: Fill,
  { id, scale }: { readonly id: string; readonly scale: number },
  { palette }: Drawing,
): Attributes {
  const dashes = dashesOf(look).map((length) => length * scale);
  return {
    fill: isTexture(look) ? `url(#${look}-${id})` : palette.actual,
    stroke: palette.actual,
    'stroke-width': outlineWidth * scale,
    'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : undefined,
  };
}
