import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';

type Value = string | number;

/** Rows by the value of one column; the first row wins. */
export function rowsBy<R, Name extends keyof R>(
  table: ParsedTable<R>,
  column: Name,
): ReadonlyMap<NonNullable<R[Name]>, ParsedRow<R>> {
  const index = new Map<NonNullable<R[Name]>, ParsedRow<R>>();
  for (const row of table.rows) {
    const value = row.values[column];
    if (value !== undefined && value !== null && !index.has(value)) index.set(value, row);
  }
  return index;
}

/** The values of several columns as one text, empty cells too; null when one could not be read. */
export function keyOf(row: ParsedRow, columns: readonly string[]): string | null {
  const values: Value[] = [];
  for (const name of columns) {
    const value = row.values[name];
    if (value === undefined) return null;
    values.push(value ?? '');
  }
  return values.join(' ');
}
