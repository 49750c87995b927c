import type { Status } from '../model/codes.ts';
import { statusRules } from '../model/status.ts';
import type { YearCell } from './series.ts';

/** Statuses in the order in which a reader asks: what came out, what is under way, what is not. */
export const standingOrder: readonly Status[] = [
  'final',
  'reported',
  'expected',
  'measuring',
  'interim',
  'not_conducted',
  'not_yet',
  'managed_elsewhere',
  'not_applicable',
];

/** The newest year after the baseline that has a result. */
export function newestResult(series: readonly YearCell[]): YearCell | null {
  return (
    series.findLast(
      ({ isBaseline, actual }) => !isBaseline && statusRules[actual.status].isResult,
    ) ?? null
  );
}

/** The newest year after the baseline that has come. */
export function newestDue(series: readonly YearCell[]): YearCell | null {
  return (
    series.findLast(({ isBaseline, actual }) => !isBaseline && actual.status !== 'not_yet') ?? null
  );
}

/**
 * Where a KPI stands, in one status: that of its newest result if there is any, otherwise
 * that of the newest year that has come.
 */
export function standingOf(series: readonly YearCell[]): Status {
  return (newestResult(series) ?? newestDue(series))?.actual.status ?? 'not_yet';
}

/** Years after the newest result that have come without one, oldest first. */
export function openYears(series: readonly YearCell[]): readonly YearCell[] {
  const result = newestResult(series);
  return series.filter(
    ({ isBaseline, actual, year }) =>
      !isBaseline &&
      actual.status !== 'not_yet' &&
      year.fiscal_year > (result?.year.fiscal_year ?? Number.NEGATIVE_INFINITY),
  );
}

/** True when the fiscal year was over on the day of the report that speaks of it. */
export function hasEnded({ year, actual }: YearCell): boolean {
  return year.end_date < actual.vintage;
}

/** The last year that has a target. */
export function lastTarget(series: readonly YearCell[]): YearCell | null {
  return series.findLast(({ isBaseline, target }) => !isBaseline && target.value !== null) ?? null;
}
