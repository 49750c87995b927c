import type { Asking } from '../../change-set/asked.ts';
import type { WrittenReasons } from '../../change-set/bringing-words.ts';
import type { ContentFile } from '../../load/content.ts';
import type { Database } from '../../model/database.ts';
import type { FindingWords } from '../../load/problem/tell.ts';
import type { Language } from '../../model/language.ts';
import type { CheckWords } from '../check-words.ts';
import { questionsView } from '../question-view.ts';
import type { Session } from '../session.ts';
import type { StepName } from '../steps.ts';
import { stepView, summariesBefore, type Seen } from '../step-views.ts';
import { askedOnPage, broughtBy, type Work } from '../work.ts';
import { showView } from './fill-view.ts';
import type { PagePictures } from './page-pictures.ts';
import { stepFrames, type StepFrames } from './step-frames.ts';

export interface DeskContext {
  readonly words: CheckWords;
  readonly findingWords: FindingWords;
  readonly language: Language;
  readonly files: readonly ContentFile[];
  readonly database: Database;
  readonly reasons: WrittenReasons;
}

/** A report that is worked on, and what was said of it. */
export interface OpenReport {
  readonly work: Work;
  /** Null where there are no pages to be drawn. */
  readonly pictures: PagePictures | null;
  readonly session: Session;
  /** The questions that are on the page now. */
  readonly shown: readonly Asking[];
}

/** Where a report is worked on. All that is said of it is kept here, and nowhere else. */
export interface Desk extends DeskContext {
  readonly root: HTMLElement;
  readonly frames: StepFrames;
  /** Null: the desk is empty. */
  open: OpenReport | null;
}

export const createDesk = (root: HTMLElement, context: DeskContext): Desk => ({
  ...context,
  ...{ root, frames: stepFrames(root), open: null },
});

/** Shows a step with its questions, and draws the places that it speaks of. */
export async function showStep(desk: Desk, step: StepName): Promise<void> {
  const { root, frames, open, words, language, findingWords } = desk;
  if (!open) return;
  const { work, session, pictures } = open;
  const seen: Seen = { work, session, words, findingWords, brought: broughtBy(work, session) };
  const shown = askedOnPage(step, work, session);
  desk.open = { ...open, shown };
  const place = showView(root, step, stepView(step, seen));
  const questions = place.querySelector('[data-part="questions"]');
  const view = questionsView(shown, { words, language, said: session.said });
  if (questions) showView(root, 'questions', view, questions);
  frames.open(step, summariesBefore(step, seen));
  await pictures?.drawIn(place);
}
