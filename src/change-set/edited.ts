import type { Edit } from './apply-edits.ts';
import type { ContentChange } from './content-change.ts';

/** What a part of a report changes, in the tables and as people are shown it. */
export interface Edited {
  readonly edits: readonly Edit[];
  readonly changes: readonly ContentChange[];
  /** Values that are printed again as the content has them. */
  readonly again: number;
}
