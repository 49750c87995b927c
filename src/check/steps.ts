import type { Asking } from '../change-set/asked.ts';

export const stepNames = ['file', 'tables', 'matches', 'doubts', 'changes'] as const;

export type StepName = (typeof stepNames)[number];

/** In which step each question is asked. */
const steps: Readonly<Record<Asking['about']['code'], StepName>> = {
  vintage: 'file',
  'source-id': 'file',
  'source-title': 'file',
  'source-url': 'file',
  page: 'file',
  table: 'tables',
  'kpi-likely': 'matches',
  'kpi-new': 'matches',
  'new-owner': 'matches',
  'new-id': 'matches',
  'new-plain': 'matches',
  'new-direction': 'matches',
  'kpis-missing': 'matches',
  'kpi-missing': 'matches',
  'ended-reason': 'matches',
  doubt: 'doubts',
  twice: 'doubts',
  changed: 'doubts',
  'changed-here': 'doubts',
  reason: 'doubts',
  judge: 'doubts',
  'judged-year': 'doubts',
  'judged-owner': 'doubts',
  scale: 'doubts',
  grades: 'doubts',
  'judgement-changed': 'doubts',
  'judgement-changed-here': 'doubts',
};

export const askedIn = (step: StepName, asked: readonly Asking[]): readonly Asking[] =>
  asked.filter(({ about }) => steps[about.code] === step);

/** The step after this one in which there is something to do. */
export function stepAfter(step: StepName, asked: readonly Asking[]): StepName {
  const later = stepNames.slice(stepNames.indexOf(step) + 1);
  const isNeeded = (name: StepName) =>
    name === 'tables' || name === 'changes' || askedIn(name, asked).length > 0;
  return later.find(isNeeded) ?? 'changes';
}
