import { heightOf, isBar, type LiveChart, type Place } from '../live-chart.ts';
import { readInk } from './ink.ts';
import { bleed, createLiveCanvas, type LiveCanvas } from './live-canvas.ts';
import { copyOf, element, part } from './parts.ts';
import { createReader, type Echo } from './reader.ts';

/** A chart with its table, and the words around them. */
export interface PanelText {
  readonly heading: string;
  /** Name of the chart for readers who do not see it. */
  readonly name: string;
  /** Caption of the table. */
  readonly caption: string;
  /** Heading of the table's first column. */
  readonly row: string;
  /** True where bars of several kinds lie together and need their names. */
  readonly hasLegend: boolean;
  readonly axisLabel: (value: number) => string;
}

export interface OpenPanel {
  readonly element: HTMLElement;
  /** Draws the chart; the panel must be on the page by then. */
  readonly show: (echo: Pick<Echo, 'readout' | 'hint'>) => LiveCanvas;
  readonly close: () => void;
}

/** A line of the table: its place in the chart is where the figures come from. */
function tableRow(live: LiveChart, category: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const { label, cells } = live.categories[category] ?? { label: '', cells: [] };
  row.append(element('th', label, { scope: 'row' }));
  for (const { text, value } of cells) {
    row.append(element('td', text, value === null ? { 'data-empty': '' } : {}));
  }
  return row;
}

function headingRow(label: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(element('th', label, { scope: 'rowgroup', colspan: String(columns) }));
  return row;
}

/** Fills the table and returns the rows by category. */
function fillTable(table: HTMLTableElement, live: LiveChart, text: PanelText) {
  const head = document.createElement('tr');
  head.append(element('th', text.row, { scope: 'col' }));
  for (const name of live.series) head.append(element('th', name, { scope: 'col' }));
  table.createTHead().append(head);
  table.createCaption().textContent = text.caption;
  const rows = new Map<number, HTMLTableRowElement>();
  let heading: string | null = null;
  let body = table.createTBody();
  for (const [index, { label, cells }] of live.categories.entries()) {
    if (cells.length === 0) {
      heading = label;
      if (body.rows.length > 0) body = table.createTBody();
      const isNamed = live.categories[index + 1]?.label === '';
      if (!isNamed) body.append(headingRow(label, live.series.length + 1));
      continue;
    }
    const row = tableRow(live, index);
    if (label === '' && row.cells[0]) row.cells[0].textContent = heading;
    body.append(row);
    rows.set(index, row);
  }
  return rows;
}

/** The mark of a series, beside its name. */
function fillLegend(list: HTMLElement, { series, categories }: LiveChart): void {
  for (const [index, name] of series.entries()) {
    const cell = categories.map(({ cells }) => cells[index]).find((known) => known && isBar(known));
    list.append(element('li', name, { 'data-mark': cell?.mark ?? '' }));
  }
}

function nameWidth({ categories }: LiveChart): number {
  const names = categories.filter(({ cells }) => cells.length > 0).map(({ label }) => label.length);
  const longest = Math.max(0, ...names);
  return longest === 0 ? 0.25 : Math.min(7, Math.max(4, longest * 0.9 + 0.5));
}

/** A panel made from the page's template, not yet on the page. */
export function createPanel(
  template: HTMLTemplateElement,
  live: LiveChart,
  text: PanelText,
): OpenPanel {
  const panel = copyOf(template);
  panel.prepend(element('h3', text.heading));
  const canvas = part(panel, 'canvas', HTMLCanvasElement);
  canvas.setAttribute('aria-label', text.name);
  const rows = fillTable(part(panel, 'table', HTMLTableElement), live, text);
  if (text.hasLegend) fillLegend(part(panel, 'legend', HTMLElement), live);
  const stage = part(panel, 'stage', HTMLElement);
  stage.style.height = `${heightOf(live) * readInk().rem + 2 * bleed}px`;
  let close: () => void = () => undefined;
  return {
    element: panel,
    show: (echo) => {
      const { axisLabel } = text;
      const drawn = createLiveCanvas(live, { canvas, axisLabel, nameWidth: nameWidth(live) });
      const stop = createReader(live, drawn, {
        ...echo,
        canvas,
        tableCell: ({ category, series }: Place) => rows.get(category)?.cells[series + 1] ?? null,
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
