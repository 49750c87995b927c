import { once } from '../derive/once.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { YearCell } from '../derive/year-cells.ts';
import type { Status } from '../model/codes.ts';
import type { Observation } from '../model/database.ts';
import { type Axis, axisOf, isTurned, positionOn } from './axis.ts';
import { axisGroups, axisKindOf, valueAxis, type Drawn } from './shared-axis.ts';
import { targetLook, type TargetLook } from './target-look.ts';
import { tickStyle, type TickStyle } from './tick.ts';

/** A value as it is drawn. Positions are per cent of the plot's height from the bottom. */
export interface Mark {
  readonly position: number;
  /** Where a bar begins: the position of zero, or the lower end of a range. Equal for a dot. */
  readonly origin: number;
  readonly status: Status;
}

/** A target as it is drawn: one line, or one at each end of a range. */
export interface TargetMark {
  readonly look: TargetLook;
  readonly bound: Observation['bound'];
  readonly ends: readonly { readonly position: number; readonly tick: TickStyle }[];
}

/** One fiscal year of the chart. */
export interface KpiColumn {
  readonly fiscalYear: number;
  /** Middle of the column, per cent of the plot's width from the left. */
  readonly centre: number;
  readonly isBaseline: boolean;
  readonly actual: Mark | null;
  readonly target: TargetMark | null;
  /** Why there is no value; null where there is one. */
  readonly absence: Status | null;
}

/** What a KPI's picture shows, whoever draws it. */
export interface KpiChart {
  readonly kpiId: string;
  /** False where no value has a place on an axis: then the table says all. */
  readonly isDrawn: boolean;
  readonly unit: string;
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

type Drawable = NonNullable<ReturnType<typeof drawable>>;

function actualMark({ value, value_to: to, status }: Drawable, axis: Axis): Mark {
  const from = positionOn(axis, value);
  if (to !== null) return { position: positionOn(axis, to), origin: from, status };
  return { position: from, origin: axis.startsAtZero ? positionOn(axis, 0) : from, status };
}

function targetMark(row: Drawable, actual: number | null, axis: Axis): TargetMark {
  const end = (value: number) => ({
    position: positionOn(axis, value),
    tick: tickStyle(axis, value, actual),
  });
  return {
    look: targetLook(row, { isTurned: isTurned(axis) }),
    bound: row.bound,
    ends: [row.value, ...(row.value_to === null ? [] : [row.value_to])].map(end),
  };
}

function column(cell: YearCell, centre: number, axis: Axis): KpiColumn {
  const { isBaseline } = cell;
  const [actual, target] = [drawable(cell.actual), drawable(cell.target)];
  return {
    fiscalYear: cell.year.fiscal_year,
    centre,
    isBaseline,
    actual: actual && actualMark(actual, axis),
    target: target && targetMark(target, isBaseline ? null : (actual?.value ?? null), axis),
    absence: actual === null ? (cell.actual?.status ?? null) : null,
  };
}

function zeroOn(axis: Axis): number | null {
  const isInside = axis.startsAtZero && axis.from !== 0 && axis.to !== 0;
  return isInside ? positionOn(axis, 0) : null;
}

/** None for whole ends; else as many as the KPI has, or more where half a thing is an end: 2.5. */
function decimalsOf({ from, to }: Axis, ofKpi: number): number {
  const digitsOf = (end: number) => end.toFixed(9).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  const needed = Math.max(digitsOf(from), digitsOf(to));
  return needed === 0 ? 0 : Math.max(needed, ofKpi);
}

function kpiChart(answer: KpiAnswer, axis: Axis, hasOwnAxis = false): KpiChart {
  const count = answer.years.length;
  return {
    kpiId: answer.kpi.kpi_id,
    isDrawn: isDrawn(answer),
    unit: answer.unit.unit,
    axis,
    axisDecimals: decimalsOf(axis, answer.kpi.decimals),
    zero: zeroOn(axis),
    hasOwnAxis,
    shape: axis.startsAtZero ? 'bar' : 'dot',
    columns: answer.years.map((cell, index) =>
      column(cell, Math.round(((index + 0.5) / count) * 1e4) / 1e2, axis),
    ),
    barWidth: Math.round((barShare / count) * 1e4) / 1e2,
  };
}

/** A number, or both ends of a range. */
const endsOf = (row: Drawable | null) =>
  row === null ? [] : [row.value, ...(row.value_to === null ? [] : [row.value_to])];

function drawnOf({ years }: KpiAnswer): Drawn {
  const known = years.map(({ target, actual, isBaseline }) => ({
    targets: endsOf(drawable(target)),
    actuals: endsOf(drawable(actual)),
    isBaseline,
  }));
  return {
    values: known.flatMap(({ targets, actuals }) => [...targets, ...actuals]),
    pairs: known.flatMap(({ targets, actuals: [actual], isBaseline }) =>
      actual === undefined || isBaseline ? [] : targets.map((target) => [target, actual] as const),
    ),
  };
}

const isDrawn = (answer: KpiAnswer) => drawnOf(answer).values.length > 0;

/** KPIs with something to draw by their unit: these may share an axis. */
const drawnByUnit = (answers: readonly KpiAnswer[]) =>
  Map.groupBy(answers.filter(isDrawn), ({ unit }) => unit);

function chartsTogether(answers: readonly KpiAnswer[]): ReadonlyMap<string, KpiChart> {
  const charts = [...drawnByUnit(answers)].flatMap(([unit, group]) => {
    const [shared, ...others] = axisGroups(group, drawnOf, valueAxis(axisKindOf(unit)));
    if (shared && others.length === 0) return group.map((answer) => kpiChart(answer, shared.axis));
    return group.map((answer) => kpiChart(answer, ownAxis(answer), true));
  });
  const words = answers.filter((answer) => !isDrawn(answer)).map((answer) => chartAlone(answer));
  return new Map([...charts, ...words].map((chart) => [chart.kpiId, chart]));
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
  return [...drawnByUnit(answers).values()].some(
    (group) =>
      group.length > 1 && group.every(({ kpi }) => charts.get(kpi.kpi_id)?.hasOwnAxis === false),
  );
}

function ownAxis(answer: KpiAnswer): Axis {
  return axisOf(drawnOf(answer).values, axisKindOf(answer.unit));
}

function chartAlone(answer: KpiAnswer): KpiChart {
  return kpiChart(answer, ownAxis(answer));
}

/** The chart of one KPI on its own page, with an axis of its own. */
export const ownChart = once(chartAlone);
