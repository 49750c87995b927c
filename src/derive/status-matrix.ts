import type { FiscalYear, Kpi } from '../model/database.ts';
import type { Portfolio } from './portfolio.ts';
import { indexBy } from './rows-by-key.ts';
import type { YearCell } from './year-cells.ts';

/** KPI by fiscal year; a cell is null where the source has no column for that year. */
export interface StatusMatrix {
  readonly years: readonly FiscalYear[];
  readonly rows: readonly { readonly kpi: Kpi; readonly cells: readonly (YearCell | null)[] }[];
}

export function statusMatrix({ kpis }: Pick<Portfolio, 'kpis'>): StatusMatrix {
  const byYear = indexBy(
    kpis.flatMap(({ years }) => years.map(({ year }) => year)),
    (year) => year.fiscal_year,
  );
  const ordered = [...byYear.values()].toSorted((a, b) => a.fiscal_year - b.fiscal_year);
  return {
    years: ordered,
    rows: kpis.map(({ kpi, years }) => {
      const cells = indexBy(years, ({ year }) => year.fiscal_year);
      return { kpi, cells: ordered.map(({ fiscal_year }) => cells.get(fiscal_year) ?? null) };
    }),
  };
}

/** Most years side by side on a screen and on a sheet of paper. */
const mostYears = 7;

/** Something is told of the years that have a result, a word for its absence, or a baseline. */
const tells = (cell: YearCell | null | undefined) =>
  Boolean(cell && (cell.actual !== null || cell.isBaseline));

/** Without the years of which no KPI tells anything. */
function toldYears({ years, rows }: StatusMatrix): StatusMatrix {
  const isTold = years.map((_, index) => rows.some(({ cells }) => tells(cells[index])));
  const only = <Item>(items: readonly Item[]) => items.filter((_, index) => isTold[index]);
  return { years: only(years), rows: rows.map(({ kpi, cells }) => ({ kpi, cells: only(cells) })) };
}

/**
 * The matrix in parts of as many years as a reader sees at once, the newest first. An earlier part
 * holds the KPIs that have one of its years, so that no row is empty.
 */
export function statusMatrices(portfolio: Pick<Portfolio, 'kpis'>): readonly StatusMatrix[] {
  const { years, rows } = toldYears(statusMatrix(portfolio));
  const count = Math.max(1, Math.ceil(years.length / mostYears));
  return Array.from({ length: count }, (_, index) => {
    const end = years.length - index * mostYears;
    const start = Math.max(0, end - mostYears);
    const parts = rows.map(({ kpi, cells }) => ({ kpi, cells: cells.slice(start, end) }));
    const told = parts.filter(({ cells }) => cells.some((cell) => cell !== null));
    return { years: years.slice(start, end), rows: index === 0 ? parts : told };
  });
}
