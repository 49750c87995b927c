import { isAnswerTo } from '../../change-set/asked.ts';
import { typedText } from '../../change-set/asked-text.ts';
import { sha256 } from '../../write/sha256.ts';
import { refusedView } from '../file-view.ts';
import { newSession, reopened, withAnswers } from '../session.ts';
import { stepAfter, stepNames, type StepName } from '../steps.ts';
import { askedOnPage, broughtBy } from '../work.ts';
import { answersIn, refuseTyped } from './answers-in.ts';
import { showStep, type Desk } from './desk.ts';
import { pieceOf, showView } from './fill-view.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { today } from './today.ts';

const tell = ({ root }: Desk, text: string): void => {
  pieceOf(root, 'status', HTMLElement).textContent = text;
};

/** Opens a file that was chosen, in place of the one before. */
export async function bringFile(desk: Desk, file: File): Promise<void> {
  const { checkPage } = desk.words;
  forget(desk);
  pieceOf(desk.root, 'again', HTMLElement).hidden = false;
  tell(desk, checkPage.file.reading({ name: file.name }));
  try {
    await lay(desk, await openFile(file));
  } catch (error) {
    tell(desk, checkPage.failed);
    throw error;
  }
}

async function lay(desk: Desk, { name, bytes, report, pictures }: OpenedFile): Promise<void> {
  const { root, words } = desk;
  const { file } = words.checkPage;
  if (report.refused !== null) {
    const place = pieceOf(root, 'file', HTMLElement);
    showView(root, 'refused', refusedView(name, report, words), place);
    return tell(desk, file.refused({ name }));
  }
  const { files, database, reasons } = desk;
  const brought = { file: { name, sha256: sha256(bytes) }, day: today() };
  const work = { report, files, database, reasons, ...brought };
  desk.open = { work, pictures, session: newSession, shown: [] };
  const { tables, readings } = report;
  tell(desk, file.summary({ name, tables: tables.length, values: readings.length }));
  return showStep(desk, 'file');
}

/** Takes the answers of a step, and goes on to where there is something to do. */
export async function finishStep(desk: Desk, step: StepName, form: HTMLFormElement): Promise<void> {
  const { open, words } = desk;
  if (!open) return;
  const answers = answersIn(form);
  const missing = open.shown.find((asked) => !isAnswerTo(asked, answers[asked.key]));
  if (missing) {
    const how = missing.typed ? typedText(missing.typed, words) : '';
    return refuseTyped(form, missing.key, words.bringing.notTyped({ how }));
  }
  const session = withAnswers(open.session, step, answers);
  desk.open = { ...open, session };
  const isOpen = askedOnPage(step, open.work, session).length > 0;
  const next = isOpen ? step : stepAfter(step, broughtBy(open.work, session).asked);
  return showStep(desk, next);
}

export function reopenStep(desk: Desk, step: StepName): Promise<void> {
  const { open } = desk;
  if (open) desk.open = { ...open, session: reopened(open.session, step) };
  return showStep(desk, step);
}

/** The desk as it was when the page was opened. */
export function forget(desk: Desk): void {
  const { root, frames, words } = desk;
  desk.open = null;
  for (const step of stepNames) pieceOf(root, step, HTMLElement).replaceChildren();
  pieceOf(root, 'taken', HTMLElement).textContent = '';
  pieceOf(root, 'again', HTMLElement).hidden = true;
  frames.open('file', {});
  tell(desk, words.checkPage.loaded);
}
