import { newestFirst } from './newest.ts';

type Cell = string | number | null;

/** What makes two rows of different reports rows of the same thing, and what each says of it. */
export interface Comparison<R> {
  readonly cellOf: (row: R) => readonly Cell[];
  readonly saidBy: (row: R) => readonly Cell[];
}

interface OfVintage {
  readonly vintage: string;
}

/** A row that says something new. */
export interface RowStep<R> {
  /** Null where no earlier report has the thing. */
  readonly before: R | null;
  readonly after: R;
}

/** Of every thing the rows that say something new, oldest first; things in the order of the rows. */
export function rowHistories<R extends OfVintage>(
  rows: readonly R[],
  { cellOf, saidBy }: Comparison<R>,
): readonly (readonly R[])[] {
  const said = (row: R | undefined) => row && JSON.stringify(saidBy(row));
  const cells = Map.groupBy(rows, (row) => JSON.stringify(cellOf(row)));
  return [...cells.values()].map((cell) => {
    const ordered = newestFirst(cell).toReversed();
    return ordered.filter((row, index) => said(ordered[index - 1]) !== said(row));
  });
}

/** What one report says of things for the first time, or differently from the report before. */
export function rowSteps<R extends OfVintage>(
  rows: readonly R[],
  comparison: Comparison<R>,
): (vintage: string) => readonly RowStep<R>[] {
  const steps = rowHistories(rows, comparison).flatMap((history) =>
    history.map((after, index) => ({ before: history[index - 1] ?? null, after })),
  );
  const byVintage = Map.groupBy(steps, ({ after }) => after.vintage);
  return (vintage) => byVintage.get(vintage) ?? [];
}
