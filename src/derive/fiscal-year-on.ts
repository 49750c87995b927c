import type { FiscalYear } from '../model/database.ts';

/** The fiscal year in which a day lies; null where the content has no such year. */
export function fiscalYearOn(
  day: string,
  years: ReadonlyMap<number, FiscalYear>,
): FiscalYear | null {
  return (
    [...years.values()].find(({ start_date, end_date }) => start_date <= day && day <= end_date) ??
    null
  );
}
