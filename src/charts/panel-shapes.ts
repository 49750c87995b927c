import { groundOf, originOf, positionOn } from './axis.ts';
import {
  barLanes,
  endsOf,
  isBar,
  middleLane,
  sameWord,
  type LiveCell,
  type LiveChart,
  type LiveMark,
} from './live-chart.ts';
import type { TargetLook } from './target-look.ts';
import { plainTickWidth, tickStyle, tickWidth, type TickStyle } from './tick.ts';

/** What is drawn in one row of a chart: per cent of the row, from its upper left corner. */
export type RowShape =
  | { readonly kind: 'guide'; readonly x: number; readonly y: number }
  | { readonly kind: 'level'; readonly x: number; readonly end: number }
  | ({ readonly kind: 'band'; readonly x: number; readonly y: number } & Size)
  | ({
      readonly kind: 'bar';
      readonly mark: LiveMark;
      readonly x: number;
      readonly y: number;
    } & Size)
  | { readonly kind: 'dot' | 'ring'; readonly mark: LiveMark; readonly x: number }
  | { readonly kind: 'word'; readonly text: string; readonly x: number; readonly y: number }
  | {
      readonly kind: 'tick';
      readonly x: number;
      readonly y: number;
      readonly end: number;
      readonly style: TickStyle;
      readonly look: TargetLook;
    };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of its row that a bar fills where it stands alone; the picture of a KPI has the same. */
export const aloneShare = 0.44;
/** The same for bars that lie beside each other, all together. */
export const togetherShare = 0.78;
/** Part of its lane that such a bar fills: the rest keeps it from the next. */
export const laneShare = 0.86;

/** Part of the axis, in per cent, that a word takes on a narrow screen. */
const wordLength = 25;

interface Lane {
  readonly middle: number;
  readonly thickness: number;
}

/** Where the marks of a series lie across the row. */
function laneOf(live: LiveChart, series: number): Lane {
  const lanes = barLanes(live);
  if (lanes.count < 2) return { middle: 50, thickness: 100 * aloneShare };
  const breadth = (100 * togetherShare) / lanes.count;
  const middle = 50 + (lanes.of(series) - (lanes.count - 1) / 2) * breadth;
  return { middle, thickness: breadth * laneShare };
}

/** The line of a target, or both ends of a range with what lies between them. */
function tickShapes(
  { axis }: LiveChart,
  cell: LiveCell,
  cells: readonly LiveCell[],
): readonly RowShape[] {
  const result = cells.find(isBar)?.value ?? null;
  const look = cell.to === undefined ? (cell.look ?? 'exact') : 'range';
  const ticks = endsOf(cell).map((value): RowShape & { kind: 'tick' } => {
    const style = tickStyle(axis, value, result);
    const half = (100 * aloneShare * tickWidth(style)) / 2;
    return { kind: 'tick', x: positionOn(axis, value), y: 50 - half, end: 50 + half, style, look };
  });
  const [one, other] = ticks;
  if (!one || !other) return ticks;
  const height = 100 * aloneShare * plainTickWidth;
  const [x, width] = [Math.min(one.x, other.x), Math.abs(one.x - other.x)];
  return [{ kind: 'band', x, y: 50 - height / 2, width, height }, ...ticks];
}

/** A word begins beside the axis, or behind a tick that would cross it. */
function wordStart({ axis }: LiveChart, cells: readonly LiveCell[]): number {
  const start = positionOn(axis, groundOf(axis));
  const ticks = cells
    .filter(({ mark, value }) => mark === 'tick' && value !== null)
    .map(({ value }) => positionOn(axis, value ?? 0));
  return Math.max(start, ...ticks.filter((at) => at >= start && at < start + wordLength));
}

function cellShapes(
  live: LiveChart,
  cells: readonly LiveCell[],
  series: number,
): readonly RowShape[] {
  const cell = cells[series];
  if (!cell || cell.mark === 'none') return [];
  const { mark, value, text } = cell;
  const { middle, thickness } = laneOf(live, series);
  if (mark === 'tick') return tickShapes(live, cell, cells);
  if (mark === 'word' || value === null) {
    const lanes = sameWord(cells, series);
    if (mark === 'word' && lanes[0] !== series) return [];
    const y = middleLane(lanes.map((lane) => laneOf(live, lane).middle));
    return [{ kind: 'word', text, x: wordStart(live, cells), y }];
  }
  const [from = 0, to] = endsOf(cell).map((end) => positionOn(live.axis, end));
  if (mark === 'ring') return [{ kind: 'ring', mark, x: from }];
  if (!live.axis.startsAtZero && to === undefined) return [{ kind: 'dot', mark, x: from }];
  const origin = to ?? positionOn(live.axis, originOf(live.axis));
  const across = { y: middle - thickness / 2, height: thickness };
  const along = { x: Math.min(from, origin), width: Math.abs(from - origin) };
  return [{ kind: 'bar', mark, ...along, ...across }];
}

const order: readonly RowShape['kind'][] = [
  'guide',
  'level',
  'band',
  'bar',
  'dot',
  'word',
  'tick',
  'ring',
];

const beforeBars = order.indexOf('bar') - 0.5;

const rank = (shape: RowShape) =>
  shape.kind === 'tick' && shape.style.isBehind ? beforeBars : order.indexOf(shape.kind);

/** Shapes of a category whose chart lies in rows, in drawing order. */
export function rowShapes(live: LiveChart, category: number): readonly RowShape[] {
  const cells = live.categories[category]?.cells ?? [];
  const guides = live.guides
    .filter(({ first, last }) => category >= first && category <= last)
    .map(({ value, first, last, of }): RowShape => {
      const x = positionOn(live.axis, value);
      if (of === 'target') return { kind: 'level', x, end: category === last ? 50 : 100 };
      return { kind: 'guide', x, y: category === first ? 50 : 0 };
    });
  const marks = cells.flatMap((_, series) => cellShapes(live, cells, series));
  return [...guides, ...marks].toSorted((a, b) => rank(a) - rank(b));
}
