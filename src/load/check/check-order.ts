import type { ParsedTables } from '../parse/parse-tables.ts';
import { placeIn } from '../parse/parse-table.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';

/** Pairs of cells in one row of which the second cannot come before the first. */
export function checkOrder(tables: ParsedTables): Problem[] {
  const all = allTables(tables);
  return [
    ...columnsWith('notBefore', all).flatMap((end) => reversed(end, (from, to) => to >= from)),
    ...columnsWith('after', all).flatMap((end) => reversed(end, (from, to) => to > from)),
  ];
}

type Value = string | number;

function reversed(
  { table, name, rule: start }: RuledColumn<'notBefore' | 'after'>,
  isOrdered: (from: Value, to: Value) => boolean,
): Problem[] {
  return table.rows.flatMap(({ row, values }) => {
    const from = values[start] ?? null;
    const to = values[name] ?? null;
    if (from === null || to === null || isOrdered(from, to)) return [];
    const facts = { found: String(to), start, from: String(from) };
    return [problem(placeIn(table, row, name), 'range-reversed', facts)];
  });
}
