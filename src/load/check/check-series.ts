import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { createYearsOfProject } from './project-years.ts';
import { seriesGroups, type SeriesGroup, type YearRows } from './series-groups.ts';

/**
 * Every KPI has a target and an actual for every year from its first to its last in a
 * vintage, but for years between its baseline and the beginning of its project. A later report may begin with a later year, but then earlier vintages must have the
 * years before it, and one of them the baseline year. What is missing has no row of its own, so
 * it is reported at the nearest row of the KPI.
 */
export function checkSeries(tables: ParsedTables): Problem[] {
  if (!tables.observations.isComplete) return [];
  const { groups, doubtful } = seriesGroups(tables);
  const observed = new Set([...doubtful, ...groups.map(({ kpi }) => kpi.values.kpi_id)]);
  const unobserved = tables.kpis.rows.flatMap(({ row, values: { kpi_id: found } }) => {
    if (found === undefined || observed.has(found)) return [];
    return [problem(placeIn(tables.kpis, row, 'kpi_id'), 'kpi-unobserved', { found })];
  });
  const yearsBefore = createYearsBefore(groups);
  const planStart = createPlanStart(tables);
  const incomplete = groups
    .filter(({ kpi }) => !doubtful.has(kpi.values.kpi_id ?? ''))
    .flatMap((group) =>
      groupProblems(tables, group, { earlier: yearsBefore(group), planStart: planStart(group) }),
    );
  return [...unobserved, ...incomplete];
}

type YearsBefore = (group: SeriesGroup) => ReadonlySet<number>;

/** Years that earlier vintages have for the KPI. Vintages are ISO dates, ordered as text. */
function createYearsBefore(groups: readonly SeriesGroup[]): YearsBefore {
  const byKpi = new Map<string, SeriesGroup[]>();
  for (const group of groups) {
    const id = group.kpi.values.kpi_id ?? '';
    const known = byKpi.get(id);
    if (known) known.push(group);
    else byKpi.set(id, [group]);
  }
  return ({ kpi, vintage: own }) => {
    const all = byKpi.get(kpi.values.kpi_id ?? '') ?? [];
    const earlier = all.filter(({ vintage }) => vintage < own);
    return new Set(earlier.flatMap(({ years }) => [...years.keys()]));
  };
}

/**
 * The year from which every year is needed: that in which the project begins. Where no period
 * is known it is the first year after the baseline that has rows.
 */
function createPlanStart(tables: ParsedTables): (group: SeriesGroup) => number {
  const yearsOfProject = createYearsOfProject(tables);
  return ({ kpi: { values }, years }) => {
    const planned = yearsOfProject(values.project_id ?? '');
    if (planned !== null) return Math.min(...planned);
    const { baseline_fiscal_year: baseline = Infinity } = values;
    return Math.min(...[...years.keys()].filter((year) => year > baseline));
  };
}

interface Surroundings {
  /** Years that earlier vintages have. */
  readonly earlier: ReadonlySet<number>;
  readonly planStart: number;
}

function groupProblems(
  tables: ParsedTables,
  group: SeriesGroup,
  { earlier, planStart }: Surroundings,
): Problem[] {
  const { kpi_id: kpi = '', baseline_fiscal_year: baseline } = group.kpi.values;
  const { vintage, years } = group;
  const own = [...years.keys()].sort((a, b) => a - b);
  const [first = 0] = own;
  const before = [...earlier].filter((year) => year < first).sort((a, b) => a - b);
  const known = [...before, ...own];
  const at = (year: number) =>
    placeIn(tables.observations, nearestRow(years, own, year), 'fiscal_year');
  const holes = span(known).flatMap((year) => {
    const isElsewhere = year < first && earlier.has(year);
    const isBeforePlan = year > (baseline ?? Infinity) && year < planStart && !years.has(year);
    const series = isElsewhere || isBeforePlan ? null : missingSeries(years.get(year));
    return series ? [problem(at(year), 'series-incomplete', { kpi, year, series, vintage })] : [];
  });
  const hasBaseline = baseline === undefined || years.has(baseline) || earlier.has(baseline);
  if (hasBaseline || isBetween(baseline, known)) return holes;
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
