import { agreesWithStatus } from './check-observations.ts';
import { placeIn } from '../parse/parse-table.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem } from '../problem/problem.ts';
import type { Fault, Problem } from '../problem/problem.ts';
import { fault } from '../problem/problem.ts';
import { largeNumbersIn, numberOf, numbersIn, yearsIn } from '../read/read-notation.ts';

/** Columns of numbers that stand beside their original notation. */
const numbered = [
  { table: 'observations', column: 'value' },
  { table: 'facts', column: 'value' },
  { table: 'project_budgets', column: 'amount' },
  { table: 'goal_budgets', column: 'amount' },
  { table: 'control_totals', column: 'amount' },
] as const;

/** What the table says against what the source prints. */
export function checkNotation(tables: ParsedTables): Problem[] {
  const numbers = numbered.flatMap(({ table, column }) => checkTable(tables[table], column));
  return [...numbers, ...checkPeriods(tables)];
}

function checkTable(table: ParsedTable, column: 'value' | 'amount'): Problem[] {
  return table.rows.flatMap((row) => {
    const notation = row.values.value_as_published;
    const value = row.values[column];
    if (!row.isAligned || typeof notation !== 'string' || value === undefined) return [];
    if (isSettledByStatus(row)) return [];
    const differing = notationFault(notation, typeof value === 'number' ? value : null);
    if (!differing) return [];
    const place = placeIn(
      table,
      row.row,
      differing.code === 'notation-unread' ? column : 'value_as_published',
    );
    return [problem(place, differing.code, differing.facts)];
  });
}

/** A value that its status rules out has its own problem. */
function isSettledByStatus(row: ParsedRow): boolean {
  return !agreesWithStatus(row.values);
}

function notationFault(notation: string, value: number | null): Fault | null {
  if (value === null) {
    const number = numberOf(notation);
    return number === null ? null : fault('notation-unread', { found: notation, value: number });
  }
  const numbers = [...numbersIn(notation).map(Number), ...largeNumbersIn(notation)];
  const facts = { found: notation, value: String(value) };
  if (numbers.length === 0) return fault('notation-numberless', facts);
  return numbers.includes(value) ? null : fault('notation-different', facts);
}

function checkPeriods({ project_periods: periods }: ParsedTables): Problem[] {
  return periods.rows.flatMap(({ row, values, isAligned }) => {
    const { start_fiscal_year: start, end_fiscal_year: end, value_as_published: notation } = values;
    if (!isAligned || start === undefined || end === undefined || !notation) return [];
    const years = yearsIn(notation);
    const facts = { found: notation, value: start === end ? `${start}` : `${start}–${end}` };
    const place = placeIn(periods, row, 'value_as_published');
    if (years.length === 0) return [problem(place, 'notation-numberless', facts)];
    if (years.includes(start) && years.includes(end)) return [];
    return [problem(place, 'notation-different', facts)];
  });
}
