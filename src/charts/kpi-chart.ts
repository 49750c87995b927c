import type { KpiAnswer } from '../derive/portfolio.ts';
import { groupBy } from '../derive/rows-by-key.ts';
import type { YearCell } from '../derive/series.ts';
import type { Status } from '../model/codes.ts';
import { type Axis, axisOf, positionOn } from './axis.ts';

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
  readonly target: Mark | null;
  /** Why there is no value; null where there is one. */
  readonly absence: Status | null;
}

/** What a KPI's picture shows, whoever draws it. */
export interface KpiChart {
  readonly kpiId: string;
  readonly axis: Axis;
  /** Digits after the point that the ends of the axis need. */
  readonly axisDecimals: number;
  readonly shape: 'bar' | 'dot';
  readonly columns: readonly KpiColumn[];
  /** Width of a bar, per cent of the plot's width. */
  readonly barWidth: number;
}

/** Part of its column that a bar fills. */
const barShare = 0.44;

function mark(axis: Axis, value: number | null, status: Status): Mark | null {
  if (value === null) return null;
  const position = positionOn(axis, value);
  return { position, origin: axis.startsAtZero ? positionOn(axis, 0) : position, status };
}

function column(cell: YearCell, centre: number, axis: Axis): KpiColumn {
  const { actual, target } = cell;
  return {
    fiscalYear: cell.year.fiscal_year,
    centre,
    isBaseline: cell.isBaseline,
    actual: mark(axis, actual.value, actual.status),
    target: mark(axis, target.value, target.status),
    absence: actual.value === null ? actual.status : null,
  };
}

function kpiChart(answer: KpiAnswer, axis: Axis): KpiChart {
  const count = answer.series.length;
  return {
    kpiId: answer.kpi.kpi_id,
    axis,
    axisDecimals:
      Number.isInteger(axis.minimum) && Number.isInteger(axis.maximum) ? 0 : answer.kpi.decimals,
    shape: axis.startsAtZero ? 'bar' : 'dot',
    columns: answer.series.map((cell, index) =>
      column(cell, Math.round(((index + 0.5) / count) * 1e4) / 1e2, axis),
    ),
    barWidth: Math.round((barShare / count) * 1e4) / 1e2,
  };
}

function valuesOf(answers: readonly KpiAnswer[]): readonly number[] {
  return answers.flatMap(({ series }) =>
    series.flatMap(({ target, actual }) =>
      [target.value, actual.value].filter((value) => value !== null),
    ),
  );
}

/**
 * One chart for each KPI of a project. KPIs with the same unit share an axis, so that
 * equal lengths mean equal values.
 */
export function projectCharts(answers: readonly KpiAnswer[]): ReadonlyMap<string, KpiChart> {
  const byUnit = groupBy(answers, ({ unit }) => unit.unit);
  const charts = [...byUnit.values()].flatMap((group) => {
    const axis = axisOf(valuesOf(group), group[0]?.unit.kind === 'percentage');
    return group.map((answer) => kpiChart(answer, axis));
  });
  return new Map(charts.map((chart) => [chart.kpiId, chart]));
}

/** The chart of one KPI on its own page, with an axis of its own. */
export function ownChart(answer: KpiAnswer): KpiChart {
  return kpiChart(answer, axisOf(valuesOf([answer]), answer.unit.kind === 'percentage'));
}
