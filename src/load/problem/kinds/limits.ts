import type { NoFacts } from './kind.ts';

/** Values that are more than a number: words, bounds, ranges, pairs of cells, evaluations. */
export interface LimitProblems {
  readonly 'words-missing': { status: string };
  readonly 'words-unexpected': { found: string; status: string };
  readonly 'value-lacking': { found: string };
  readonly 'bound-missing': { notation: string; write: string };
  readonly 'bound-different': { found: string; notation: string; write: string | null };
  readonly 'range-missing': { notation: string };
  readonly 'range-different': {
    found: string;
    notation: string;
    /** The notation has both numbers, the larger one first. */
    isTurned: boolean;
  };
  readonly 'partner-missing': { found: string; filled: string; empty: string };
  readonly 'cells-exclusive': { found: string; other: string; otherFound: string };
  readonly 'cells-alike': { found: string; other: string };
  readonly 'evaluation-empty': NoFacts;
  readonly 'grade-unknown': { found: string; scale: string; grades: string };
}
