/** What a program made of a cell. */
export type RewrittenAs = 'width' | 'error' | 'exponent' | 'formula' | 'date';

/** Cells and files that a program changed on its own. */
export interface SpreadsheetProblems {
  readonly 'cell-rewritten': { found: string; cause: RewrittenAs };
  readonly 'number-fractional': { found: string };
  readonly 'value-fraction': { found: string; write: string };
  readonly 'row-total': { found: string };
  readonly 'comma-fullwidth': { found: string };
  readonly 'quote-curly': { found: string };
  readonly 'merge-unfinished': { found: string };
}
