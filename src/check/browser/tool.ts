import { loadTables } from '../../load/load-tables.ts';
import { stepNames, type StepName } from '../steps.ts';
import { filesAsWritten, type WrittenTables } from '../written-tables.ts';
import { followTyping } from './answers-in.ts';
import { createDesk, type Desk } from './desk.ts';
import { bringFile, finishStep, forget, reopenStep } from './desk-work.ts';
import { pieceOf } from './fill-view.ts';
import { takeAway } from './take-away.ts';
import { wordsHere } from './words-here.ts';

/** Brings the page to life; returns what it does with a file that is chosen. */
export async function openTool(root: HTMLElement): Promise<(file: File) => Promise<void>> {
  const [here, tables] = await Promise.all([wordsHere(root), tablesOf(root)]);
  const files = filesAsWritten(tables);
  const { database, problems } = loadTables(files);
  if (!database) throw new Error(`The published tables have ${problems.length} problems.`);
  const desk = createDesk(root, { ...here, files, database });
  listen(desk);
  const status = pieceOf(root, 'status', HTMLElement);
  if (status.textContent === '') status.textContent = here.words.checkPage.loaded;
  return (file) => bringFile(desk, file);
}

/** They come as a file of the site, or with the page where there is no site. */
async function tablesOf(root: HTMLElement): Promise<WrittenTables> {
  const own = document.getElementById('check-tables')?.textContent;
  if (own) return JSON.parse(own) as WrittenTables;
  const address = root.dataset.content ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WrittenTables;
}

function listen(desk: Desk): void {
  const { root, frames } = desk;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (button) press(desk, button);
  });
  for (const step of stepNames) {
    const form = frames.section(step).querySelector('form');
    if (!form) continue;
    followTyping(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void finishStep(desk, step, form);
    });
  }
}

function press(desk: Desk, button: HTMLElement): void {
  const { act = '' } = button.dataset;
  const acts: Readonly<Record<string, () => unknown>> = {
    back: () => reopenStep(desk, stepAround(desk, button)),
    again: () => {
      forget(desk);
      pieceOf(desk.root, 'report', HTMLInputElement).value = '';
    },
    print: () => print(),
    download: () => takeAway(desk, 'changes'),
    report: () => takeAway(desk, 'report'),
  };
  acts[act]?.();
}

const stepAround = ({ frames }: Desk, button: HTMLElement): StepName =>
  stepNames.find((name) => frames.section(name).contains(button)) ?? 'file';
