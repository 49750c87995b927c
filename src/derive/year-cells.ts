import type { FiscalYear, Kpi, Observation, PartialObservation } from '../model/database.ts';
import { newestObservations, newestRows } from './newest.ts';
import { rowAt } from './rows-by-key.ts';

/** One column of a KPI's table: a fiscal year with what the source prints of it. */
export interface YearCell {
  readonly year: FiscalYear;
  readonly isBaseline: boolean;
  /** Before the baseline: a value that the source shows for comparison. */
  readonly isEarlier: boolean;
  /** Null where the source has none for the year. */
  readonly target: Observation | null;
  readonly actual: Observation | null;
}

/** The newest target and actual of each year of which the source prints anything, oldest first. */
export function yearsOf(
  { baseline_fiscal_year: baseline }: Kpi,
  observations: readonly Observation[],
  years: ReadonlyMap<number, FiscalYear>,
): readonly YearCell[] {
  const rows = Map.groupBy(newestObservations(observations), (row) => row.fiscal_year);
  return [...rows.keys()]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const of = (series: string) => rows.get(year)?.find((row) => row.series === series) ?? null;
      return {
        year: rowAt(years, year),
        isBaseline: year === baseline,
        isEarlier: baseline !== null && year < baseline,
        target: of('target'),
        actual: of('actual'),
      };
    });
}

/** The newest row of each part of a year and series, in the order of time, the target first. */
export function newestParts(parts: readonly PartialObservation[]): readonly PartialObservation[] {
  const periodOf = ({ period_start, period_end }: PartialObservation) =>
    `${period_start}/${period_end}`;
  const newest = newestRows(parts, (row) => `${periodOf(row)}/${row.series}`);
  return newest.toSorted(
    (a, b) =>
      periodOf(a).localeCompare(periodOf(b), 'en') || b.series.localeCompare(a.series, 'en'),
  );
}

/** The rows of a year, the target first. */
export function rowsOf({ target, actual }: YearCell): readonly Observation[] {
  return [target, actual].filter((row) => row !== null);
}

/** True where all that the source gives is in words: such a KPI counts nothing. */
export function isInWords(years: readonly YearCell[]): boolean {
  const rows = years.flatMap(rowsOf);
  return rows.some((row) => row.value_text !== null) && rows.every((row) => row.value === null);
}

/** True for the years of the plan: neither the baseline nor before it. */
export const isPlanned = ({ isBaseline, isEarlier }: YearCell) => !isBaseline && !isEarlier;

/** The value of the baseline year; null when the source gives none. */
export function baselineOf(years: readonly YearCell[]): YearCell | null {
  return years.find((cell) => cell.isBaseline) ?? null;
}
