import type { NoFacts } from './kind.ts';

/** What was released stays as it was, and what was corrected is recorded. */
export interface ReleaseProblems {
  readonly 'release-foreign': { found: string; here: string };
  readonly 'release-unknown': { found: string; vintage: string };
  readonly 'release-gap': { found: string; missing: string };
  readonly 'release-list-gone': NoFacts;
  readonly 'release-list-broken': { found: string };
  readonly 'release-file-unknown': NoFacts;
  readonly 'release-file-changed': { isGone: boolean; isListed: boolean };
  readonly 'released-figure-changed': {
    found: string;
    released: string;
    release: string;
    field: string;
    line: string;
    mayBeNews: boolean;
  };
  readonly 'released-row-gone': {
    found: string;
    release: string;
    line: string;
    isPermanent: boolean;
  };
  readonly 'released-row-added': { found: string; release: string; line: string };
  readonly 'change-unfounded': { found: string; before: string; after: string; now: string | null };
}
