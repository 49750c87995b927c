/** Years, reports and their dates. */
export interface TimeProblems {
  readonly 'year-mislabelled': { found: string; year: number; meant: number };
  readonly 'year-misdated': { found: string; year: number; write: string };
  readonly 'label-duplicate': { found: string; row: number };
  readonly 'vintage-unused': { found: string };
  readonly 'supersedes-missing': { vintage: string; earlier: string };
  readonly 'supersedes-late': { found: string; vintage: string };
  readonly 'source-misdated': { found: string; vintage: string };
  readonly 'date-far': { found: string; newest: string; years: number };
  readonly 'language-unreadable': { found: string; write: string };
  readonly 'page-impossible': { found: string };
  readonly 'page-beyond': { found: string; pages: number; source: string };
  readonly 'page-decorated': { found: string; write: string };
  readonly 'place-unreadable': { found: string; write: string | null };
  readonly 'page-date': { found: string; write: string | null };
}
