import { once } from '../derive/once.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { YearCell } from '../derive/year-cells.ts';
import type { Status } from '../model/codes.ts';
import type { Observation } from '../model/database.ts';
import { type Axis, axisOf, positionOn } from './axis.ts';
import { axisGroups, valueAxis, type Drawn } from './shared-axis.ts';
import { tickStyle, type TickStyle } from './tick.ts';

/** A value as it is drawn. Positions are per cent of the plot's height from the bottom. */
export interface Mark {
  readonly position: number;
  /** Where a bar begins: the position of zero. Equal to `position` for a dot. */
  readonly origin: number;
  readonly status: Status;
}

/** One fiscal year of the chart. */
export interface KpiColumn {
  readonly fiscalYear: number;
  /** Middle of the column, per cent of the plot's width from the left. */
  readonly centre: number;
  readonly isBaseline: boolean;
  readonly actual: Mark | null;
  readonly target: (Mark & { readonly tick: TickStyle }) | null;
  /** Why there is no value; null where there is one. */
  readonly absence: Status | null;
}

/** What a KPI's picture shows, whoever draws it. */
export interface KpiChart {
  readonly kpiId: string;
  readonly axis: Axis;
  /** Digits after the point that the ends of the axis need. */
  readonly axisDecimals: number;
  /** Position of zero between the ends of the axis; null where it is an end or left out. */
  readonly zero: number | null;
  /** True where charts of the same unit stand beside it on other axes. */
  readonly hasOwnAxis: boolean;
  readonly shape: 'bar' | 'dot';
  readonly columns: readonly KpiColumn[];
  /** Width of a bar, per cent of the plot's width. */
  readonly barWidth: number;
}

/** Part of its column that a bar fills. */
const barShare = 0.44;

/** A row that has a place on the axis: a number in the KPI's own unit. */
export function drawable(row: Observation | null) {
  return row !== null && row.value !== null && row.unit === null
    ? { ...row, value: row.value }
    : null;
}

function mark(axis: Axis, value: number, status: Status): Mark {
  const position = positionOn(axis, value);
  return { position, origin: axis.startsAtZero ? positionOn(axis, 0) : position, status };
}

function column(cell: YearCell, centre: number, axis: Axis): KpiColumn {
  const { isBaseline } = cell;
  const [actual, target] = [drawable(cell.actual), drawable(cell.target)];
  const drawn = target && mark(axis, target.value, target.status);
  const tick = tickStyle(axis, target?.value ?? 0, isBaseline ? null : (actual?.value ?? null));
  return {
    fiscalYear: cell.year.fiscal_year,
    centre,
    isBaseline,
    actual: actual && mark(axis, actual.value, actual.status),
    target: drawn && { ...drawn, tick },
    absence: actual === null ? (cell.actual?.status ?? null) : null,
  };
}

function zeroOn(axis: Axis): number | null {
  const isInside = axis.startsAtZero && axis.minimum < 0 && axis.maximum > 0;
  return isInside ? positionOn(axis, 0) : null;
}

function kpiChart(answer: KpiAnswer, axis: Axis, hasOwnAxis = false): KpiChart {
  const count = answer.years.length;
  return {
    kpiId: answer.kpi.kpi_id,
    axis,
    axisDecimals:
      Number.isInteger(axis.minimum) && Number.isInteger(axis.maximum) ? 0 : answer.kpi.decimals,
    zero: zeroOn(axis),
    hasOwnAxis,
    shape: axis.startsAtZero ? 'bar' : 'dot',
    columns: answer.years.map((cell, index) =>
      column(cell, Math.round(((index + 0.5) / count) * 1e4) / 1e2, axis),
    ),
    barWidth: Math.round((barShare / count) * 1e4) / 1e2,
  };
}

function drawnOf({ years }: KpiAnswer): Drawn {
  const known = years.map(({ target, actual, isBaseline }) => ({
    target: drawable(target)?.value,
    actual: drawable(actual)?.value,
    isBaseline,
  }));
  return {
    values: known.flatMap(({ target, actual }) =>
      [target, actual].filter((value) => value !== undefined),
    ),
    pairs: known.flatMap(({ target, actual, isBaseline }) =>
      target === undefined || actual === undefined || isBaseline ? [] : [[target, actual] as const],
    ),
  };
}

function chartsTogether(answers: readonly KpiAnswer[]): ReadonlyMap<string, KpiChart> {
  const byUnit = Map.groupBy(answers, ({ unit }) => unit.unit);
  const charts = [...byUnit.values()].flatMap((group) => {
    const isPercentage = group[0]?.unit.kind === 'percentage';
    const [shared, ...others] = axisGroups(group, drawnOf, valueAxis(isPercentage));
    if (shared && others.length === 0) return group.map((answer) => kpiChart(answer, shared.axis));
    return group.map((answer) => kpiChart(answer, ownAxis(answer), true));
  });
  return new Map(charts.map((chart) => [chart.kpiId, chart]));
}

/**
 * One chart for each KPI of a page. KPIs with the same unit share an axis, so that equal lengths
 * mean equal values; where that would hide one of them, each has its own and says so.
 */
export const projectCharts = once(chartsTogether);

/** True where charts of one unit share an axis, which is worth saying. */
export function isAxisShared(
  answers: readonly KpiAnswer[],
  charts: ReadonlyMap<string, KpiChart>,
): boolean {
  const byUnit = Map.groupBy(answers, ({ unit }) => unit.unit);
  return [...byUnit.values()].some(
    (group) =>
      group.length > 1 && group.every(({ kpi }) => charts.get(kpi.kpi_id)?.hasOwnAxis === false),
  );
}

function ownAxis(answer: KpiAnswer): Axis {
  return axisOf(drawnOf(answer).values, answer.unit.kind === 'percentage');
}

function chartAlone(answer: KpiAnswer): KpiChart {
  return kpiChart(answer, ownAxis(answer));
}

/** The chart of one KPI on its own page, with an axis of its own. */
export const ownChart = once(chartAlone);
