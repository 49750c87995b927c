import type { FiscalYear, Kpi, Observation } from '../model/database.ts';
import { newestObservations } from './newest.ts';
import { rowAt } from './rows-by-key.ts';

/** One column of a KPI's table: a fiscal year with its target and its actual. */
export interface YearCell {
  readonly year: FiscalYear;
  readonly isBaseline: boolean;
  readonly target: Observation;
  readonly actual: Observation;
}

/** The newest target and actual of each year, oldest year first. */
export function yearsOf(
  kpi: Kpi,
  observations: readonly Observation[],
  years: ReadonlyMap<number, FiscalYear>,
): readonly YearCell[] {
  const rows = newestObservations(observations);
  const targets = rows.filter((row) => row.series === 'target');
  const actuals = new Map(
    rows.filter((row) => row.series === 'actual').map((row) => [row.fiscal_year, row]),
  );
  return targets
    .toSorted((a, b) => a.fiscal_year - b.fiscal_year)
    .map((target) => ({
      year: rowAt(years, target.fiscal_year),
      isBaseline: target.fiscal_year === kpi.baseline_fiscal_year,
      target,
      actual: rowAt(actuals, target.fiscal_year),
    }));
}

/** The value of the baseline year; null when the source gives none. */
export function baselineOf(years: readonly YearCell[]): YearCell | null {
  return years.find((cell) => cell.isBaseline) ?? null;
}
