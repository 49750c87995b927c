import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';

interface Order {
  readonly table: keyof ParsedTables;
  readonly start: string;
  readonly end: string;
  /** True when the two may not be the same. */
  readonly isStrict?: boolean;
}

/** Pairs of cells in one row of which the second cannot come before the first. */
const orders: readonly Order[] = [
  { table: 'project_periods', start: 'start_fiscal_year', end: 'end_fiscal_year' },
  { table: 'fiscal_years', start: 'start_date', end: 'end_date', isStrict: true },
  { table: 'facts', start: 'start_date', end: 'end_date' },
  { table: 'sources', start: 'issued', end: 'retrieved' },
];

export function checkOrder(tables: ParsedTables): Problem[] {
  return orders.flatMap((order) => reversed(tables[order.table], order));
}

function reversed(table: ParsedTable, { start, end, isStrict = false }: Order): Problem[] {
  return table.rows.flatMap(({ row, values }) => {
    const from = values[start] ?? null;
    const to = values[end] ?? null;
    if (from === null || to === null || to > from || (to === from && !isStrict)) return [];
    const facts = { found: String(to), start, from: String(from) };
    return [problem(placeIn(table, row, end), 'range-reversed', facts)];
  });
}
