import type { ComparableKpi } from '../comparison.ts';
import type { FetchedKpiDescription, KpiDescription } from '../descriptions.ts';
import { guidesOf, type LiveChart } from '../live-chart.ts';
import { jsonAt } from './comparison-files.ts';
import { followColours } from './ink.ts';
import { createLiveCanvas } from './live-canvas.ts';
import { part } from './parts.ts';
import { createReader } from './reader.ts';

/** The chart with its years. */
async function chartOf(view: KpiDescription | FetchedKpiDescription): Promise<LiveChart> {
  if (view.years === null) return view.chart;
  const { chart, years } = view;
  const kpis = await jsonAt<readonly ComparableKpi[]>(years.file);
  const kpi = kpis.find(({ id }) => id === years.id);
  if (!kpi) throw new Error(`${years.file} has no ${years.id}.`);
  return {
    ...chart,
    direction: 'columns',
    series: kpi.series,
    categories: kpi.value,
    guides: guidesOf(kpi.value),
  };
}

/** Lays the interactive chart over the static picture, of which it keeps place and size. */
function layOver(view: HTMLElement, figure: string, chart: LiveChart): void {
  const holder = document.getElementById(figure)?.closest('figure');
  const plot = holder?.querySelector<HTMLElement>('.plot');
  const table = holder?.querySelector('table');
  if (!plot || !table) return;
  const stage = part(view, 'stage', HTMLElement);
  const canvas = part(view, 'canvas', HTMLCanvasElement);
  const readout = part(view, 'readout', HTMLElement);
  const isAsked = view.contains(document.activeElement);
  plot.append(stage);
  plot.dataset.live = '';
  stage.hidden = false;
  view.dataset.open = '';
  const drawn = createLiveCanvas(chart, { canvas, axisLabel: null, nameWidth: 0 });
  createReader(chart, drawn, {
    ...{ canvas, stage },
    readout,
    hint: readout.textContent,
    tableCell: ({ category, series }) =>
      table.tBodies[0]?.rows[series]?.cells[category + 1] ?? null,
  });
  followColours(drawn.recolour);
  if (isAsked) stage.focus({ preventScroll: true });
}

/** Opens the chart of a KPI once its figures have come. */
export async function openKpi(
  view: HTMLElement,
  description: KpiDescription | FetchedKpiDescription,
): Promise<void> {
  const readout = part(view, 'readout', HTMLElement);
  const hint = readout.textContent;
  readout.textContent = view.dataset.loading ?? '';
  try {
    const chart = await chartOf(description);
    readout.textContent = hint;
    layOver(view, description.figure, chart);
  } catch {
    readout.textContent = view.dataset.failed ?? '';
  }
}
