import type { KpiDescription } from '../descriptions.ts';
import { followColours } from './ink.ts';
import { createLiveCanvas } from './live-canvas.ts';
import { part } from './parts.ts';
import { createReader } from './reader.ts';

/** Lays the interactive chart over the static picture, of which it keeps place and size. */
export function openKpi(view: HTMLElement, { figure, chart }: KpiDescription): void {
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
    canvas,
    readout,
    hint: readout.textContent,
    tableCell: ({ category, series }) =>
      table.tBodies[0]?.rows[series]?.cells[category + 1] ?? null,
  });
  followColours(drawn.recolour);
  if (isAsked) canvas.focus({ preventScroll: true });
}
