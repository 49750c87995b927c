import type { Misspelt, NoFacts } from './kind.ts';

/** Rows among each other: keys, references, sources and totals. */
export interface RowProblems {
  readonly 'key-duplicate': { found: string; row: number };
  readonly 'ordinal-duplicate': { found: string; row: number };
  readonly 'reference-unknown': Misspelt & { file: string; rows: readonly number[] };
  readonly 'reference-circular': { found: string };
  readonly 'range-reversed': { found: string; start: string; from: string };
  readonly 'code-missing': { code: string };
  readonly 'source-missing': NoFacts;
  readonly 'page-missing': NoFacts;
  readonly 'notation-missing': NoFacts;
  readonly 'direction-missing': NoFacts;
  readonly 'reading-not-kana': { found: string };
}
