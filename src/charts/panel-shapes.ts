import { groundOf, originOf, positionOn } from './axis.ts';
import { barSeries, isBar, type LiveCell, type LiveChart, type LiveMark } from './live-chart.ts';
import { tickStyle, tickWidth, type TickStyle } from './tick.ts';

/** What is drawn in one row of a chart: per cent of the row, from its upper left corner. */
export type RowShape =
  | { readonly kind: 'guide'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'bar';
      readonly mark: LiveMark;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot' | 'ring'; readonly mark: LiveMark; readonly x: number }
  | { readonly kind: 'word'; readonly text: string; readonly x: number; readonly y: number }
  | {
      readonly kind: 'tick';
      readonly x: number;
      readonly y: number;
      readonly end: number;
      readonly style: TickStyle;
    };

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
  const bars = barSeries(live);
  if (bars.length < 2) return { middle: 50, thickness: 100 * aloneShare };
  const breadth = (100 * togetherShare) / bars.length;
  const middle = 50 + (bars.indexOf(series) - (bars.length - 1) / 2) * breadth;
  return { middle, thickness: breadth * laneShare };
}

function tickShape(live: LiveChart, cell: LiveCell, cells: readonly LiveCell[]): RowShape {
  const target = cell.value ?? 0;
  const style = tickStyle(live.axis, target, cells.find(isBar)?.value ?? null);
  const half = (100 * aloneShare * tickWidth(style)) / 2;
  return { kind: 'tick', x: positionOn(live.axis, target), y: 50 - half, end: 50 + half, style };
}

/** A word begins beside the axis, or behind a tick that would cross it. */
function wordStart({ axis }: LiveChart, cells: readonly LiveCell[]): number {
  const start = positionOn(axis, groundOf(axis));
  const ticks = cells
    .filter(({ mark, value }) => mark === 'tick' && value !== null)
    .map(({ value }) => positionOn(axis, value ?? 0));
  return Math.max(start, ...ticks.filter((at) => at >= start && at < start + wordLength));
}

function cellShape(live: LiveChart, cells: readonly LiveCell[], series: number): RowShape | null {
  const cell = cells[series];
  if (!cell || cell.mark === 'none') return null;
  const { mark, value, text } = cell;
  const { middle, thickness } = laneOf(live, series);
  if (mark === 'tick') return tickShape(live, cell, cells);
  if (mark === 'word' || value === null) {
    return { kind: 'word', text, x: wordStart(live, cells), y: middle };
  }
  const x = positionOn(live.axis, value);
  if (mark === 'ring') return { kind: 'ring', mark, x };
  if (!live.axis.startsAtZero) return { kind: 'dot', mark, x };
  const origin = positionOn(live.axis, originOf(live.axis));
  return {
    kind: 'bar',
    mark,
    x: Math.min(x, origin),
    y: middle - thickness / 2,
    width: Math.abs(x - origin),
    height: thickness,
  };
}

const order: readonly RowShape['kind'][] = ['guide', 'bar', 'dot', 'word', 'tick', 'ring'];

const rank = (shape: RowShape) =>
  shape.kind === 'tick' && shape.style.isBehind ? 0.5 : order.indexOf(shape.kind);

/** Shapes of a category whose chart lies in rows, in drawing order. */
export function rowShapes(live: LiveChart, category: number): readonly RowShape[] {
  const cells = live.categories[category]?.cells ?? [];
  const guides = live.guides
    .filter(({ first, last }) => category >= first && category <= last)
    .map(({ value, first }): RowShape => {
      const x = positionOn(live.axis, value);
      return { kind: 'guide', x, y: category === first ? 50 : 0 };
    });
  const marks = cells.map((_, series) => cellShape(live, cells, series));
  return [...guides, ...marks.filter((shape) => shape !== null)].toSorted(
    (a, b) => rank(a) - rank(b),
  );
}
