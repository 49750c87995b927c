import type { Words } from '../i18n/words.ts';
import type { FiscalYear, Observation } from '../model/database.ts';

/**
 * The days that a value is of, where they are not those of the fiscal year under which the source
 * prints it. Months and years are named by their first day.
 */
export type CoveredPeriod =
  | { readonly kind: 'day' | 'month'; readonly from: string }
  | { readonly kind: 'days' | 'months'; readonly from: string; readonly to: string }
  /** Several whole years, by the western years in which they begin. */
  | {
      readonly kind: 'calendarYears' | 'fiscalYears';
      readonly from: number;
      readonly to: number;
    };

type Dated = Pick<Observation, 'period_start' | 'period_end'>;
type Bounds = Pick<FiscalYear, 'start_date' | 'end_date'>;

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const monthAndDay = (iso: string) => iso.slice(5);

/** The day after, to find the end of a month. */
function nextDay(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Null where the value is of its fiscal year. */
function coveredPeriod(
  { period_start: from, period_end: to }: Dated,
  { start_date, end_date }: Bounds,
): CoveredPeriod | null {
  if (from === null || to === null || (from === start_date && to === end_date)) return null;
  if (from === to) return { kind: 'day', from };
  const starts = monthAndDay(from);
  const ends = monthAndDay(to);
  const years = { from: yearOf(from), to: yearOf(to) };
  if (starts === '01-01' && ends === '12-31' && years.from < years.to) {
    return { kind: 'calendarYears', ...years };
  }
  const isOfFiscalYears = starts === monthAndDay(start_date) && ends === monthAndDay(end_date);
  const last = years.to - (yearOf(end_date) - yearOf(start_date));
  if (isOfFiscalYears && years.from < last) {
    return { kind: 'fiscalYears', from: years.from, to: last };
  }
  const isOfMonths = starts.endsWith('-01') && nextDay(to).endsWith('-01');
  if (!isOfMonths) return { kind: 'days', from, to };
  return from.slice(0, 7) === to.slice(0, 7)
    ? { kind: 'month', from }
    : { kind: 'months', from, to };
}

/** The same in words; null where the value is of its fiscal year. */
export function coveredWords(row: Dated, year: Bounds, { periods }: Words): string | null {
  const period = coveredPeriod(row, year);
  if (period === null) return null;
  switch (period.kind) {
    case 'day':
    case 'month':
      return periods[period.kind](period.from);
    case 'days':
    case 'months':
      return periods[period.kind](period);
    case 'calendarYears':
    case 'fiscalYears':
      return periods[period.kind](period);
  }
}
