import type { Misspelt, NoFacts } from './kind.ts';

/** Files as a whole: which are there, and whether they can be read as text and as a table. */
export interface FileProblems {
  readonly 'file-missing': { header: string | null };
  readonly 'file-unknown': Misspelt;
  readonly 'file-linked': { found: string };
  readonly 'encoding-unreadable': { found: string | null; isTable: boolean };
  readonly 'table-empty': NoFacts;
  readonly 'delimiter-unknown': { found: string };
  readonly 'quote-unpaired': { found: string };
  readonly 'header-absent': { found: string; header: string; table: string | null };
  readonly 'header-missing': { header: string };
  readonly 'header-unknown': Misspelt;
  readonly 'header-duplicate': { found: string; first: string };
}
