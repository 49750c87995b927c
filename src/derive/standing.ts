import type { Status } from '../model/codes.ts';
import { isOfKind, standingBefore, statusRules } from '../model/status.ts';
import type { YearCell } from './series.ts';

/** The newest year after the baseline that has a result. */
export function newestResult(series: readonly YearCell[]): YearCell | null {
  return (
    series.findLast(
      ({ isBaseline, actual }) => !isBaseline && statusRules[actual.status].isResult,
    ) ?? null
  );
}

/** True when the source speaks of a year that had begun. */
const hasCome = ({ actual }: YearCell) => !isOfKind(actual.status, 'ahead');

/** The newest year after the baseline that has come. */
export function newestDue(series: readonly YearCell[]): YearCell | null {
  return series.findLast((cell) => !cell.isBaseline && hasCome(cell)) ?? null;
}

/**
 * Where a KPI stands, in one status: that of its newest result if there is any, otherwise
 * that of the newest year that has come.
 */
export function standingOf(series: readonly YearCell[]): Status {
  return (newestResult(series) ?? newestDue(series))?.actual.status ?? standingBefore;
}

/** Years after the newest result that have come without one, oldest first. */
export function openYears(series: readonly YearCell[]): readonly YearCell[] {
  const result = newestResult(series);
  return series.filter(
    (cell) =>
      !cell.isBaseline &&
      hasCome(cell) &&
      cell.year.fiscal_year > (result?.year.fiscal_year ?? Number.NEGATIVE_INFINITY),
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
