import { finding, type Finding, type Place } from '../problem/problem.ts';
import type { AskedFacts, QuestionCode } from './kinds.ts';

/**
 * Something odd in content that may be right. It does not stop publication; it is asked about
 * until somebody mends it or answers it in `content/data/answers.csv`.
 */
export interface Question extends Finding {
  readonly code: QuestionCode;
  /** What an answer has to name. Null: only mending ends the question. */
  readonly answer: Asked | null;
}

/** The cell that is asked about, in the words of `answers.csv`. */
export interface Asked {
  readonly table_name: string;
  readonly row_key: string;
  readonly field: string;
  /** What the cell says now. */
  readonly found: string;
}

interface Subject<Code> {
  readonly code: Code;
  readonly asked: Asked | null;
}

export function question<Code extends QuestionCode>(
  place: Place,
  { code, asked }: Subject<Code>,
  facts: AskedFacts<Code>,
): Question {
  return { code, ...finding(place, facts), answer: asked };
}
