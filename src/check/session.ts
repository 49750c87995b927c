import { noDecisions, type Decisions } from '../change-set/decisions.ts';
import { stepNames, type StepName } from './steps.ts';

/** What a person has said so far. It is kept in memory only. */
export interface Session {
  readonly decisions: Decisions;
  /** All that was ever answered: it is suggested again where a step is opened again. */
  readonly said: Decisions;
  /** Keys of the questions that were answered in each step. */
  readonly keys: Readonly<Record<StepName, readonly string[]>>;
}

export const newSession: Session = {
  decisions: noDecisions,
  said: noDecisions,
  keys: { file: [], tables: [], matches: [], doubts: [], changes: [] },
};

export const withAnswers = (
  { decisions, said, keys }: Session,
  step: StepName,
  answers: Decisions,
): Session => ({
  decisions: { ...decisions, ...answers },
  said: { ...said, ...answers },
  keys: { ...keys, [step]: [...keys[step], ...Object.keys(answers)] },
});

/** The session before this step was done: its questions are open again, and so are later ones. */
export function reopened(session: Session, step: StepName): Session {
  const later = stepNames.slice(stepNames.indexOf(step));
  const open = new Set(later.flatMap((name) => session.keys[name]));
  const kept = Object.entries(session.decisions).filter(([key]) => !open.has(key));
  const keys = Object.fromEntries(
    stepNames.map((name) => [name, later.includes(name) ? [] : session.keys[name]]),
  );
  return {
    ...session,
    decisions: Object.fromEntries(kept),
    keys: keys as Session['keys'],
  };
}
