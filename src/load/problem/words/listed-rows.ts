/** The first ten, so that a long list stays readable. */
export function listedRows(rows: readonly number[]): string {
  return rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '');
}
