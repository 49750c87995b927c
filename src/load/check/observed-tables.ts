import type { Observation, PartialObservation } from '../../model/database.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { allTables } from './ruled-columns.ts';

/** What values of a year and of a part of one have in common. */
export type Observed = Pick<Observation, keyof Observation & keyof PartialObservation>;

/** Tables of targets and results: what their rows are is told by a status. */
export function observedTables(tables: ParsedTables): readonly ParsedTable<Observed>[] {
  const isObserved = (table: ParsedTable): table is ParsedTable & ParsedTable<Observed> =>
    table.table.columns.status?.codelist === 'statuses';
  return allTables(tables).filter(isObserved);
}
