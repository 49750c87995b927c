import { changeAxis, type AxisKind } from './axis.ts';
import {
  endsOf,
  guidesOf,
  isBar,
  valuesIn,
  type LiveCategory,
  type LiveChart,
  type LiveGuide,
} from './live-chart.ts';
import { axisGroups, valueAxis, type AxisGroup, type Drawn } from './shared-axis.ts';

/** A KPI as far as a choice depends on it. */
export interface ListedKpi {
  readonly id: string;
  readonly unit: string;
  /** Whether there is a value to count changes from. */
  readonly hasBaseline: boolean;
}

/** A KPI in the list of all, in which a reader looks for its name. */
export interface NamedKpi extends ListedKpi {
  readonly name: string;
  /** What it belongs to. */
  readonly owner: string;
}

/** A KPI that can be compared, with its years in both ways of showing them. */
export interface ComparableKpi extends ListedKpi {
  readonly name: string;
  readonly axisKind: AxisKind;
  /** Code of what the numbers add up: years, one year, a day, or not stated. */
  readonly accumulation: string;
  /** Names of target and actual. */
  readonly series: readonly string[];
  readonly value: readonly LiveCategory[];
  /** Null where there is no baseline to count from. */
  readonly change: readonly LiveCategory[] | null;
}

/** What a reader has chosen: KPIs by id, and how to show them. */
export interface Choice {
  readonly show: 'value' | 'change';
  readonly kpis: readonly string[];
}

/** Why a KPI cannot join those that are chosen: it has another unit, or no baseline. */
export type Refusal = 'unit' | 'baseline';

/** What a reader should know before comparing. */
export type Caution = 'accumulation' | 'size';

/** KPIs of one unit on one axis. */
export interface Panel {
  readonly unit: string;
  readonly axisKind: AxisKind;
  readonly names: readonly string[];
  readonly chart: LiveChart;
}

/** The unit that all chosen KPIs must have; null while any unit is possible. */
export function unitOf(kpis: readonly ListedKpi[], choice: Choice): string | null {
  if (choice.show === 'change') return null;
  return kpis.find(({ id }) => choice.kpis.includes(id))?.unit ?? null;
}

/** Values share an axis only within one unit; changes have an axis for each unit. */
export function refusalOf(kpi: ListedKpi, unit: string | null, show: Choice['show']) {
  if (show === 'change') return kpi.hasBaseline ? null : 'baseline';
  return unit !== null && kpi.unit !== unit ? 'unit' : null;
}

/** The chosen KPIs that may stand together, in the order of the site. */
export function chosenKpis<Kpi extends ListedKpi>(
  kpis: readonly Kpi[],
  choice: Choice,
): readonly Kpi[] {
  const unit = unitOf(kpis, choice);
  return kpis.filter(
    (kpi) => choice.kpis.includes(kpi.id) && refusalOf(kpi, unit, choice.show) === null,
  );
}

function yearsOf(kpi: ComparableKpi, show: Choice['show']): readonly LiveCategory[] {
  return (show === 'change' ? kpi.change : kpi.value) ?? [];
}

function drawnOf(kpi: ComparableKpi, show: Choice['show']): Drawn {
  const years = yearsOf(kpi, show);
  return {
    values: valuesIn(years),
    pairs: years.flatMap(({ cells: [target, actual] }) => {
      const result = actual && isBar(actual) ? actual.value : null;
      if (target?.mark !== 'tick' || result === null) return [];
      return endsOf(target).map((end) => [end, result] as const);
    }),
  };
}

/** The KPIs of one unit on as few axes as show all of them. */
function axesOf(group: readonly ComparableKpi[], show: Choice['show']) {
  const kind = group[0]?.axisKind ?? 'plain';
  const createAxis =
    show === 'change' ? (values: readonly number[]) => changeAxis(values, kind) : valueAxis(kind);
  return axisGroups(group, (kpi) => drawnOf(kpi, show), createAxis);
}

function panelOf({ axis, members }: AxisGroup<ComparableKpi>, show: Choice['show']): Panel {
  const categories: LiveCategory[] = [];
  const guides: LiveGuide[] = [];
  for (const kpi of members) {
    const years = yearsOf(kpi, show);
    categories.push({ label: kpi.name, cells: [] });
    guides.push(...guidesOf(years, categories.length));
    categories.push(...years);
  }
  const [first] = members;
  const unit = first?.unit ?? '';
  return {
    unit,
    axisKind: first?.axisKind ?? 'plain',
    names: members.map(({ name }) => name),
    chart: { name: unit, direction: 'rows', axis, series: first?.series ?? [], categories, guides },
  };
}

/** The panels of the chosen KPIs: an axis mixes neither units nor sizes that hide each other. */
export function panels(kpis: readonly ComparableKpi[], choice: Choice): readonly Panel[] {
  const units = Map.groupBy(chosenKpis(kpis, choice), ({ unit }) => unit);
  return [...units.values()]
    .flatMap((group) => axesOf(group, choice.show))
    .map((group) => panelOf(group, choice.show));
}

/** Most KPIs that a reader sees who has chosen nothing. */
const mostAtFirst = 3;

/** Of KPIs of one unit the first few that share an axis; where none do, the first few. */
export function firstCompared(kpis: readonly ComparableKpi[]): readonly ComparableKpi[] {
  const shared = axesOf(kpis, 'value').find(({ members }) => members.length > 1);
  return (shared?.members ?? kpis).slice(0, mostAtFirst);
}

/** What to say above the panels. */
export function cautions(kpis: readonly ComparableKpi[], choice: Choice): readonly Caution[] {
  const group = chosenKpis(kpis, choice);
  const ways = new Set(group.map(({ accumulation }) => accumulation));
  const isMixed = ways.size > 1 || ways.has('unknown');
  const shown = panels(kpis, choice);
  const isUneven = new Set(shown.map(({ unit }) => unit)).size < shown.length;
  return [
    ...(group.length > 1 && isMixed ? (['accumulation'] as const) : []),
    ...(isUneven ? (['size'] as const) : []),
  ];
}
