import type { Status } from '../model/codes.ts';
import { groundOf, positionOn } from './axis.ts';
import type { KpiChart, KpiColumn } from './kpi-chart.ts';
import { fillOf, type Fill } from './looks.ts';
import { tickWidth, type TickStyle } from './tick.ts';

/**
 * What is drawn, in drawing order. Positions and sizes are per cent of the plot, from its
 * upper left corner.
 */
export type KpiShape =
  | { readonly kind: 'guide'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'bar';
      readonly status: Status;
      readonly look: Fill;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'dot';
      readonly status: Status;
      readonly look: Fill;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'word'; readonly status: Status; readonly x: number; readonly y: number }
  | {
      readonly kind: 'target';
      readonly x: number;
      readonly end: number;
      readonly y: number;
      readonly halo: TickStyle['halo'];
    }
  | { readonly kind: 'baseline'; readonly x: number; readonly y: number };

/** Part of the plot's height, in per cent, that a word over the axis takes: lying, and upright. */
const wordHeight = 20;
const uprightHeight = 36;

/** Columns over which words lie: more of them are too narrow on a phone. */
export const fewColumns = 4;

const hundredth = (value: number) => Math.round(value * 100) / 100;

const fromTop = (position: number) => hundredth(100 - position);

/** Where a word stands: on its line, or on the target if that one lies where the word would. */
function footOf({ target }: KpiColumn, chart: KpiChart): number {
  const height = chart.columns.length > fewColumns ? uprightHeight : wordHeight;
  const ground = positionOn(chart.axis, groundOf(chart.axis));
  const isInTheWay = target && target.position >= ground && target.position < ground + height;
  return fromTop(isInTheWay ? target.position : ground);
}

function actualShapes(column: KpiColumn, chart: KpiChart): readonly KpiShape[] {
  const { actual, absence, centre } = column;
  if (column.isBaseline) return [];
  if (!actual)
    return absence ? [{ kind: 'word', status: absence, x: centre, y: footOf(column, chart) }] : [];
  const { status, position, origin } = actual;
  const look = fillOf(status);
  if (chart.shape === 'dot')
    return [{ kind: 'dot', status, look, x: centre, y: fromTop(position) }];
  return [
    {
      kind: 'bar',
      status,
      look,
      x: hundredth(centre - chart.barWidth / 2),
      y: fromTop(Math.max(position, origin)),
      width: chart.barWidth,
      height: hundredth(Math.abs(position - origin)),
    },
  ];
}

function targetShapes({ target, centre }: KpiColumn, { barWidth }: KpiChart): readonly KpiShape[] {
  if (!target) return [];
  const half = (barWidth * tickWidth(target.tick)) / 2;
  const y = fromTop(target.position);
  const [x, end] = [hundredth(centre - half), hundredth(centre + half)];
  return [{ kind: 'target', x, end, y, halo: target.tick.halo }];
}

/** Result and target of a year: the tick lies over the bar unless it would hide the bar's end. */
function columnShapes(column: KpiColumn, chart: KpiChart): readonly KpiShape[] {
  const [actual, target] = [actualShapes(column, chart), targetShapes(column, chart)];
  return column.target?.tick.isBehind ? [...target, ...actual] : [...actual, ...target];
}

/** Shapes of the static picture: guide first, marks of the years, baseline last. */
export function kpiShapes(chart: KpiChart): readonly KpiShape[] {
  const baseline = chart.columns.find(({ isBaseline }) => isBaseline);
  const place = baseline?.actual && { x: baseline.centre, y: fromTop(baseline.actual.position) };
  return [
    ...(place ? [{ kind: 'guide', ...place } as const] : []),
    ...chart.columns.flatMap((column) => columnShapes(column, chart)),
    ...(place ? [{ kind: 'baseline', ...place } as const] : []),
  ];
}
