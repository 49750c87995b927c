import { axisOf, type Axis } from './axis.ts';
import {
  baselineGuide,
  valuesIn,
  type LiveCategory,
  type LiveChart,
  type LiveGuide,
} from './live-chart.ts';

/** A KPI that can be compared, with its years in both ways of showing them. */
export interface ComparableKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly isPercentage: boolean;
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
  readonly isPercentage: boolean;
  readonly chart: LiveChart;
}

/** Bars shorter than this part of the longest can hardly be seen. */
const smallestVisibleShare = 0.02;

/** The unit that all chosen KPIs must have; null while any unit is possible. */
export function unitOf(kpis: readonly ComparableKpi[], choice: Choice): string | null {
  if (choice.show === 'change') return null;
  return kpis.find(({ id }) => choice.kpis.includes(id))?.unit ?? null;
}

/** Values share an axis only within one unit; changes have an axis for each unit. */
export function refusalOf(kpi: ComparableKpi, unit: string | null, show: Choice['show']) {
  if (show === 'change') return kpi.change === null ? 'baseline' : null;
  return unit !== null && kpi.unit !== unit ? 'unit' : null;
}

/** The chosen KPIs that may stand together, in the order of the site. */
export function chosen(kpis: readonly ComparableKpi[], choice: Choice): readonly ComparableKpi[] {
  const unit = unitOf(kpis, choice);
  return kpis.filter(
    (kpi) => choice.kpis.includes(kpi.id) && refusalOf(kpi, unit, choice.show) === null,
  );
}

function yearsOf(kpi: ComparableKpi, show: Choice['show']): readonly LiveCategory[] {
  return (show === 'change' ? kpi.change : kpi.value) ?? [];
}

function sharedAxis(group: readonly ComparableKpi[], show: Choice['show']): Axis {
  const values = group.flatMap((kpi) => valuesIn(yearsOf(kpi, show)));
  const isPercentage = group[0]?.isPercentage === true;
  return show === 'change' ? axisOf([0, ...values], false) : axisOf(values, isPercentage);
}

function panelOf(unit: string, group: readonly ComparableKpi[], choice: Choice): Panel {
  const categories: LiveCategory[] = [];
  const guides: LiveGuide[] = [];
  for (const kpi of group) {
    const years = yearsOf(kpi, choice.show);
    categories.push({ label: kpi.name, cells: [] });
    guides.push(...baselineGuide(years, categories.length));
    categories.push(...years);
  }
  return {
    unit,
    isPercentage: group[0]?.isPercentage === true,
    chart: {
      name: unit,
      direction: 'rows',
      axis: sharedAxis(group, choice.show),
      series: group[0]?.series ?? [],
      categories,
      guides,
    },
  };
}

/** One panel for each unit among the chosen KPIs: an axis never mixes units. */
export function panels(kpis: readonly ComparableKpi[], choice: Choice): readonly Panel[] {
  const group = chosen(kpis, choice);
  const units = [...new Set(group.map(({ unit }) => unit))];
  return units.map((unit) =>
    panelOf(
      unit,
      group.filter((kpi) => kpi.unit === unit),
      choice,
    ),
  );
}

/** What to say above the panels. */
export function cautions(kpis: readonly ComparableKpi[], choice: Choice): readonly Caution[] {
  const group = chosen(kpis, choice);
  const ways = new Set(group.map(({ accumulation }) => accumulation));
  const isMixed = ways.size > 1 || ways.has('unknown');
  const sizes = group.map(({ value }) => Math.max(0, ...valuesIn(value).map(Math.abs)));
  const isUneven = Math.min(...sizes) < Math.max(...sizes) * smallestVisibleShare;
  return [
    ...(group.length > 1 && isMixed ? (['accumulation'] as const) : []),
    ...(group.length > 1 && choice.show === 'value' && isUneven ? (['size'] as const) : []),
  ];
}
