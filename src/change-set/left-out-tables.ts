import type { TableMap } from '../reader/recognise/table-map.ts';
import { reportKeys, type Decisions } from './decisions.ts';

/** A table that was found, by its number in the file and the page or sheet on which it stands. */
export const tableIds = (tables: readonly TableMap[]): readonly string[] =>
  tables.map(({ grid: { place, filePage } }, index) => `${index + 1}@${place || (filePage ?? '')}`);

const separator = '|';

/** What is kept of the choice: the tables that are not read, also where that is none. */
export const leftOutAnswer = (ids: readonly string[]): string => ids.join(separator);

export const leftOutTables = ({ [reportKeys.leftOutTables]: answer }: Decisions) =>
  new Set(answer?.split(separator));

/** The tables that are read. */
export function tablesRead(tables: readonly TableMap[], decisions: Decisions): TableMap[] {
  const leftOut = leftOutTables(decisions);
  const ids = tableIds(tables);
  return tables.filter((_, index) => !leftOut.has(ids[index] ?? ''));
}
