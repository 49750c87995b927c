import { pieceOf } from './fill-view.ts';
import { stepNames, type StepName } from '../steps.ts';

/** The sections of the steps: the present one is open, those before it say what came of them. */
export interface StepFrames {
  readonly section: (step: StepName) => HTMLElement;
  /** Opens a step and moves to its heading. */
  readonly open: (step: StepName, summaries: Readonly<Partial<Record<StepName, string>>>) => void;
}

export function stepFrames(root: HTMLElement): StepFrames {
  const section = (step: StepName): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (!found) throw new Error(`The page has no step "${step}".`);
    return found;
  };
  return {
    section,
    open: (present, summaries) => {
      const at = stepNames.indexOf(present);
      for (const [index, name] of stepNames.entries()) {
        const part = section(name);
        const summary = index < at ? (summaries[name] ?? '') : '';
        pieceOf(part, 'about', HTMLElement).hidden = summary !== '';
        pieceOf(part, 'done', HTMLElement).hidden = summary === '';
        pieceOf(part, 'summary', HTMLElement).textContent = summary;
        pieceOf(part, 'body', HTMLElement).hidden = index !== at;
        part.toggleAttribute('data-present', index === at);
      }
      moveTo(section(present));
    },
  };
}

/** Where a step begins, for eyes and for whoever listens. */
function moveTo(section: HTMLElement): void {
  const heading = section.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
}
