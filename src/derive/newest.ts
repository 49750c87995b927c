import type { Observation } from '../model/database.ts';

/**
 * Of every (fiscal year, series) the row of the newest vintage. Vintages are ISO dates,
 * so their order is the order of their text.
 */
export function newestObservations(rows: readonly Observation[]): readonly Observation[] {
  const newest = new Map<string, Observation>();
  for (const row of rows) {
    const cell = `${row.fiscal_year}/${row.series}`;
    const known = newest.get(cell);
    if (!known || known.vintage < row.vintage) newest.set(cell, row);
  }
  return [...newest.values()];
}
