import { heightOf, type LiveChart, type CellAt } from '../live-chart.ts';
import { nameWidth, panelRows, seriesMarks } from '../panel-rows.ts';
import type { PanelText } from '../panel-text.ts';
import { createLiveCanvas, type LiveCanvas } from './live-canvas.ts';
import { copyOf, filledCopy, part } from './parts.ts';
import { createReader, type Echo } from './reader.ts';

export interface OpenPanel {
  readonly element: HTMLElement;
  /** Draws the chart; the panel must be on the page by then. */
  readonly show: (echo: Pick<Echo, 'readout' | 'hint'>) => LiveCanvas;
  readonly close: () => void;
}

/** Fills the table with copies of the cells that it came with; returns the rows by category. */
function fillTable(table: HTMLTableElement, live: LiveChart, text: PanelText) {
  const cell = (name: string) => part(table, name, HTMLTableCellElement);
  const [column, group, row, figure] = [cell('column'), cell('group'), cell('row'), cell('figure')];
  const names = [text.row, ...live.series];
  table.createCaption().textContent = text.caption;
  column.replaceWith(...names.map((name) => filledCopy(column, name)));
  table.tBodies[0]?.remove();
  group.colSpan = names.length;
  const byCategory = new Map<number, HTMLTableRowElement>();
  for (const { heading, rows } of panelRows(live)) {
    const body = table.createTBody();
    if (heading !== null) body.insertRow().append(filledCopy(group, heading));
    for (const { category, label, cells } of rows) {
      const line = body.insertRow();
      line.append(filledCopy(row, label));
      for (const { text: words, value } of cells) {
        const written = filledCopy(figure, words);
        written.toggleAttribute('data-empty', value === null);
        line.append(written);
      }
      byCategory.set(category, line);
    }
  }
  return byCategory;
}

/** The mark of each series, beside its name. */
function fillLegend(list: HTMLElement, live: LiveChart): void {
  const [model] = list.getElementsByTagName('li');
  if (!model) return;
  const marks = seriesMarks(live).map(({ name, mark }) => {
    const item = filledCopy(model, name);
    item.dataset.mark = mark;
    return item;
  });
  list.replaceChildren(...marks);
}

/** A panel made from the page's template, not yet on the page. */
export function createPanel(
  template: HTMLTemplateElement,
  live: LiveChart,
  text: PanelText,
): OpenPanel {
  const panel = copyOf(template);
  part(panel, 'heading', HTMLElement).textContent = text.heading;
  const canvas = part(panel, 'canvas', HTMLCanvasElement);
  const rows = fillTable(part(panel, 'table', HTMLTableElement), live, text);
  const legend = part(panel, 'legend', HTMLElement);
  if (text.hasLegend) fillLegend(legend, live);
  else legend.replaceChildren();
  const stage = part(panel, 'stage', HTMLElement);
  stage.ariaLabel = text.name;
  stage.style.height = `${heightOf(live)}rem`;
  let close: () => void = () => undefined;
  return {
    element: panel,
    show: (echo) => {
      const { axisLabel } = text;
      const drawn = createLiveCanvas(live, { canvas, axisLabel, nameWidth: nameWidth(live) });
      const stop = createReader(live, drawn, {
        ...echo,
        ...{ canvas, stage },
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
