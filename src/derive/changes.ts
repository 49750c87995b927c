import type { Change, Database } from '../model/database.ts';
import { kpis } from '../model/tables/kpis.ts';
import type { Columns } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { newestOf } from './newest.ts';

/** Changes by date, newest first; at most `count` of them. */
export function newestChanges(
  changes: readonly Change[],
  count = Number.POSITIVE_INFINITY,
): readonly Change[] {
  return changes.toSorted((a, b) => b.date.localeCompare(a.date, 'en')).slice(0, count);
}

/** What a change is: its day and subject, and the cell where one is named. */
const partsOf = ({ date, scope, table_name, row_key, field }: Change): readonly string[] => [
  date,
  scope,
  ...[table_name, row_key, field].filter((part) => part !== null),
];

/**
 * A name for every change, in their order. It is made of what the change is, so that no other row
 * alters it; of rows that are the same in that, the first has the plain name.
 */
export function changeNames(changes: readonly Change[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  return changes.map((change) => {
    const parts = partsOf(change);
    const key = JSON.stringify(parts);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? parts : [...parts, String(time)];
  });
}

/** What a newer report says of a KPI itself: its number, its name, where it belongs. */
export interface RevisedCell extends Change {
  readonly title: Text;
  /** The newest report that the change can follow. */
  readonly vintage: string;
}

const columns: Columns = kpis.columns;

/** Cells of a KPI's own row that newer reports changed, the newest first. */
export function revisedCells(
  { changes, vintages }: Pick<Database, 'changes' | 'vintages'>,
  kpiId: string,
): readonly RevisedCell[] {
  return newestChanges(changes).flatMap((change) => {
    const { change_type: type, table_name: table, row_key: key, field } = change;
    const report = newestOf(vintages.filter(({ vintage }) => vintage <= change.date));
    if (type !== 'revised' || table !== 'kpis' || key !== kpiId) return [];
    const title = columns[field ?? '']?.title;
    return title && report ? [{ ...change, title, vintage: report.vintage }] : [];
  });
}

/** Corrections of a KPI's figures, newest first. */
export function correctionsOf(changes: readonly Change[], kpiId: string): readonly Change[] {
  return newestChanges(changes).filter(
    ({ scope, change_type }) => scope === kpiId && change_type === 'corrected',
  );
}
