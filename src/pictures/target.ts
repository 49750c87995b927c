import {
  dashesOfTarget,
  levelDashes,
  pointerPath,
  rangeOpacity,
  type TargetLook,
} from '../charts/target-look.ts';
import { halos, tickThickness, type TickStyle } from '../charts/tick.ts';
import { element, type Markup } from '../write/markup.ts';
import type { Box } from './drawing.ts';
import type { Palette } from './palette.ts';

interface TargetDress {
  readonly look: TargetLook;
  /** Marks grow with the text. */
  readonly scale: number;
  readonly palette: Palette;
}

interface Level {
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

/** Dashes in the size of the text. */
const scaled = (dashes: string | undefined, scale: number) =>
  dashes
    ?.split(' ')
    .map((length) => Number(length) * scale)
    .join(' ');

/** What a line of a target is drawn with. */
export const tickDashes = ({ look, scale }: Pick<TargetDress, 'look' | 'scale'>) => ({
  'stroke-dasharray': scaled(dashesOfTarget(look), scale),
});

/** Triangles at the ends of a tick, which point to where the target is met. */
export function targetPointers(
  { x, end, y }: Level,
  { look, scale, palette }: TargetDress,
): readonly Markup[] {
  const d = pointerPath(look, 'columns');
  if (d === null) return [];
  return [x, end].map((at) =>
    element('path', {
      d,
      fill: palette.target,
      transform: `translate(${at} ${y}) scale(${scale})`,
    }),
  );
}

/** A tick with the paper beside it. */
export function targetTick(
  level: Level,
  dress: TargetDress & { readonly halo: TickStyle['halo'] },
): readonly Markup[] {
  const { x, end, y } = level;
  const { halo, scale, palette } = dress;
  const parallel = (shift: number, width: number, stroke: string) => ({
    ...{ x1: x, y1: y - shift * scale, x2: end, y2: y - shift * scale },
    stroke,
    'stroke-width': width * scale,
  });
  const tick = { ...parallel(0, tickThickness, palette.target), ...tickDashes(dress) };
  return [
    ...halos[halo].map(([shift, width]) =>
      element('line', parallel(shift, width, palette.background)),
    ),
    element('line', tick),
    ...targetPointers(level, dress),
  ];
}

/** The level of the only target of a picture. */
export function targetLevel(
  { x, end, y }: Level,
  { scale, palette }: Pick<TargetDress, 'scale' | 'palette'>,
): Markup {
  return element('line', {
    ...{ x1: x, y1: y, x2: end, y2: y },
    stroke: palette.target,
    'stroke-width': scale,
    'stroke-dasharray': scaled(levelDashes, scale),
  });
}

/** The inside of a range. */
export const targetBand = (box: Box, palette: Palette): Markup =>
  element('rect', { ...box, fill: palette.target, 'fill-opacity': rangeOpacity });
