import type { Misspelt } from './kind.ts';

/** One cell by itself: can it be read, and is its text harmless? */
export interface CellProblems {
  readonly 'cell-count': {
    count: number;
    expected: number;
    /** Nothing is written in the cells beyond the header. */
    isBlank: boolean;
  };
  readonly 'cell-line-break': { found: string };
  readonly 'cell-spaces': { found: string };
  readonly 'cell-empty': { title: string; titleEnglish: string };
  readonly 'character-forbidden': { found: string; character: string; isInvisible: boolean };
  readonly 'character-lookalike': { found: string; pairs: string };
  readonly 'character-reference': { found: string };
  readonly 'text-decomposed': { found: string; write: string };
  readonly 'text-formula': { found: string; write: string | null };
  readonly 'text-markup': { found: string };
  readonly 'text-long': { found: string; count: number; maximum: number };
  readonly 'cell-unreadable': { found: string; write: string };
  readonly 'number-decorated': { found: string; write: string };
  readonly 'number-long': { found: string };
  readonly 'number-outside': { found: string; minimum: number | null; maximum: number | null };
  readonly 'date-nonexistent': { found: string; write: string };
  readonly 'code-unknown': Misspelt & { codelist: string; codes: string };
  readonly 'identifier-malformed': Misspelt & { reason: 'length' | 'hyphens' | 'characters' };
  readonly 'identifier-fragile': { found: string; becomes: string; write: string };
  readonly 'identifier-reserved': { found: string; write: string };
  readonly 'url-malformed': { found: string };
  readonly 'municipality-code-malformed': Misspelt;
  readonly 'sha256-malformed': { found: string };
  readonly 'email-malformed': { found: string };
}
