import { createYearsOfProject, isAfterProject } from '../check/project-years.ts';
import { rowsBy } from '../check/row-index.ts';
import { seriesGroups, type SeriesGroup, type YearRows } from '../check/series-groups.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

type Series = keyof YearRows;

/**
 * Rows that were perhaps forgotten. A source prints the years that it prints, and no row is
 * demanded: asked is about the one year that a KPI lacks between others, and about a year that
 * every other KPI beside it has, where several are.
 */
export function askSeries(tables: ParsedTables): Question[] {
  const { groups, doubtful } = seriesGroups(tables);
  const sound = groups.filter(({ kpi }) => !doubtful.has(idOf(kpi)));
  const besides = createBesides(sound);
  const earlier = createEarlier(sound);
  const isBeforePlan = createIsBeforePlan(tables);
  return [
    ...askUnobserved(
      tables,
      new Set([
        ...doubtful,
        ...groups.map(({ kpi }) => idOf(kpi)),
        ...tables.partial_observations.rows.flatMap(({ values }) => values.kpi_id ?? []),
      ]),
    ),
    ...sound.flatMap((group) => [
      ...askMissing(tables, group, {
        besides: besides(group),
        earlier: earlier(group),
        isBeforePlan: isBeforePlan(group),
      }),
      ...askBaseline(tables, group, earlier(group)),
    ]),
    ...askAfterProject(tables),
  ];
}

const idOf = ({ values }: SeriesGroup['kpi']) => values.kpi_id ?? '';

const ownerOf = ({ values: { project_id, policy_id, goal_id } }: SeriesGroup['kpi']) =>
  JSON.stringify([project_id ?? '', policy_id ?? '', goal_id ?? '']);

function askUnobserved({ kpis }: ParsedTables, observed: ReadonlySet<string>): Question[] {
  return kpis.rows.flatMap((row) => {
    const { kpi_id: found, ended_in: ended, successor } = row.values;
    if (found === undefined || observed.has(found) || ended || successor) return [];
    return askAt({ table: kpis, row, column: 'kpi_id' }, 'kpi-unobserved', { found });
  });
}

/** The other KPIs of the same owner in the same report. */
function createBesides(groups: readonly SeriesGroup[]) {
  const byOwner = Map.groupBy(groups, ({ kpi, vintage }) => `${vintage} ${ownerOf(kpi)}`);
  return (group: SeriesGroup): readonly SeriesGroup[] =>
    (byOwner.get(`${group.vintage} ${ownerOf(group.kpi)}`) ?? []).filter((one) => one !== group);
}

/** The rows that earlier reports have of the KPI. Vintages are ISO dates, ordered as text. */
function createEarlier(groups: readonly SeriesGroup[]) {
  const byKpi = Map.groupBy(groups, ({ kpi }) => idOf(kpi));
  return ({ kpi, vintage }: SeriesGroup): readonly SeriesGroup[] =>
    (byKpi.get(idOf(kpi)) ?? []).filter((group) => group.vintage < vintage);
}

/**
 * Years between the baseline and the beginning of the project, or of the other rows where no
 * period is known: a source may leave them out.
 */
function createIsBeforePlan(tables: ParsedTables) {
  const yearsOfProject = createYearsOfProject(tables);
  return ({ kpi: { values }, years }: SeriesGroup) => {
    const baseline = values.baseline_fiscal_year ?? -Infinity;
    const planned =
      yearsOfProject(values.project_id ?? '') ??
      [...years.keys()].filter((year) => year > baseline);
    const start = Math.min(...planned);
    return (year: number) => year > baseline && year < start;
  };
}

/**
 * Years with a row from which one without is a hole. A target of the middle of the plan and one
 * of its end have a year between them and are whole.
 */
const fewestYears: Readonly<Record<Series, number>> = { target: 3, actual: 2 };

interface Surroundings {
  readonly besides: readonly SeriesGroup[];
  readonly earlier: readonly SeriesGroup[];
  readonly isBeforePlan: (year: number) => boolean;
}

function yearsWith(groups: readonly SeriesGroup[], series: Series): readonly number[] {
  return groups.flatMap(({ years }) =>
    [...years].filter(([, rows]) => rows[series] !== undefined).map(([year]) => year),
  );
}

/** Years between the first and the last of the series that have no row in it. */
function holesIn(known: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = new Set(known);
  return Array.from(
    { length: Math.max(0, last - first - 1) },
    (_, index) => first + 1 + index,
  ).filter((year) => !years.has(year));
}

function askMissing(tables: ParsedTables, group: SeriesGroup, around: Surroundings): Question[] {
  const missing = new Map<number, Series[]>();
  const between = new Set<number>();
  for (const series of ['target', 'actual'] as const) {
    const own = yearsWith([group, ...around.earlier], series);
    const holes = holesIn(own).filter((year) => !around.isBeforePlan(year));
    const isOnly = holes.length === 1 && new Set(own).size >= fewestYears[series];
    const first = Math.min(...group.years.keys());
    const shared = sharedYears(around.besides, series).filter(
      (year) => year > first && !around.isBeforePlan(year),
    );
    const odd = new Set([
      ...(isOnly ? holes : []),
      ...shared.filter((year) => !own.includes(year)),
    ]);
    if (isOnly) holes.forEach((year) => between.add(year));
    for (const year of odd) {
      missing.set(year, [...(missing.get(year) ?? []), series]);
    }
  }
  return [...missing].flatMap(([year, series]) =>
    askAt(nearestCell(tables, group, year), 'row-missing', {
      kpi: idOf(group.kpi),
      year,
      series: series.length > 1 ? 'both' : (series[0] ?? 'both'),
      vintage: group.vintage,
      isBetween: between.has(year),
    }),
  );
}

/** Years for which each of the other KPIs has a row: one alone is no rule. */
function sharedYears(besides: readonly SeriesGroup[], series: Series): readonly number[] {
  if (besides.length < 2) return [];
  const [first, ...others] = besides.map((group) => yearsWith([group], series));
  return (first ?? []).filter((year) => others.every((years) => years.includes(year)));
}

function askBaseline(
  tables: ParsedTables,
  group: SeriesGroup,
  earlier: readonly SeriesGroup[],
): Question[] {
  const year = group.kpi.values.baseline_fiscal_year;
  if (year == null || [group, ...earlier].some(({ years }) => years.has(year))) return [];
  const facts = { kpi: idOf(group.kpi), year, vintage: group.vintage };
  return askAt(nearestCell(tables, group, year), 'baseline-missing', facts);
}

/** What is missing has no row of its own, so it is asked at the nearest row of the KPI. */
function nearestCell({ observations }: ParsedTables, { years }: SeriesGroup, wanted: number) {
  const [nearest] = [...years].toSorted(
    ([a], [b]) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b,
  );
  const number = nearest?.[1].actual ?? nearest?.[1].target;
  const row = observations.rows.find((one) => one.row === number);
  if (!row) throw new Error('A group of rows has at least one of them.');
  return { table: observations, row, column: 'fiscal_year' };
}

function askAfterProject(tables: ParsedTables): Question[] {
  const yearsOfProject = createYearsOfProject(tables);
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  return tables.observations.rows.flatMap((row) => {
    const { kpi_id: id = '', fiscal_year: year } = row.values;
    const kpi = kpis.get(id);
    if (!kpi || year === undefined || !isAfterProject(year, kpi, yearsOfProject)) return [];
    const project = kpi.values.project_id ?? '';
    const end = Math.max(...(yearsOfProject(project) ?? []));
    const cell = { table: tables.observations, row, column: 'fiscal_year' };
    return askAt(cell, 'year-after-project', { found: String(year), project, end });
  });
}
