import type { Status } from '../model/codes.ts';
import type { KpiChart, KpiColumn } from './kpi-chart.ts';

/**
 * What is drawn, in drawing order. Positions and sizes are per cent of the plot, from its
 * upper left corner.
 */
export type KpiShape =
  | { readonly kind: 'guide'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'bar';
      readonly status: Status;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot'; readonly status: Status; readonly x: number; readonly y: number }
  | { readonly kind: 'word'; readonly status: Status; readonly x: number; readonly y: number }
  | { readonly kind: 'target'; readonly x: number; readonly end: number; readonly y: number }
  | { readonly kind: 'baseline'; readonly x: number; readonly y: number };

/** Width of a target tick in widths of a bar: wider, so that it shows on both sides. */
const tickWidth = 1.44;

/** Part of the plot's height, in per cent, that a word over the axis takes on the smallest plot. */
const wordHeight = 20;

const hundredth = (value: number) => Math.round(value * 100) / 100;

const fromTop = (position: number) => hundredth(100 - position);

/** Where a word stands: on the axis, or on the target if that one lies where the word would. */
function footOf({ target }: KpiColumn): number {
  return target && target.position < wordHeight ? fromTop(target.position) : 100;
}

function actualShapes(column: KpiColumn, chart: KpiChart): readonly KpiShape[] {
  const { actual, absence, centre } = column;
  if (column.isBaseline) return [];
  if (!actual)
    return absence ? [{ kind: 'word', status: absence, x: centre, y: footOf(column) }] : [];
  const { status, position, origin } = actual;
  if (chart.shape === 'dot') return [{ kind: 'dot', status, x: centre, y: fromTop(position) }];
  return [
    {
      kind: 'bar',
      status,
      x: hundredth(centre - chart.barWidth / 2),
      y: fromTop(Math.max(position, origin)),
      width: chart.barWidth,
      height: hundredth(Math.abs(position - origin)),
    },
  ];
}

function targetShapes({ target, centre }: KpiColumn, { barWidth }: KpiChart): readonly KpiShape[] {
  if (!target) return [];
  const half = (barWidth * tickWidth) / 2;
  const y = fromTop(target.position);
  return [{ kind: 'target', x: hundredth(centre - half), end: hundredth(centre + half), y }];
}

/** Shapes of the static picture: guide first, marks of the years, baseline last. */
export function kpiShapes(chart: KpiChart): readonly KpiShape[] {
  const baseline = chart.columns.find(({ isBaseline }) => isBaseline);
  const place = baseline?.actual && { x: baseline.centre, y: fromTop(baseline.actual.position) };
  return [
    ...(place ? [{ kind: 'guide', ...place } as const] : []),
    ...chart.columns.flatMap((column) => [
      ...actualShapes(column, chart),
      ...targetShapes(column, chart),
    ]),
    ...(place ? [{ kind: 'baseline', ...place } as const] : []),
  ];
}
