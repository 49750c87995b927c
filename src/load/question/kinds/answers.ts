import type { Misspelt } from '../../problem/kinds/kind.ts';

/** Answers that answer nothing. */
export interface AnswerQuestions {
  readonly 'answer-unmatched': Misspelt;
  readonly 'answer-outdated': { found: string; now: string };
}
