import type { Status } from '../model/codes.ts';
import { groundOf, positionOn } from './axis.ts';
import type { KpiChart, KpiColumn } from './kpi-chart.ts';
import { fillOf, type Fill } from './looks.ts';
import type { TargetLook } from './target-look.ts';
import { plainTickWidth, tickWidth, type TickStyle } from './tick.ts';

/**
 * What is drawn, in drawing order. Positions and sizes are per cent of the plot, from its
 * upper left corner.
 */
export type KpiShape =
  | { readonly kind: 'guide'; readonly x: number; readonly y: number }
  | { readonly kind: 'level'; readonly end: number; readonly y: number }
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
      readonly kind: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'target';
      readonly look: TargetLook;
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
  const position = target?.ends[0]?.position ?? null;
  const isInTheWay = position !== null && position >= ground && position < ground + height;
  return fromTop(isInTheWay ? position : ground);
}

function actualShapes(column: KpiColumn, chart: KpiChart): readonly KpiShape[] {
  const { actual, absence, centre } = column;
  if (column.isBaseline) return [];
  if (!actual)
    return absence ? [{ kind: 'word', status: absence, x: centre, y: footOf(column, chart) }] : [];
  const { status, position, origin } = actual;
  const look = fillOf(status);
  if (chart.shape === 'dot' && position === origin)
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

/** What lies between the ends of a range, behind all else. */
function bandShapes({ target, centre }: KpiColumn, { barWidth }: KpiChart): readonly KpiShape[] {
  const [one, other] = target?.ends ?? [];
  if (!one || !other) return [];
  const width = hundredth(barWidth * plainTickWidth);
  const high = Math.max(one.position, other.position);
  return [
    {
      kind: 'band',
      x: hundredth(centre - width / 2),
      y: fromTop(high),
      width,
      height: hundredth(Math.abs(one.position - other.position)),
    },
  ];
}

/** The lines of a target: behind the bar where they would hide its end, else over it. */
function tickShapes({ target, centre }: KpiColumn, { barWidth }: KpiChart, isBehind: boolean) {
  const ends = target?.ends.filter(({ tick }) => tick.isBehind === isBehind) ?? [];
  return ends.map(({ position, tick }): KpiShape => {
    const half = (barWidth * tickWidth(tick)) / 2;
    const [x, end] = [hundredth(centre - half), hundredth(centre + half)];
    const look = target?.look ?? 'exact';
    return { kind: 'target', look, x, end, y: fromTop(position), halo: tick.halo };
  });
}

const columnShapes = (column: KpiColumn, chart: KpiChart): readonly KpiShape[] => [
  ...bandShapes(column, chart),
  ...tickShapes(column, chart, true),
  ...actualShapes(column, chart),
  ...tickShapes(column, chart, false),
];

/** The level of the only target, so that every year before it is seen beside it. */
function levelShapes({ columns }: KpiChart): readonly KpiShape[] {
  const [only, ...others] = columns.filter(({ target }) => target !== null);
  if (!only?.target || others.length > 0 || only === columns[0]) return [];
  const { centre: end, target } = only;
  return target.ends.map(({ position }) => ({ kind: 'level', end, y: fromTop(position) }));
}

/** Shapes of the static picture: lines first, marks of the years, baseline last. */
export function kpiShapes(chart: KpiChart): readonly KpiShape[] {
  const baseline = chart.columns.find(({ isBaseline }) => isBaseline);
  const place = baseline?.actual && { x: baseline.centre, y: fromTop(baseline.actual.position) };
  return [
    ...(place ? [{ kind: 'guide', ...place } as const] : []),
    ...levelShapes(chart),
    ...chart.columns.flatMap((column) => columnShapes(column, chart)),
    ...(place ? [{ kind: 'baseline', ...place } as const] : []),
  ];
}
