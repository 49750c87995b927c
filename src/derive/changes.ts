import type { Change } from '../model/database.ts';

/** Changes by date, newest first; at most `count` of them. */
export function newestChanges(
  changes: readonly Change[],
  count = Number.POSITIVE_INFINITY,
): readonly Change[] {
  return changes.toSorted((a, b) => b.date.localeCompare(a.date, 'en')).slice(0, count);
}

/** Corrections of a KPI's figures, newest first. */
export function correctionsOf(changes: readonly Change[], kpiId: string): readonly Change[] {
  return newestChanges(changes).filter(
    ({ scope, change_type }) => scope === kpiId && change_type === 'corrected',
  );
}
