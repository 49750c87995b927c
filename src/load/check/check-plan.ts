import type { FiscalYear, Kpi, Observation } from '../../model/database.ts';
import { isOfKind, statusRules } from '../../model/status.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';

type Row = ParsedRow<Observation>;

/** Observations against the plan of their KPI and against the calendar. */
export function checkPlan(tables: ParsedTables): Problem[] {
  const { observations, kpis } = tables;
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  const late = lateBaselines(tables);
  const byId = rowsBy(kpis, 'kpi_id');
  const rows = observations.rows.filter(({ isAligned }) => isAligned);
  return [
    ...[...late.values()].map(({ kpi, target }) => lateBaseline(kpis, kpi, target)),
    ...rows.flatMap((row) => {
      const kpi = byId.get(row.values.kpi_id ?? '');
      const year = years.get(row.values.fiscal_year ?? 0);
      return [
        ...(kpi && !late.has(row.values.kpi_id ?? '')
          ? baselineTarget(observations, row, kpi)
          : []),
        ...(year ? statusOfPast(observations, row, year) : []),
        ...(year ? earlyDate(observations, row, year) : []),
      ];
    }),
  ];
}

interface LateBaseline {
  readonly kpi: ParsedRow<Kpi>;
  /** The first target that the plan has. */
  readonly target: Row;
}

/**
 * KPIs whose plan has begun before their baseline: there is a target before the baseline year,
 * or in it while earlier years have rows too. By the ID of the KPI.
 */
function lateBaselines({ kpis, observations }: ParsedTables): Map<string, LateBaseline> {
  const byId = rowsBy(kpis, 'kpi_id');
  const firstYear = new Map<string, number>();
  const targets = new Map<string, Row>();
  for (const row of observations.rows) {
    const { kpi_id: id, fiscal_year: year, value, series } = row.values;
    if (id === undefined || year === undefined || !row.isAligned) continue;
    firstYear.set(id, Math.min(year, firstYear.get(id) ?? year));
    if (series !== 'target' || typeof value !== 'number') continue;
    if (year < (targets.get(id)?.values.fiscal_year ?? Infinity)) targets.set(id, row);
  }
  const late = new Map<string, LateBaseline>();
  for (const [id, target] of targets) {
    const kpi = byId.get(id);
    const baseline = kpi?.values.baseline_fiscal_year;
    const first = target.values.fiscal_year ?? Infinity;
    if (!kpi || baseline == null || first > baseline) continue;
    if (first < baseline || (firstYear.get(id) ?? first) < first) late.set(id, { kpi, target });
  }
  return late;
}

function lateBaseline(kpis: ParsedTable<Kpi>, kpi: ParsedRow<Kpi>, target: Row): Problem {
  const facts = {
    found: String(kpi.values.baseline_fiscal_year),
    year: target.values.fiscal_year ?? 0,
    row: target.row,
  };
  return problem(placeIn(kpis, kpi.row, 'baseline_fiscal_year'), 'baseline-late', facts);
}

function baselineTarget(
  table: ParsedTable<Observation>,
  { row, values }: Row,
  { values: kpi }: ParsedRow<Kpi>,
): Problem[] {
  const { fiscal_year: year, series, status, value } = values;
  if (series !== 'target' || year === undefined || year !== kpi.baseline_fiscal_year) return [];
  if (status === undefined || typeof value !== 'number') return [];
  if (!isOfKind(status, 'target')) return [];
  const facts = { found: String(value), kpi: kpi.kpi_id ?? '', year };
  return [problem(placeIn(table, row, 'status'), 'target-at-baseline', facts)];
}

/** A year that ended before the report is no longer to come. */
function statusOfPast(
  table: ParsedTable<Observation>,
  { row, values: { status: found, vintage } }: Row,
  { values: { fiscal_year: year = 0, end_date: end } }: ParsedRow<FiscalYear>,
): Problem[] {
  if (found === undefined || vintage === undefined || end === undefined) return [];
  if (!isOfKind(found, 'ahead') || end >= vintage) return [];
  return [problem(placeIn(table, row, 'status'), 'year-over', { found, year, end, vintage })];
}

/** Days before its year on which a value may be known: a forecast, or a count on New Year's Day. */
const daysAhead = 183;

function earlyDate(
  table: ParsedTable<Observation>,
  { row, values: { status, as_of: found } }: Row,
  { values: { fiscal_year: year = 0, start_date: start } }: ParsedRow<FiscalYear>,
): Problem[] {
  if (!found || !start || status === undefined || !statusRules[status].hasValue) return [];
  const isPart = isOfKind(status, 'partial') && statusRules[status].isCounted;
  const ahead = (Date.parse(start) - Date.parse(found)) / (24 * 60 * 60 * 1000);
  if (ahead <= (isPart ? 0 : daysAhead)) return [];
  return [problem(placeIn(table, row, 'as_of'), 'as-of-early', { found, year, start })];
}
