import { heightOf, type LiveChart, type CellAt } from '../live-chart.ts';
import { nameWidth, panelRows, seriesMarks, type PanelRow } from '../panel-rows.ts';
import type { PanelText } from '../panel-text.ts';
import { createLiveCanvas, type LiveCanvas } from './live-canvas.ts';
import { copyOf, htmlElement, part } from './parts.ts';
import { createReader, type Echo } from './reader.ts';

export interface OpenPanel {
  readonly element: HTMLElement;
  /** Draws the chart; the panel must be on the page by then. */
  readonly show: (echo: Pick<Echo, 'readout' | 'hint'>) => LiveCanvas;
  readonly close: () => void;
}

function tableRow({ label, cells }: PanelRow): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(htmlElement('th', label, { scope: 'row' }));
  for (const { text, value } of cells) {
    row.append(htmlElement('td', text, value === null ? { 'data-empty': '' } : {}));
  }
  return row;
}

function headingRow(label: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(htmlElement('th', label, { scope: 'rowgroup', colspan: String(columns) }));
  return row;
}

/** Fills the table and returns the rows by category. */
function fillTable(table: HTMLTableElement, live: LiveChart, text: PanelText) {
  const head = document.createElement('tr');
  head.append(htmlElement('th', text.row, { scope: 'col' }));
  for (const name of live.series) head.append(htmlElement('th', name, { scope: 'col' }));
  table.createTHead().append(head);
  table.createCaption().textContent = text.caption;
  const byCategory = new Map<number, HTMLTableRowElement>();
  for (const { heading, rows } of panelRows(live)) {
    const body = table.createTBody();
    if (heading !== null) body.append(headingRow(heading, live.series.length + 1));
    for (const row of rows) {
      const line = tableRow(row);
      body.append(line);
      byCategory.set(row.category, line);
    }
  }
  return byCategory;
}

/** The mark of a series, beside its name. */
function fillLegend(list: HTMLElement, live: LiveChart): void {
  for (const { name, mark } of seriesMarks(live)) {
    list.append(htmlElement('li', name, { 'data-mark': mark }));
  }
}

/** A panel made from the page's template, not yet on the page. */
export function createPanel(
  template: HTMLTemplateElement,
  live: LiveChart,
  text: PanelText,
): OpenPanel {
  const panel = copyOf(template);
  panel.prepend(htmlElement('h3', text.heading));
  const canvas = part(panel, 'canvas', HTMLCanvasElement);
  canvas.setAttribute('aria-label', text.name);
  const rows = fillTable(part(panel, 'table', HTMLTableElement), live, text);
  if (text.hasLegend) fillLegend(part(panel, 'legend', HTMLElement), live);
  const stage = part(panel, 'stage', HTMLElement);
  stage.style.height = `${heightOf(live)}rem`;
  let close: () => void = () => undefined;
  return {
    element: panel,
    show: (echo) => {
      const { axisLabel } = text;
      const drawn = createLiveCanvas(live, { canvas, axisLabel, nameWidth: nameWidth(live) });
      const stop = createReader(live, drawn, {
        ...echo,
        canvas,
        tableCell: ({ category, series }: CellAt) => rows.get(category)?.cells[series + 1] ?? null,
      });
      close = () => {
        stop();
        drawn.destroy();
      };
      return drawn;
    },
    close: () => close(),
  };
}
