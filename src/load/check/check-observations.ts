import { codes } from '../../model/codes.ts';
import { statusRules } from '../../model/status.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { observedTables, type Observed } from './observed-tables.ts';
import { rowsBy } from './row-index.ts';

type Table = ParsedTable<Observed>;
type Row = ParsedRow<Observed>;
type RowCheck = (row: Row) => Problem[];

/** Each observation by itself: status against value, date, series and year. */
export function checkObservations(tables: ParsedTables): Problem[] {
  return observedTables(tables).flatMap((table) => {
    const checks: readonly RowCheck[] = [
      createValueCheck(table),
      createDateCheck(table),
      createSeriesCheck(table),
      createBeginCheck(table, tables),
    ];
    return table.rows
      .filter((row) => row.isAligned)
      .flatMap((row) => checks.flatMap((check) => check(row)));
  });
}

/** True when the status says that there is a value and there is one, or neither. */
export function agreesWithStatus({ status, value }: Partial<Observed>): boolean {
  if (status === undefined || value === undefined) return true;
  return statusRules[status].hasValue === (value !== null);
}

function createValueCheck(table: Table): RowCheck {
  return ({ row, values }) => {
    const { status, value } = values;
    if (status === undefined || agreesWithStatus(values)) return [];
    const place = placeIn(table, row, 'value');
    return value === null
      ? [problem(place, 'value-missing', { status })]
      : [problem(place, 'value-unexpected', { found: String(value), status })];
  };
}

/** A result may say its day; a target, and what has no value, has none. */
function createDateCheck(table: Table): RowCheck {
  return ({ row, values: { status, as_of: day, vintage } }) => {
    if (status === undefined || day === undefined) return [];
    const rule = statusRules[status];
    const place = placeIn(table, row, 'as_of');
    if (day === null) return rule.needsAsOf ? [problem(place, 'as-of-missing', { status })] : [];
    if (!rule.hasValue || !rule.series.includes('actual')) {
      return [problem(place, 'as-of-unexpected', { found: day, status })];
    }
    if (vintage === undefined || day <= vintage) return [];
    return [problem(place, 'as-of-late', { found: day, vintage })];
  };
}

/** A table without a column for words has no status that is told in words. */
function createSeriesCheck(table: Table): RowCheck {
  const possible = codes.statuses.filter(
    (code) => !statusRules[code].hasWords || 'value_text' in table.table.columns,
  );
  return ({ row, values: { status, series } }) => {
    if (status === undefined || series === undefined) return [];
    const allowed = possible.filter((code) => statusRules[code].series.includes(series));
    if (allowed.includes(status)) return [];
    const facts = { found: status, series, allowed: allowed.join(', ') };
    return [problem(placeIn(table, row, 'status'), 'status-misplaced', facts)];
  };
}

/** Nothing can have been counted in a period that begins after the report. */
function createBeginCheck(table: Table, { fiscal_years: fiscalYears }: ParsedTables): RowCheck {
  const years = rowsBy(fiscalYears, 'fiscal_year');
  return ({ row, values: { status, fiscal_year: year, vintage, period_start: own } }) => {
    const start = own ?? years.get(year ?? 0)?.values.start_date;
    if (status === undefined || year === undefined || vintage === undefined) return [];
    if (!start || !statusRules[status].isCounted || start <= vintage) return [];
    const facts = { found: String(year), status, start, vintage };
    const column = own === start ? 'period_start' : 'fiscal_year';
    return [problem(placeIn(table, row, column), 'year-unbegun', facts)];
  };
}
