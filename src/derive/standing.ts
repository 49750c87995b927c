import type { Status } from '../model/codes.ts';
import { isOfKind, standingBefore, statusRules } from '../model/status.ts';
import type { YearCell } from './year-cells.ts';

/** The newest year after the baseline that has a result. */
export function newestResult(years: readonly YearCell[]): YearCell | null {
  return (
    years.findLast(
      ({ isBaseline, actual }) => !isBaseline && statusRules[actual.status].isResult,
    ) ?? null
  );
}

/** True when the source speaks of a year that had begun. */
const hasCome = ({ actual }: YearCell) => !isOfKind(actual.status, 'ahead');

/** The newest year after the baseline that has come. */
export function newestDue(years: readonly YearCell[]): YearCell | null {
  return years.findLast((cell) => !cell.isBaseline && hasCome(cell)) ?? null;
}

/**
 * Where a KPI stands, in one status: that of its newest result if there is any, otherwise
 * that of the newest year that has come.
 */
export function standingOf(years: readonly YearCell[]): Status {
  return (newestResult(years) ?? newestDue(years))?.actual.status ?? standingBefore;
}

/** Years after the newest result that have come without one, oldest first. */
export function openYears(years: readonly YearCell[]): readonly YearCell[] {
  const result = newestResult(years);
  return years.filter(
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
export function lastTarget(years: readonly YearCell[]): YearCell | null {
  return years.findLast(({ isBaseline, target }) => !isBaseline && target.value !== null) ?? null;
}
