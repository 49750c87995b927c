import type { Kpi, Observation } from '../../model/database.ts';
import { createNearest } from '../read/nearest.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { keyOf, rowsBy } from './row-index.ts';

type Row = ParsedRow<Observation>;

/** The rows of one KPI in one vintage. */
export interface SeriesGroup {
  readonly kpi: ParsedRow<Kpi>;
  readonly vintage: string;
  /** Row numbers by fiscal year. */
  readonly years: ReadonlyMap<number, YearRows>;
}

export interface YearRows {
  readonly target?: number;
  readonly actual?: number;
}

export interface SeriesGroups {
  readonly groups: readonly SeriesGroup[];
  /** KPIs that a faulty row may belong to, so that nothing can be said to be missing. */
  readonly doubtful: ReadonlySet<string>;
}

export function seriesGroups(tables: ParsedTables): SeriesGroups {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const isSound = createSoundness(tables, kpis);
  const groups = new Map<string, { kpi: ParsedRow<Kpi>; vintage: string; years: Years }>();
  const faulty: number[] = [];
  tables.observations.rows.forEach((row, index) => {
    const { vintage, kpi_id: id, fiscal_year: year, series } = row.values;
    const kpi = kpis.get(id ?? '');
    if (!kpi || !vintage || !year || !series || !isSound(row)) {
      faulty.push(index);
      return;
    }
    const key = `${vintage} ${id}`;
    const group = groups.get(key) ?? { kpi, vintage, years: new Map() };
    groups.set(key, group);
    group.years.set(year, { ...group.years.get(year), [series]: row.row });
  });
  const doubtful = doubtfulKpis(tables.observations.rows, faulty, kpis);
  return { groups: [...groups.values()], doubtful };
}

type Years = Map<number, YearRows>;
type KpiIndex = ReadonlyMap<string, ParsedRow<Kpi>>;

/** A sound row stands in the right columns, in a possible year, and is there once. */
function createSoundness(tables: ParsedTables, kpis: KpiIndex): (row: Row) => boolean {
  const fiscalYears = rowsBy(tables.fiscal_years, 'fiscal_year');
  const vintages = rowsBy(tables.vintages, 'vintage');
  const seen = new Set<string>();
  return (row) => {
    const key = keyOf(row, tables.observations.table.key);
    const kpi = kpis.get(row.values.kpi_id ?? '');
    const year = row.values.fiscal_year ?? 0;
    if (key === null || !kpi || seen.has(key)) return false;
    seen.add(key);
    if (!fiscalYears.has(year) || !vintages.has(row.values.vintage ?? '')) return false;
    return row.isAligned;
  };
}

/** A faulty row belongs to the KPI it names, or to the nearest name, or to its neighbours'. */
function doubtfulKpis(rows: readonly Row[], faulty: readonly number[], kpis: KpiIndex) {
  const doubtful = new Set<string>();
  const meant = createNearest(kpis.keys());
  for (const index of faulty) {
    const id = rows[index]?.values.kpi_id;
    const isKnown = id !== undefined && kpis.has(id);
    const near = [rows[index - 1], rows[index + 1]].map((row) => row?.values.kpi_id);
    const names = isKnown ? [id] : [...near, id === undefined ? null : meant(id)];
    for (const name of names) if (name) doubtful.add(name);
  }
  return doubtful;
}
