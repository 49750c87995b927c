import type { Status } from '../model/codes.ts';
import { isOfKind, standingBefore, standingOfSilence, statusRules } from '../model/status.ts';
import { isPlanned, type YearCell } from './year-cells.ts';

/** A year of which the source gives an actual or says why there is none. */
export type ToldYear = YearCell & { readonly actual: NonNullable<YearCell['actual']> };

export const isTold = (cell: YearCell): cell is ToldYear => cell.actual !== null;

export const isWorded = ({ actual }: ToldYear) => isOfKind(actual.status, 'worded');

/** The newest year after the baseline that has a number as its result. */
export function newestResult(years: readonly YearCell[]): ToldYear | null {
  return (
    years
      .filter(isPlanned)
      .filter(isTold)
      .findLast(({ actual }) => statusRules[actual.status].isResult) ?? null
  );
}

/** Years of the plan of which the source speaks, and which had begun. */
function comeYears(years: readonly YearCell[]): readonly ToldYear[] {
  return years
    .filter(isPlanned)
    .filter(isTold)
    .filter(({ actual }) => !isOfKind(actual.status, 'ahead'));
}

/** The newest year after the baseline that has come. */
export function newestDue(years: readonly YearCell[]): ToldYear | null {
  return comeYears(years).at(-1) ?? null;
}

/**
 * Where a KPI stands, in one status: that of its newest result, in a number or in words, if there
 * is any, otherwise that of the newest year that has come. Where the source is silent about every year that has ended, or has
 * no year of the plan at all, there is nothing to tell.
 */
export function standingOf(years: readonly YearCell[]): Status {
  const told = newestTold(years);
  if (told) return told.actual.status;
  const planned = years.filter(isPlanned);
  return planned.length === 0 || planned.some(hasEnded) ? standingOfSilence : standingBefore;
}

/**
 * Years after the newest result that have come without one, oldest first. One that the source gives
 * nothing of, and aims at nothing for, is told only where no later year is.
 */
export function openYears(years: readonly YearCell[]): readonly ToldYear[] {
  const result = newestResult(years)?.year.fiscal_year ?? Number.NEGATIVE_INFINITY;
  const open = comeYears(years).filter(({ year }) => year.fiscal_year > result);
  return open.filter(
    (cell) => cell === open.at(-1) || hasTarget(cell) || cell.actual.status !== standingOfSilence,
  );
}

/**
 * What is told where only one year is: the newest result, in a number or in words. Without any, the
 * newest year that has come.
 */
export function newestTold(years: readonly YearCell[]): ToldYear | null {
  return openYears(years).findLast(isWorded) ?? newestResult(years) ?? newestDue(years);
}

/**
 * The same in the order in which they are told: results in words, the newest first, and then the
 * years without a result, oldest first.
 */
export const inTellingOrder = (open: readonly ToldYear[]): readonly ToldYear[] => [
  ...open.filter(isWorded).toReversed(),
  ...open.filter((cell) => !isWorded(cell)),
];

/** Years before the newest result without one: still awaited, or not given where there is a target. */
export function gapYears(years: readonly YearCell[]): readonly YearCell[] {
  const result = newestResult(years)?.year.fiscal_year ?? Number.NEGATIVE_INFINITY;
  const earlier = years.filter(isPlanned).filter(({ year }) => year.fiscal_year < result);
  return earlier.filter((cell) => {
    const status = cell.actual?.status ?? standingOfSilence;
    return isOfKind(status, 'awaited') || (isOfKind(status, 'absent') && hasTarget(cell));
  });
}

/** True when the fiscal year was over on the day of the report that speaks of it. */
export function hasEnded({ year, actual, target }: YearCell): boolean {
  const vintage = actual?.vintage ?? target?.vintage;
  return vintage !== undefined && year.end_date < vintage;
}

/** A year of the plan for which something is aimed at, in a number or in words. */
export type TargetYear = YearCell & { readonly target: NonNullable<YearCell['target']> };

export function hasTarget(cell: YearCell): cell is TargetYear {
  return cell.target !== null && (cell.target.value !== null || cell.target.value_text !== null);
}

/** The last year that has a target. */
export function lastTarget(years: readonly YearCell[]): TargetYear | null {
  return years.filter(isPlanned).findLast(hasTarget) ?? null;
}

/** Years of the plan, after the last one with a target, whose targets are announced and not set. */
export function undecidedYears(years: readonly YearCell[]): readonly YearCell[] {
  const last = lastTarget(years)?.year.fiscal_year ?? Number.NEGATIVE_INFINITY;
  return years
    .filter(isPlanned)
    .filter(({ year, target }) => year.fiscal_year > last && isAnnounced(target));
}

const isAnnounced = (target: YearCell['target']) =>
  target !== null && isOfKind(target.status, 'announced');
