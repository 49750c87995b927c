import { agreesWithStatus } from './check-observations.ts';
import { placeIn } from '../parse/parse-table.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem } from '../problem/problem.ts';
import type { Fault, Problem } from '../problem/problem.ts';
import { fault } from '../problem/problem.ts';
import { matchNotation } from '../read/match-notation.ts';
import { numberOf } from '../read/read-notation.ts';
import { dateResidueFault } from '../read/spreadsheet-residue.ts';
import { yearsIn } from '../read/read-years.ts';
import { rowsBy } from './row-index.ts';

/** What the table says against what the source prints. */
export function checkNotation(tables: ParsedTables): Problem[] {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const unitOfKpi = ({ values }: ParsedRow) =>
    kpis.get(String(values.kpi_id ?? ''))?.values.unit ?? null;
  const unitOfRow = ({ values: { unit } }: ParsedRow) => (typeof unit === 'string' ? unit : null);
  return [
    ...checkTable(tables.observations, 'value', unitOfKpi),
    ...checkTable(tables.facts, 'value', unitOfRow),
    ...checkTable(tables.project_budgets, 'amount', unitOfRow),
    ...checkTable(tables.goal_budgets, 'amount', unitOfRow),
    ...checkTable(tables.control_totals, 'amount', unitOfRow),
    ...checkPeriods(tables),
  ];
}

/** Faults that are mended in the value, not in what the source prints. */
const ofValue: readonly string[] = ['notation-unread', 'value-fraction'];

function checkTable(
  table: ParsedTable,
  column: 'value' | 'amount',
  unitOf: (row: ParsedRow) => string | null,
): Problem[] {
  return table.rows.flatMap((row) => {
    const notation = row.values.value_as_published;
    const value = row.values[column];
    if (!row.isAligned || typeof notation !== 'string' || value === undefined) return [];
    if (isSettledByStatus(row)) return [];
    const number = typeof value === 'number' ? String(value) : null;
    const differing =
      number === null ? unreadFault(notation) : valueFault(notation, number, unitOf(row));
    if (!differing) return [];
    const place = placeIn(
      table,
      row.row,
      ofValue.includes(differing.code) ? column : 'value_as_published',
    );
    return [problem(place, differing.code, differing.facts)];
  });
}

/** A value that its status rules out has its own problem. */
function isSettledByStatus(row: ParsedRow): boolean {
  return !agreesWithStatus(row.values);
}

function unreadFault(notation: string): Fault | null {
  const number = numberOf(notation);
  return number === null ? null : fault('notation-unread', { found: notation, value: number });
}

function valueFault(notation: string, number: string, unit: string | null): Fault | null {
  const rewritten = dateResidueFault(notation);
  if (rewritten) return rewritten;
  const match = matchNotation(notation, { number, unit });
  const facts = { found: notation, value: number };
  if (match === 'same') return null;
  const percent = percentOf(number, unit);
  if (percent !== null && matchNotation(notation, { number: percent, unit }) === 'same') {
    return fault('value-fraction', { found: number, write: percent });
  }
  if (match === 'numberless') return fault('notation-numberless', facts);
  return fault('notation-different', { ...facts, unit: unit ?? '' });
}

/** Spreadsheets keep 13 % as 0.13; null for a value that is no such fraction. */
function percentOf(number: string, unit: string | null): string | null {
  const value = Number(number);
  if (!/^[%％]/u.test(unit ?? '') || Math.abs(value) > 1 || value === 0) return null;
  return String(Number((value * 100).toPrecision(12)));
}

function checkPeriods({ project_periods: periods }: ParsedTables): Problem[] {
  return periods.rows.flatMap(({ row, values, isAligned }) => {
    const { start_fiscal_year: start, end_fiscal_year: end, value_as_published: notation } = values;
    if (!isAligned || start === undefined || end === undefined || !notation) return [];
    const printed = yearsIn(notation);
    const years = start === end ? `${start}` : `${start}–${end}`;
    const facts = { found: notation, value: years, unit: '' };
    const place = placeIn(periods, row, 'value_as_published');
    if (printed.length === 0) return [problem(place, 'notation-numberless', facts)];
    if (printed.includes(start) && printed.includes(end)) return [];
    return [problem(place, 'notation-different', facts)];
  });
}
