import type { FiscalYear, Kpi } from '../model/database.ts';
import type { Portfolio } from './portfolio.ts';
import { indexBy } from './rows-by-key.ts';
import type { YearCell } from './series.ts';

/** KPI by fiscal year; a cell is null where the source has no column for that year. */
export interface StatusMatrix {
  readonly years: readonly FiscalYear[];
  readonly rows: readonly { readonly kpi: Kpi; readonly cells: readonly (YearCell | null)[] }[];
}

export function statusMatrix({ kpis }: Portfolio): StatusMatrix {
  const years = indexBy(
    kpis.flatMap(({ series }) => series.map(({ year }) => year)),
    (year) => year.fiscal_year,
  );
  const ordered = [...years.values()].toSorted((a, b) => a.fiscal_year - b.fiscal_year);
  return {
    years: ordered,
    rows: kpis.map(({ kpi, series }) => {
      const cells = indexBy(series, ({ year }) => year.fiscal_year);
      return { kpi, cells: ordered.map(({ fiscal_year }) => cells.get(fiscal_year) ?? null) };
    }),
  };
}
