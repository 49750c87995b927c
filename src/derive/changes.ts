import type { Change } from '../model/database.ts';

/** Changes by date, newest first; at most `count` of them. */
export function newestChanges(
  changes: readonly Change[],
  count = Number.POSITIVE_INFINITY,
): readonly Change[] {
  return changes.toSorted((a, b) => b.date.localeCompare(a.date, 'en')).slice(0, count);
}

/** What a change is: its day and subject, and the cell where one is told. */
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

/** Corrections of a KPI's figures, newest first. */
export function correctionsOf(changes: readonly Change[], kpiId: string): readonly Change[] {
  return newestChanges(changes).filter(
    ({ scope, change_type }) => scope === kpiId && change_type === 'corrected',
  );
}
