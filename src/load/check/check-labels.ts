import { otherYear } from './check-calendar.ts';
import { codelistNames } from '../content-layout.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { keyOf } from './row-index.ts';
import { allTables, columnsWith } from './ruled-columns.ts';

/** Names by which readers distinguish things. A codelist has a file of its own: it is its scope. */
export function checkLabels(tables: ParsedTables, codelists: ParsedCodelists): Problem[] {
  const all = [...allTables(tables), ...codelistNames.map((name) => codelists[name])];
  return columnsWith('labelWithin', all).flatMap(({ table, name, rule }) => {
    const scope = rule.filter((column) => column in table.table.columns);
    return repeated(table, [...scope, name]);
  });
}

/**
 * A KPI that is replaced or dropped may share its name with a later one: they are not shown side
 * by side. The name of another year has a problem of its own.
 */
function isExempt({ values }: ParsedRow, column: string): boolean {
  if (typeof values.successor === 'string' || typeof values.ended_in === 'string') return true;
  const { fiscal_year: year, [column]: name } = values;
  return typeof year === 'number' && typeof name === 'string' && otherYear(name, year) !== null;
}

function repeated(table: ParsedTable, columns: readonly string[]): Problem[] {
  const column = columns.at(-1) ?? '';
  const first = new Map<string, ParsedRow>();
  return table.rows.flatMap((row) => {
    const isNamed = row.isAligned && row.values[column] !== null && !isExempt(row, column);
    const name = isNamed ? keyOf(row, columns) : null;
    if (name === null) return [];
    const earlier = first.get(name);
    if (!earlier) first.set(name, row);
    const { key } = table.table;
    if (!earlier || keyOf(earlier, key) === keyOf(row, key)) return [];
    const facts = { found: String(row.values[column]), row: earlier.row };
    return [problem(placeIn(table, row.row, column), 'label-duplicate', facts)];
  });
}
