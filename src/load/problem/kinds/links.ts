import type { Misspelt } from './kind.ts';

type LifeFacts = Readonly<{
  found: string;
  kpi: string;
  vintage: string;
  file: string;
  row: number;
}>;

/** Rows that point to others, and KPIs against their plan. */
export interface LinkProblems {
  readonly 'successor-circular': { found: string; chain: string };
  readonly 'kpi-of-another-project': { found: string; project: string; owner: string | null };
  readonly 'again-under-own': { found: string; column: string; file: string };
  readonly 'scope-unknown': Misspelt;
  readonly 'change-early': { found: string; vintage: string };
  readonly 'ended-too-early': { found: string; vintage: string; file: string; row: number };
  readonly 'kpi-introduced-late': LifeFacts;
  readonly 'kpi-ended-early': LifeFacts;
  readonly 'target-at-baseline': { found: string; kpi: string; year: number };
  readonly 'baseline-late': { found: string; year: number; row: number };
  readonly 'year-over': { found: string; year: number; end: string; vintage: string };
  readonly 'as-of-early': { found: string; year: number; start: string };
}
