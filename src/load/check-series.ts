import { placeIn } from './parse-table.ts';
import type { ParsedTables } from './parse-tables.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { seriesGroups } from './series-groups.ts';
import type { SeriesGroup, YearRows } from './series-groups.ts';

/**
 * Every KPI has a target and an actual for every year from its first to its last in a
 * vintage, its baseline year among them. What is missing has no row of its own, so it is
 * reported at the nearest row of the KPI.
 */
export function checkSeries(tables: ParsedTables): Problem[] {
  if (!tables.observations.isComplete) return [];
  const { groups, doubtful } = seriesGroups(tables);
  const observed = new Set([...doubtful, ...groups.map(({ kpi }) => kpi.values.kpi_id)]);
  const unobserved = tables.kpis.rows.flatMap(({ row, values: { kpi_id: found } }) => {
    if (found === undefined || observed.has(found)) return [];
    return [problem(placeIn(tables.kpis, row, 'kpi_id'), 'kpi-unobserved', { found })];
  });
  const incomplete = groups
    .filter(({ kpi }) => !doubtful.has(kpi.values.kpi_id ?? ''))
    .flatMap((group) => groupProblems(tables, group));
  return [...unobserved, ...incomplete];
}

function groupProblems(tables: ParsedTables, group: SeriesGroup): Problem[] {
  const { kpi_id: kpi = '', baseline_fiscal_year: baseline } = group.kpi.values;
  const { vintage, years } = group;
  const known = [...years.keys()].sort((a, b) => a - b);
  const at = (year: number) =>
    placeIn(tables.observations, nearestRow(years, known, year), 'fiscal_year');
  const holes = span(known).flatMap((year) => {
    const series = missingSeries(years.get(year));
    return series ? [problem(at(year), 'series-incomplete', { kpi, year, series, vintage })] : [];
  });
  if (baseline === undefined || years.has(baseline) || isBetween(baseline, known)) return holes;
  return [...holes, problem(at(baseline), 'baseline-missing', { kpi, year: baseline, vintage })];
}

/** Every year from the first to the last. */
function span(known: readonly number[]): number[] {
  const first = known[0] ?? 0;
  const last = known.at(-1) ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A baseline year inside the span is a hole, and reported as such. */
function isBetween(year: number, known: readonly number[]): boolean {
  return year > (known[0] ?? Infinity) && year < (known.at(-1) ?? -Infinity);
}

function missingSeries(rows: YearRows | undefined): 'target' | 'actual' | 'both' | null {
  if (!rows) return 'both';
  if (rows.target === undefined) return 'target';
  return rows.actual === undefined ? 'actual' : null;
}

function nearestRow(
  years: ReadonlyMap<number, YearRows>,
  known: readonly number[],
  wanted: number,
): number {
  const [closest = wanted] = known.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  const rows = years.get(closest);
  return rows?.actual ?? rows?.target ?? 1;
}
