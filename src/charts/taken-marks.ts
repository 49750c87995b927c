import { element, type Markup } from '../write/markup.ts';
import { isTexture, outlineWidth, texture, dashesOf } from './looks.ts';
import { isBar, type LiveCell } from './live-chart.ts';
import type { RowShape } from './panel-shapes.ts';
import { dashesOfTarget, levelDashes, pointerPath, rangeOpacity } from './target-look.ts';
import { halos, tickThickness } from './tick.ts';

/** Colours of what is drawn. */
export interface TakenInk {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly axis: string;
  readonly grid: string;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
}

/** A row of a chart: its corner and its size in pixels. */
export interface TakenRow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fillings of bars that are not results; marks of the picture point to them. */
export function takenPatterns({ actual, paper }: TakenInk): Markup {
  const { side, stripe, dot } = texture;
  const size = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const ground = element('rect', { width: side, height: side, fill: paper });
  return element('defs', {}, [
    element('pattern', { id: 'hatch', ...size, patternTransform: 'rotate(45)' }, [
      ground,
      element('line', { y2: side, stroke: actual, 'stroke-width': 2 * stripe }),
    ]),
    element('pattern', { id: 'dots', ...size }, [
      ground,
      element('circle', { cx: side / 2, cy: side / 2, r: dot, fill: actual }),
    ]),
  ]);
}

/** How a bar or dot is filled and outlined. */
function takenPaint(mark: string, { actual, paper }: TakenInk) {
  const filled = mark === 'solid' ? actual : paper;
  return {
    fill: isTexture(mark) ? `url(#${mark})` : filled,
    stroke: actual,
    'stroke-width': outlineWidth,
    'stroke-dasharray': dashesOf(mark).join(' ') || undefined,
  };
}

/** The sign of a figure in a square beside its words: none where nothing is drawn of it. */
export function takenSign(cell: LiveCell, square: TakenRow, ink: TakenInk): readonly Markup[] {
  const { x, y, width, height } = square;
  const [cx, cy] = [x + width / 2, y + height / 2];
  if (isBar(cell)) return [element('rect', { ...square, ...takenPaint(cell.mark, ink) })];
  if (cell.mark === 'tick') {
    const line = { x1: cx, x2: cx, y1: y, y2: y + height };
    return [element('line', { ...line, stroke: ink.target, 'stroke-width': tickThickness })];
  }
  if (cell.mark !== 'ring') return [];
  const ring = { fill: ink.paper, stroke: ink.baseline, 'stroke-width': 3 };
  return [element('circle', { cx, cy, r: 6, ...ring })];
}

type Tick = RowShape & { kind: 'tick' };

/** The line of a target with the paper beside it and what points to where it is met. */
function tickMarks({ x, y, end, style, look }: Tick, row: TakenRow, ink: TakenInk) {
  const [at, top, foot] = [row.x + (x * row.width) / 100, y, end];
  const [y1, y2] = [top, foot].map((share) => row.y + (share * row.height) / 100);
  const upright = (shift: number, width: number, stroke: string, dashes?: string) =>
    element('line', {
      ...{ x1: at + shift, x2: at + shift, y1, y2, stroke },
      ...{ 'stroke-width': width, 'stroke-dasharray': dashes },
    });
  const path = pointerPath(look, 'rows');
  return [
    ...halos[style.halo].map(([shift, width]) => upright(shift, width, ink.paper)),
    upright(0, tickThickness, ink.target, dashesOfTarget(look)),
    ...(path === null ? [] : [y1, y2]).map((end) =>
      element('path', { d: path ?? '', fill: ink.target, transform: `translate(${at} ${end})` }),
    ),
  ];
}

/** A mark of a row as it stands on the page; words stand beside the chart. */
export function takenMarks(shape: RowShape, row: TakenRow, ink: TakenInk): readonly Markup[] {
  const x = row.x + (shape.x * row.width) / 100;
  const [middle, foot] = [row.y + row.height / 2, row.y + row.height];
  const across = (share: number) => row.y + (share * row.height) / 100;
  const box = ({ y, width, height }: { y: number; width: number; height: number }) => ({
    ...{ x, y: across(y), width: (width * row.width) / 100, height: (height * row.height) / 100 },
  });
  const line = (y1: number, y2: number, stroke: string, dashes: string) =>
    element('line', { ...{ x1: x, x2: x, y1, y2, stroke }, 'stroke-dasharray': dashes });
  switch (shape.kind) {
    case 'guide':
      return [line(across(shape.y), foot, ink.baseline, '2 4')];
    case 'level':
      return [line(row.y, across(shape.end), ink.target, levelDashes)];
    case 'band':
      return [element('rect', { ...box(shape), fill: ink.target, 'fill-opacity': rangeOpacity })];
    case 'bar':
      return [element('rect', { ...box(shape), ...takenPaint(shape.mark, ink) })];
    case 'dot':
      return [element('circle', { cx: x, cy: middle, r: 7, ...takenPaint(shape.mark, ink) })];
    case 'ring':
      return [
        element('circle', {
          ...{ cx: x, cy: middle, r: 6, fill: ink.paper },
          ...{ stroke: ink.baseline, 'stroke-width': 3 },
        }),
      ];
    case 'tick':
      return tickMarks(shape, row, ink);
    case 'word':
      return [];
  }
}
