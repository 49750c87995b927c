import type { StepCounts } from '../content.ts';
import type { Cells, Snapshot, SnapshotTable } from './snapshot.ts';

/** Columns that only one of the two has do not count. */
export function stepCounts(before: Snapshot | null, after: Snapshot): StepCounts {
  const counts = [...after.tables].map(([name, table]) =>
    countsOf(before?.tables.get(name) ?? { rows: new Map(), isComplete: true }, table),
  );
  const sum = (of: (count: StepCounts) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  return {
    rowsAdded: sum(({ rowsAdded }) => rowsAdded),
    rowsRemoved: sum(({ rowsRemoved }) => rowsRemoved),
    cellsChanged: sum(({ cellsChanged }) => cellsChanged),
  };
}

function countsOf(before: SnapshotTable, after: SnapshotTable): StepCounts {
  const kept = [...after.rows].filter(([key]) => before.rows.has(key));
  return {
    rowsAdded: after.rows.size - kept.length,
    rowsRemoved: [...before.rows.keys()].filter((key) => !after.rows.has(key)).length,
    cellsChanged: kept
      .map(([key, cells]) => changedCells(before.rows.get(key) ?? {}, cells))
      .reduce((total, count) => total + count, 0),
  };
}

const changedCells = (before: Cells, after: Cells) =>
  Object.entries(after).filter(([name, cell]) => (before[name] ?? cell) !== cell).length;
