import type { Kpi, Observation } from '../../model/database.ts';
import { isOfKind } from '../../model/status.ts';
import { newestVintage } from '../check/newest-rows.ts';
import { createYearsOfProject } from '../check/project-years.ts';
import { seriesGroups, type SeriesGroup } from '../check/series-groups.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';
import { createPlanEnd } from './plan-end.ts';

type Row = ParsedRow<Observation>;

/** One KPI in the newest report, with its rows by year. */
interface Plan {
  readonly kpi: ParsedRow<Kpi>;
  readonly vintage: string;
  readonly years: readonly PlanYear[];
  /** Value of the baseline year in the newest vintage that has it; null when it has none. */
  readonly baseline: number | null;
}

interface PlanYear {
  readonly year: number;
  readonly target: Row | undefined;
  readonly actual: Row | undefined;
}

/** KPIs of the newest report: earlier ones were asked about when they were new. */
export function askPlans(tables: ParsedTables): Question[] {
  const vintage = newestVintage(tables);
  if (vintage === null) return [];
  const planEnd = createPlanEnd(tables, vintage);
  const yearsOfProject = createYearsOfProject(tables);
  const plans = plansOf(tables, vintage);
  const isUsual = createIsUsual(plans);
  return plans.flatMap((plan) => {
    const direction = askDirection(tables, plan);
    const end = planEnd(plan.kpi.values);
    const hasPeriod = yearsOfProject(plan.kpi.values.project_id ?? '') !== null;
    return [
      ...direction,
      ...(direction.length > 0 ? [] : askTargets(tables, plan)),
      ...askHole(tables, plan),
      ...askLastYear(tables, plan, end),
      ...(hasPeriod ? [] : askSkipped(tables, plan, isUsual)),
    ];
  });
}

function plansOf(tables: ParsedTables, newest: string): Plan[] {
  const { groups, doubtful } = seriesGroups(tables);
  const byRow = new Map(tables.observations.rows.map((row) => [row.row, row]));
  const baselines = new Map<string, number>();
  for (const group of groups.toSorted((a, b) => (a.vintage < b.vintage ? -1 : 1))) {
    const { kpi_id: id = '', baseline_fiscal_year: year } = group.kpi.values;
    const value = byRow.get(group.years.get(year ?? 0)?.actual ?? 0)?.values.value;
    if (typeof value === 'number') baselines.set(id, value);
  }
  return groups
    .filter(({ kpi, vintage }) => vintage === newest && isSound(kpi, doubtful))
    .map((group) => ({
      kpi: group.kpi,
      vintage: group.vintage,
      years: plannedYears(group, byRow),
      baseline: baselines.get(group.kpi.values.kpi_id ?? '') ?? null,
    }));
}

/** Nothing is asked about a plan whose direction or baseline could not be read. */
function isSound({ values }: ParsedRow<Kpi>, doubtful: ReadonlySet<string>): boolean {
  const { kpi_id: id = '', direction, baseline_fiscal_year: baseline } = values;
  return direction !== undefined && baseline !== undefined && !doubtful.has(id);
}

function plannedYears({ years }: SeriesGroup, byRow: ReadonlyMap<number, Row>): PlanYear[] {
  return [...years]
    .map(([year, { target, actual }]) => ({
      year,
      target: byRow.get(target ?? 0),
      actual: byRow.get(actual ?? 0),
    }))
    .toSorted((a, b) => a.year - b.year);
}

/** Positive when the second is better; 0 where the content does not say which side is. */
function gain({ values }: ParsedRow<Kpi>, from: number, to: number): number {
  if (values.direction === 'higher_is_better') return to - from;
  return values.direction === 'lower_is_better' ? from - to : 0;
}

function targetsOf({ years }: Plan): { readonly row: Row; readonly value: number }[] {
  return years.flatMap(({ target: row }) =>
    row && typeof row.values.value === 'number' ? [{ row, value: row.values.value }] : [],
  );
}

/** All targets move away from what is said to be better. */
function askDirection({ kpis }: ParsedTables, plan: Plan): Question[] {
  const targets = targetsOf(plan).map(({ value }) => value);
  const { kpi, baseline } = plan;
  const found = kpi.values.direction;
  const steps = targets.slice(1).map((value, index) => gain(kpi, targets[index] ?? value, value));
  const isBackwards = steps.every((step) => step <= 0) && steps.some((step) => step < 0);
  const isBelow = baseline !== null && targets.every((value) => gain(kpi, baseline, value) < 0);
  if (found === undefined || targets.length < 2 || !(isBackwards || isBelow)) return [];
  const told = [...(baseline === null ? [] : [baseline]), ...targets].join(' → ');
  return askAt({ table: kpis, row: kpi, column: 'direction' }, 'direction-against-targets', {
    found,
    targets: told,
  });
}

function askTargets({ observations }: ParsedTables, plan: Plan): Question[] {
  const { kpi, baseline } = plan;
  if (baseline === null) return [];
  return targetsOf(plan).flatMap(({ row, value }) => {
    if (gain(kpi, baseline, value) >= 0) return [];
    const facts = {
      found: String(value),
      baseline: String(baseline),
      year: kpi.values.baseline_fiscal_year ?? 0,
    };
    return askAt({ table: observations, row, column: 'value' }, 'target-below-baseline', facts);
  });
}

/** Words or the announcement of a target are no hole. */
const isSilent = ({ target }: PlanYear) =>
  target?.values.value === null &&
  target.values.status !== undefined &&
  !isOfKind(target.values.status, 'worded', 'announced');

/** One year without a target among others that have one. */
function askHole({ observations }: ParsedTables, plan: Plan): Question[] {
  const baseline = plan.kpi.values.baseline_fiscal_year ?? 0;
  const planned = plan.years.filter(({ year, target }) => year > baseline && target);
  const empty = planned.filter(isSilent);
  const [hole] = empty;
  const hasBaseline = plan.years.some(({ year }) => year === baseline);
  if (!hasBaseline || !hole?.target || empty.length > 1 || planned.length < 3) return [];
  const facts = { found: hole.target.values.status ?? '', year: hole.year };
  return askAt({ table: observations, row: hole.target, column: 'status' }, 'target-hole', facts);
}

function askLastYear({ observations }: ParsedTables, plan: Plan, end: number): Question[] {
  const last = plan.years.at(-1);
  const row = last?.actual ?? last?.target;
  if (!last || !row || last.year >= end) return [];
  const facts = { found: String(last.year), kpi: plan.kpi.values.kpi_id ?? '', end };
  return askAt({ table: observations, row, column: 'fiscal_year' }, 'last-year-missing', facts);
}

/** Of the KPIs that began before a year, at least so many have rows of it where it is usual. */
const usualShare = 0.75;

/** Whether a plan has rows of a year where its KPIs had begun before. */
function createIsUsual(plans: readonly Plan[]): (year: number, but: Plan) => boolean {
  return (year, but) => {
    const others = plans.filter(
      (plan) => plan !== but && (plan.kpi.values.baseline_fiscal_year ?? Infinity) < year,
    );
    const having = others.filter(({ years }) => years.some((own) => own.year === year));
    return having.length > 0 && having.length >= others.length * usualShare;
  };
}

/**
 * Where no period says when the plan begins, years after the baseline may have been forgotten: if
 * nearly all other KPIs have them, the plan had begun.
 */
function askSkipped(
  { kpis }: ParsedTables,
  plan: Plan,
  isUsual: ReturnType<typeof createIsUsual>,
): Question[] {
  const { baseline_fiscal_year: baseline } = plan.kpi.values;
  const at = plan.years.findIndex(({ year }) => year === baseline);
  const next = plan.years[at + 1]?.year;
  if (baseline == null || at < 0 || next === undefined) return [];
  const between = Array.from({ length: next - baseline - 1 }, (_, index) => baseline + 1 + index);
  if (!between.some((year) => isUsual(year, plan))) return [];
  const cell = { table: kpis, row: plan.kpi, column: 'baseline_fiscal_year' };
  return askAt(cell, 'years-skipped', { found: String(baseline), next });
}
