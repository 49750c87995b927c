import { drawable } from './kpi-chart.ts';
import { baselineOf } from '../derive/year-cells.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Speech } from '../derive/speech.ts';
import { kpiHeading } from '../model/reserved-ids.ts';
import type { Axis } from './axis.ts';
import type { ComparableKpi } from './comparison.ts';
import type { ComparisonDescription, ComparisonWords, KpiDescription } from './descriptions.ts';
import { baselineGuide } from './live-chart.ts';
import { liveYears } from './live-years.ts';

const seriesNames = ({ labels }: Speech) => [
  labels('series', 'target').label,
  labels('series', 'actual').label,
];

/** The interactive chart of a KPI, on the axis of its static picture. */
export function describeKpi(answer: KpiAnswer, axis: Axis, speech: Speech): KpiDescription {
  const { kpi, unit } = answer;
  const categories = liveYears(answer, 'value', speech);
  return {
    view: 'kpi',
    figure: kpiHeading(kpi.kpi_id),
    chart: {
      name: speech.words.interactive.kpi.name({ name: kpi.name_plain, unit: unit.unit }),
      direction: 'columns',
      axis,
      series: seriesNames(speech),
      categories,
      guides: baselineGuide(categories),
    },
  };
}

function comparable(answer: KpiAnswer, speech: Speech): ComparableKpi {
  const { kpi, unit } = answer;
  const hasBaseline = drawable(baselineOf(answer.years)?.actual ?? null) !== null;
  return {
    id: kpi.kpi_id,
    name: kpi.name_plain,
    unit: unit.unit,
    isPercentage: unit.kind === 'percentage',
    accumulation: kpi.accumulation,
    series: seriesNames(speech),
    value: liveYears(answer, 'value', speech),
    change: hasBaseline ? liveYears(answer, 'change', speech) : null,
  };
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
    cautions: { accumulation: comparison.cautionAccumulation, size: comparison.cautionSize },
    axisFrom: comparison.axisFrom,
    panel: {
      value: comparison.panelValue({ unit }),
      change: comparison.panelChange({ unit }),
    },
    chartName: comparison.chartName({ names: '{names}' }),
    points: reading.points,
  };
}

/** All KPIs with everything that a comparison may show of them. */
export function describeComparison(
  answers: readonly KpiAnswer[],
  speech: Speech,
): ComparisonDescription {
  return {
    view: 'comparison',
    kpis: answers.map((answer) => comparable(answer, speech)),
    words: comparisonWords(speech),
  };
}
