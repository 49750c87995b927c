import type { Observation } from '../model/database.ts';

/**
 * Of every cell the row of the newest vintage. Vintages are ISO dates, so their order is the
 * order of their text.
 */
export function newestRows<R extends { readonly vintage: string }>(
  rows: readonly R[],
  cellOf: (row: R) => string,
): readonly R[] {
  const newest = new Map<string, R>();
  for (const row of rows) {
    const cell = cellOf(row);
    const known = newest.get(cell);
    if (!known || known.vintage < row.vintage) newest.set(cell, row);
  }
  return [...newest.values()];
}

/** Of every (fiscal year, series) of one KPI the row of the newest vintage. */
export function newestObservations(rows: readonly Observation[]): readonly Observation[] {
  return newestRows(rows, (row) => `${row.fiscal_year}/${row.series}`);
}

/** The first row of the newest vintage; null where there is no row. */
export const newestOf = <R extends { readonly vintage: string }>(rows: readonly R[]): R | null =>
  newestFirst(rows)[0] ?? null;

/** Rows of the newest vintage first; rows of one vintage stay in their order. */
export function newestFirst<R extends { readonly vintage: string }>(
  rows: readonly R[],
): readonly R[] {
  return rows.toSorted((a, b) => b.vintage.localeCompare(a.vintage, 'en'));
}
