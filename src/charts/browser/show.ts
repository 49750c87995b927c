import { followColours } from './ink.ts';
import type { LiveCanvas } from './live-canvas.ts';
import { createPanel, type OpenPanel } from './panel.ts';
import type { TakenWords } from '../descriptions.ts';
import type { ShownPanel } from '../taken.ts';
import { part } from './parts.ts';
import { createTakeAway } from './take-away.ts';

/** The place where the chosen charts stand. */
export interface Show {
  /** Says what is shown, and what to bear in mind. */
  readonly tell: (status: string, notes: readonly string[]) => void;
  /** Puts these charts in the place of those before. */
  readonly panels: (wanted: readonly ShownPanel[]) => void;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

export function createShow(view: HTMLElement, hint: string, taken: TakenWords): Show {
  const template = part(view, 'panel', HTMLTemplateElement);
  const results = part(view, 'results', HTMLElement);
  const status = part(view, 'status', HTMLElement);
  const readout = part(view, 'readout', HTMLElement);
  const notes = part(view, 'notes', HTMLElement);
  view.addEventListener('submit', (event) => {
    event.preventDefault();
    readout.scrollIntoView({ block: 'start' });
  });
  let shown: readonly ShownPanel[] = [];
  const drawnOnce = Promise.withResolvers<readonly ShownPanel[]>();
  let open: readonly OpenPanel[] = [];
  let drawn: readonly LiveCanvas[] = [];
  followColours(() => {
    for (const canvas of drawn) canvas.recolour();
  });
  createTakeAway(view, taken, () => drawnOnce.promise.then(() => shown));
  return {
    tell: (text, cautions) => {
      status.textContent = text;
      notes.replaceChildren(...cautions.map(listItem));
    },
    panels: (wanted) => {
      for (const panel of open) panel.close();
      shown = wanted;
      open = wanted.map(({ live, text }) => createPanel(template, live, text));
      results.replaceChildren(...open.map((panel) => panel.element));
      drawn = open.map((panel) => panel.show({ readout, hint }));
      drawnOnce.resolve(wanted);
    },
  };
}
