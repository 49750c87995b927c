import { drawable } from './kpi-chart.ts';
import { baselineOf } from '../derive/year-cells.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { UnitGroup } from '../derive/same-unit.ts';
import type { Speech } from '../derive/speech.ts';
import { kpiHeading } from '../model/reserved-ids.ts';
import type { Axis } from './axis.ts';
import { firstCompared, type ComparableKpi, type ListedKpi } from './comparison.ts';
import type {
  ComparisonDescription,
  ComparisonFiles,
  ComparisonWords,
  FetchedKpiDescription,
  KpiDescription,
} from './descriptions.ts';
import { guidesOf } from './live-chart.ts';
import { axisKindOf } from './shared-axis.ts';
import { liveYears } from './live-years.ts';

const seriesNames = ({ labels }: Speech) => [
  labels('series', 'target').label,
  labels('series', 'actual').label,
];

/** The interactive chart of a KPI, on the axis of its static picture, with all its years. */
export function describeKpi(answer: KpiAnswer, axis: Axis, speech: Speech): KpiDescription {
  const { kpi, unit } = answer;
  const categories = liveYears(answer, 'value', speech);
  return {
    view: 'kpi',
    years: null,
    figure: kpiHeading(kpi.kpi_id),
    chart: {
      name: speech.words.interactive.kpi.name({ name: kpi.name_plain, unit: unit.unit }),
      direction: 'columns',
      axis,
      series: seriesNames(speech),
      categories,
      guides: guidesOf(categories),
    },
  };
}

/** The same with its years in this file. */
export function describeFetchedKpi(
  { view, figure, chart: { name, axis } }: KpiDescription,
  file: string,
): FetchedKpiDescription {
  const id = figure.slice(kpiHeading('').length);
  return { view, years: { file, id }, figure, chart: { name, axis } };
}

export function listedKpi({ kpi, unit, years }: KpiAnswer): ListedKpi {
  const hasBaseline = drawable(baselineOf(years)?.actual ?? null) !== null;
  return { id: kpi.kpi_id, unit: unit.unit, hasBaseline };
}

/** A KPI with everything that a comparison may show of it. */
export function comparableKpi(answer: KpiAnswer, speech: Speech): ComparableKpi {
  const { kpi, unit } = answer;
  const listed = listedKpi(answer);
  return {
    ...listed,
    name: kpi.name_plain,
    axisKind: axisKindOf(unit),
    accumulation: kpi.accumulation,
    series: seriesNames(speech),
    value: liveYears(answer, 'value', speech),
    change: listed.hasBaseline ? liveYears(answer, 'change', speech) : null,
  };
}

/** What a reader sees who has chosen nothing: a few KPIs of one unit. */
export function openingKpis(group: UnitGroup | null, speech: Speech): readonly KpiAnswer[] {
  const kpis = group?.kpis ?? [];
  const first = new Set(
    firstCompared(kpis.map((answer) => comparableKpi(answer, speech))).map(({ id }) => id),
  );
  return kpis.filter(({ kpi }) => first.has(kpi.kpi_id));
}

function comparisonWords({ words }: Speech): ComparisonWords {
  const { comparison, hint, reading, tableTitle } = words.interactive;
  const unit = '{unit}';
  return {
    hint,
    caption: tableTitle({ unit }),
    row: words.site.table.year,
    none: comparison.none,
    shown: comparison.shown({ count: '{count}' }),
    refused: {
      unit: comparison.refusedUnit({ unit }),
      baseline: comparison.refusedBaseline,
    },
    unitless: comparison.unitless,
    cautions: { accumulation: comparison.cautionAccumulation, size: comparison.cautionSize },
    noted: words.format.phrase(['{heading}', comparison.axisFrom]),
    ranked: words.format.phrase(['{heading}', words.charts.rankInRows]),
    paragraph: words.format.paragraph(['{first}', '{second}']),
    panel: {
      value: comparison.panelValue({ names: '{names}', unit }),
      change: comparison.panelChange({ names: '{names}', unit }),
      more: comparison.panelMore({ names: '{names}', count: '{count}' }),
    },
    chartName: comparison.chartName({ names: '{names}' }),
    points: reading.points,
  };
}

/** KPIs to choose among; their figures are fetched when they are chosen. */
export function describeComparison(
  answers: readonly KpiAnswer[],
  files: ComparisonFiles,
  speech: Speech,
): Omit<ComparisonDescription, 'taken'> {
  return {
    view: 'comparison',
    kpis: answers.map(listedKpi),
    files,
    words: comparisonWords(speech),
  };
}
