import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import { isTurned } from '../axis.ts';
import {
  barLanes,
  barSeries,
  cellAt,
  isBar,
  isBeside,
  type CellAt,
  type LiveCell,
  type LiveChart,
} from '../live-chart.ts';
import { aloneShare, laneShare, togetherShare } from '../panel-shapes.ts';
import { drawBehind, drawInFront } from './drawing.ts';
import { canvasFill } from './fill.ts';
import { readInk, type Ink } from './ink.ts';
import { canvasLayout, type CanvasLayout } from './layout.ts';
import type { Scene } from './pen.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Free space around the plot for marks that stand on its edge, in pixels. */
const bleed = 12;

/** A chart on its canvas. */
export interface LiveCanvas {
  readonly layout: () => CanvasLayout | null;
  /** Marks the figure that is being read; null for none. */
  readonly mark: (place: CellAt | null) => void;
  /** Draws again in the colours that the page has now. */
  readonly recolour: () => void;
  readonly destroy: () => void;
}

/** What a chart needs besides its description. */
export interface Dressing {
  readonly canvas: HTMLCanvasElement;
  /** Words at the ends and steps of the value axis; null where the page has them already. */
  readonly axisLabel: ((value: number) => string) | null;
  /** Widest name of a row, in rem; 0 where only headings name them. */
  readonly nameWidth: number;
}

type Bars = ChartDataset<'bar', (number | [number, number] | null)[]>;

/** A bar from zero, or from one end of a range to the other. */
const lengthOf = ({ value, to }: LiveCell): number | [number, number] | null =>
  value === null || to === undefined ? value : [value, to];

function datasets(live: LiveChart, ink: Ink): Bars[] {
  const lanes = barLanes(live);
  const share = lanes.count > 1 ? togetherShare : aloneShare;
  return barSeries(live).map((series) => {
    const cells = live.categories.map((_, category) => cellAt(live, { category, series }));
    return {
      data: cells.map((cell) => (cell && isBar(cell) ? lengthOf(cell) : null)),
      backgroundColor: cells.map((cell) => (cell ? canvasFill(cell.mark, ink) : ink.paper)),
      categoryPercentage: share,
      barPercentage: lanes.count > 1 ? laneShare : 1,
      stack: String(lanes.of(series)),
      order: isBeside(live, series) ? 1 : 0,
    };
  });
}

function scales(live: LiveChart, { axisLabel }: Dressing, ink: Ink) {
  const { from, to } = live.axis;
  const isRows = live.direction === 'rows';
  const value = {
    type: 'linear' as const,
    position: isRows ? ('top' as const) : ('left' as const),
    min: Math.min(from, to),
    max: Math.max(from, to),
    reverse: isTurned(live.axis),
    // Bars of one place lie over each other: a part begins where its whole begins.
    stacked: false,
    grid: { color: ink.grid, drawTicks: false },
    border: { display: false },
    ticks: {
      display: axisLabel !== null,
      color: ink.quiet,
      font: { family: ink.family, size: 0.8125 * ink.rem },
      maxRotation: 0,
      includeBounds: axisLabel === null,
      maxTicksLimit: axisLabel === null ? 3 : 6,
      padding: 6,
      callback: (tick: number | string) => axisLabel?.(Number(tick)) ?? '',
      ...(axisLabel === null ? { stepSize: Math.abs(to - from) / 2, padding: 0 } : {}),
    },
  };
  const index = { type: 'category' as const, display: false, offset: true };
  return isRows ? { x: value, y: index } : { x: index, y: value };
}

function configuration(live: LiveChart, dressing: Dressing, ink: Ink): ChartConfiguration<'bar'> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const left = live.direction === 'rows' ? dressing.nameWidth * ink.rem : bleed;
  return {
    type: 'bar',
    data: { labels: live.categories.map((_, index) => index), datasets: datasets(live, ink) },
    options: {
      indexAxis: live.direction === 'rows' ? 'y' : 'x',
      maintainAspectRatio: false,
      animation: isStill ? false : { duration: 400 },
      events: [],
      layout: {
        padding: { left, right: bleed, top: bleed, bottom: bleed },
        autoPadding: false,
      },
      scales: scales(live, dressing, ink),
    },
  };
}

export function createLiveCanvas(live: LiveChart, dressing: Dressing): LiveCanvas {
  let ink = readInk();
  let active: CellAt | null = null;
  const scene = (chart: Chart): Scene | null => {
    const layout = canvasLayout(chart, live);
    const { left: x, top: y, width, height } = chart.chartArea;
    return layout && { pen: chart.ctx, live, layout, ink, area: { x, y, width, height }, active };
  };
  const draw = (part: (scene: Scene) => void) => (chart: Chart) => {
    const found = scene(chart);
    if (found) part(found);
  };
  const plugin = {
    id: 'marks',
    beforeDatasetsDraw: draw(drawBehind),
    afterDatasetsDraw: draw(drawInFront),
  };
  const chart = new Chart(dressing.canvas, {
    ...configuration(live, dressing, ink),
    plugins: [plugin],
  });
  return {
    layout: () => canvasLayout(chart, live),
    mark: (place) => {
      active = place;
      chart.draw();
    },
    recolour: () => {
      ink = readInk();
      Object.assign(chart, { data: { ...chart.data, datasets: datasets(live, ink) } });
      Object.assign(chart.options, { scales: scales(live, dressing, ink) });
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
