import { axisNotes } from '../charts/axis-words.ts';
import type { KpiChart } from '../charts/kpi-chart.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Box, Drawing } from './drawing.ts';
import type { Markup } from '../write/markup.ts';
import { widthOf } from './measure.ts';
import { kpiPlot } from './plot.ts';
import { seriesRows, seriesTable, tableHeight } from './series-table.ts';
import { leading, sizeWithin, textBlock, textLine } from './text.ts';

/** A KPI with its chart, the width that it has and the size of its text, both in pixels. */
export interface PanelContent {
  readonly answer: KpiAnswer;
  readonly chart: KpiChart;
  readonly width: number;
  readonly size: number;
}

/** Heights in pixels of what stands above and below the plot. */
export interface PanelRims {
  readonly above: number;
  readonly below: number;
}

export interface PanelPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Equal for panels whose plots are compared. */
  readonly rims: PanelRims;
  /** Ending of the ids of the patterns. */
  readonly id: string;
}

/** Width of the labels of the rows, in sizes of the text. */
const rowHead = 3.6;

/** Unit and what is special about the axis: on one line if all fits. */
function unitLines({ answer, chart, width, size }: PanelContent, { words }: Drawing) {
  const { unit } = answer.unit;
  const lines = [
    ...(unit === '' ? [] : [words.pages.kpi.unitLine({ unit })]),
    ...axisNotes(chart, words),
  ];
  if (lines.length === 0) return [];
  const joined = words.format.apart(lines);
  return widthOf(joined) * size <= width ? [joined] : lines;
}

const rowsOf = ({ answer, width, size }: PanelContent, drawing: Drawing) =>
  seriesRows(answer, width / size - rowHead, drawing);

/** The rims that a panel needs. */
export function panelRims(content: PanelContent, drawing: Drawing): PanelRims {
  const { size } = content;
  return {
    above: size * (unitLines(content, drawing).length * leading + 0.75),
    below: tableHeight(rowsOf(content, drawing), size) + size * 0.6,
  };
}

/** Ends of the axis and zero between them, right of the labels of the rows and left of the plot. */
function axisLabels(chart: KpiChart, plot: Box, place: { size: number; drawing: Drawing }) {
  const { words, palette } = place.drawing;
  const gap = place.size * 0.5;
  const ends = [
    { value: chart.axis.to, y: plot.y },
    { value: chart.axis.from, y: plot.y + plot.height },
    ...(chart.zero === null
      ? []
      : [{ value: 0, y: plot.y + (1 - chart.zero / 100) * plot.height }]),
  ];
  return ends.map(({ value, y }) => {
    const text = words.format.number(value, chart.axisDecimals);
    const size = sizeWithin(text, place.size * rowHead - gap, place.size * 0.87);
    const style = { size, colour: palette.quiet, anchor: 'end' as const };
    return textLine(text, { x: plot.x - gap, y: y + size * 0.36 }, style);
  });
}

/** Unit, plot and numbers of a KPI. */
export function kpiPanel(
  content: PanelContent,
  { x, y, height, rims, id }: PanelPlace,
  drawing: Drawing,
): readonly Markup[] {
  const { chart, width, size } = content;
  const head = size * rowHead;
  const lines = unitLines(content, drawing);
  const fitting = Math.min(...lines.map((line) => sizeWithin(line, width, size)));
  const plot = {
    x: x + head,
    y: y + rims.above,
    width: width - head,
    height: height - rims.above - rims.below,
  };
  const table = chart.isDrawn ? { ...plot, y: plot.y + plot.height + size * 0.6 } : plot;
  const picture = [
    ...axisLabels(chart, plot, { size, drawing }),
    ...kpiPlot(chart, { box: plot, size, id }, drawing),
  ];
  return [
    ...textBlock(lines, { x, y }, { size: fitting, colour: drawing.palette.quiet }),
    ...(chart.isDrawn ? picture : []),
    ...seriesTable(rowsOf(content, drawing), { box: table, size, rowHead: head }, drawing),
  ];
}
