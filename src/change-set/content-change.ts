import type { DataTable } from '../load/content-layout.ts';
import type { AskingCell } from './asked.ts';

export type ContentChangeKind =
  | 'filled' // a value where there was none
  | 'added'
  | 'revised' // the report says something else than the one before
  | 'corrected' // the content was wrong
  | 'removed' // a row that is taken away
  | 'gone'; // the report no longer says it; nothing is written

/** What changes, as people are shown it. */
export interface ContentChange {
  readonly kind: ContentChangeKind;
  readonly table: DataTable;
  /** The columns of the key with `/` between them. */
  readonly key: string;
  /** Null: the row as a whole. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The KPI that it is about, by its name; null for other tables. */
  readonly name: string | null;
  /** Where the report says it. */
  readonly cell: AskingCell | null;
}
