import type { Observation } from '../../model/database.ts';
import { codes } from '../../model/codes.ts';
import { statusRules } from '../../model/status.ts';
import { placeIn, type ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';

type Row = ParsedRow<Observation>;
type RowCheck = (row: Row) => Problem[];

/** Each observation by itself: status against value, date, series and year. */
export function checkObservations(tables: ParsedTables): Problem[] {
  const checks: readonly RowCheck[] = [
    createValueCheck(tables),
    createDateCheck(tables),
    createSeriesCheck(tables),
    createBeginCheck(tables),
  ];
  return tables.observations.rows
    .filter((row) => row.isAligned)
    .flatMap((row) => checks.flatMap((check) => check(row)));
}

/** True when the status says that there is a value and there is one, or neither. */
export function agreesWithStatus({ status, value }: Row['values']): boolean {
  if (status === undefined || value === undefined) return true;
  return statusRules[status].hasValue === (value !== null);
}

function createValueCheck({ observations }: ParsedTables): RowCheck {
  return ({ row, values }) => {
    const { status, value } = values;
    if (status === undefined || agreesWithStatus(values)) return [];
    const place = placeIn(observations, row, 'value');
    return value === null
      ? [problem(place, 'value-missing', { status })]
      : [problem(place, 'value-unexpected', { found: String(value), status })];
  };
}

/** A result may say its day; a target, and what has no value, has none. */
function createDateCheck({ observations }: ParsedTables): RowCheck {
  return ({ row, values: { status, as_of: day, vintage } }) => {
    if (status === undefined || day === undefined) return [];
    const rule = statusRules[status];
    const place = placeIn(observations, row, 'as_of');
    if (day === null) return rule.needsAsOf ? [problem(place, 'as-of-missing', { status })] : [];
    if (!rule.hasValue || !rule.series.includes('actual')) {
      return [problem(place, 'as-of-unexpected', { found: day, status })];
    }
    if (vintage === undefined || day <= vintage) return [];
    return [problem(place, 'as-of-late', { found: day, vintage })];
  };
}

function createSeriesCheck({ observations }: ParsedTables): RowCheck {
  return ({ row, values: { status, series } }) => {
    if (status === undefined || series === undefined) return [];
    if (statusRules[status].series.includes(series)) return [];
    const allowed = codes.statuses.filter((code) => statusRules[code].series.includes(series));
    const facts = { found: status, series, allowed: allowed.join(', ') };
    return [problem(placeIn(observations, row, 'status'), 'status-misplaced', facts)];
  };
}

/** Nothing can have been counted in a year that begins after the report. */
function createBeginCheck({ observations, fiscal_years: fiscalYears }: ParsedTables): RowCheck {
  const years = rowsBy(fiscalYears, 'fiscal_year');
  return ({ row, values: { status, fiscal_year: year, vintage } }) => {
    const start = years.get(year ?? 0)?.values.start_date;
    if (status === undefined || year === undefined || vintage === undefined) return [];
    if (!start || !statusRules[status].isCounted || start <= vintage) return [];
    const facts = { found: String(year), status, start, vintage };
    return [problem(placeIn(observations, row, 'fiscal_year'), 'year-unbegun', facts)];
  };
}
