import type { Chart } from 'chart.js';
import { barLanes, cellAt, endsOf, isLong, type LiveChart, type CellAt } from '../live-chart.ts';
import { aloneShare, laneShare, togetherShare } from '../panel-shapes.ts';

/** A rectangle on the canvas, in pixels. */
export interface CanvasBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart are on its canvas. */
export interface CanvasLayout {
  /** Middle of a category along the chart. */
  readonly centre: (category: number) => number;
  /** Length of a category along the chart. */
  readonly pitch: number;
  /** Middle of one series within its category: beside the others, or on the same line. */
  readonly lane: (place: CellAt) => number;
  /** Thickness of a bar. */
  readonly thickness: number;
  readonly valueAt: (value: number) => number;
  /** The mark of a figure; null where nothing is drawn. */
  readonly boxOf: (place: CellAt) => CanvasBox | null;
}

/** Length of a tick that a pointer finds, in widths of a bar. */
const tickReach = 1.44;
/** Half the size of marks that stand for a position, in pixels. */
export const markRadius = 7;
/** Turns a box that is measured along and across the chart into one on the canvas. */
function upright(isRows: boolean, along: number, from: number, size: CanvasBox): CanvasBox {
  const { width: length, height: depth } = size;
  return isRows
    ? { x: from, y: along - length / 2, width: depth, height: length }
    : { x: along - length / 2, y: from, width: length, height: depth };
}

export function canvasLayout(chart: Chart, live: LiveChart): CanvasLayout | null {
  const isRows = live.direction === 'rows';
  const { x, y } = chart.scales;
  if (!x || !y) return null;
  const [index, value] = isRows ? [y, x] : [x, y];
  const start = isRows ? index.top : index.left;
  const length = isRows ? index.height : index.width;
  const pitch = length / live.categories.length;
  const centre = (category: number) => start + (category + 0.5) * pitch;
  const lanes = barLanes(live);
  const isTogether = lanes.count > 1;
  const breadth = (pitch * (isTogether ? togetherShare : aloneShare)) / Math.max(1, lanes.count);
  const thickness = isTogether ? breadth * laneShare : breadth;
  const lane = ({ category, series }: CellAt) =>
    centre(category) + (isTogether ? (lanes.of(series) - (lanes.count - 1) / 2) * breadth : 0);
  const valueAt = (amount: number) => value.getPixelForValue(amount);
  const boxOf = (place: CellAt): CanvasBox | null => {
    const cell = cellAt(live, place);
    if (!cell || cell.mark === 'none') return null;
    const [at = valueAt(live.axis.from), other] = endsOf(cell).map(valueAt);
    const along = lane(place);
    if (cell.mark === 'word') {
      const from = isRows ? at : at - thickness;
      return upright(isRows, along, from, { x: 0, y: 0, width: thickness, height: pitch });
    }
    if (isLong(live, cell)) {
      const origin = other ?? valueAt(0);
      const size = { x: 0, y: 0, width: thickness, height: Math.abs(at - origin) };
      return upright(isRows, along, Math.min(at, origin), size);
    }
    const across = cell.mark === 'tick' ? thickness * tickReach : 2 * markRadius;
    const half = cell.mark === 'tick' ? 4 : markRadius;
    const [start, end] = [Math.min(at, other ?? at) - half, Math.max(at, other ?? at) + half];
    return upright(isRows, along, start, { x: 0, y: 0, width: across, height: end - start });
  };
  return { centre, pitch, lane, thickness, valueAt, boxOf };
}

function distance(box: CanvasBox, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** The figure of the category under the pointer whose mark is nearest; small marks win a tie. */
export function placeAt(
  live: LiveChart,
  layout: CanvasLayout,
  x: number,
  y: number,
): CellAt | null {
  const along = live.direction === 'rows' ? y : x;
  const category = live.categories.findIndex(
    ({ cells }, index) =>
      cells.length > 0 && Math.abs(layout.centre(index) - along) <= layout.pitch / 2,
  );
  if (category < 0) return null;
  const found = live.series
    .map((_, series) => ({ category, series }))
    .map((place) => ({ place, box: layout.boxOf(place) }))
    .flatMap(({ place, box }) =>
      box ? [{ place, far: distance(box, x, y), size: box.width * box.height }] : [],
    )
    .toSorted((a, b) => a.far - b.far || a.size - b.size);
  return found[0]?.place ?? null;
}
