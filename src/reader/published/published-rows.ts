import type { Grid, GridCell } from '../grid/grid.ts';
import type { ReadingPlace } from '../reading.ts';

/** A row of such a table, by the names of its columns. */
export interface PublishedRow {
  readonly cellOf: (column: string) => GridCell | undefined;
  readonly has: (column: string) => boolean;
  readonly textOf: (column: string) => string;
}

/** The rows below a heading that has these columns. */
export function rowsUnder(
  { cells, rowCount }: Grid,
  headingOf: (name: string) => string,
  needed: readonly string[],
): PublishedRow[] | null {
  const columns = new Map(
    cells.filter(({ row }) => row === 0).map(({ text, column }) => [text.trim(), column]),
  );
  if (needed.some((name) => !columns.has(headingOf(name)))) return null;
  const byPlace = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  return Array.from({ length: rowCount - 1 }, (_, index) => {
    const cellOf = (name: string) =>
      byPlace.get(`${index + 1}/${columns.get(headingOf(name)) ?? -1}`);
    const has = (name: string) => columns.has(headingOf(name));
    return { cellOf, has, textOf: (name) => cellOf(name)?.text.trim() ?? '' };
  });
}

export const placeInGrid = (
  { place, filePage }: Grid,
  cell: GridCell | undefined,
): ReadingPlace => ({
  ...{ place, filePage, box: null },
  at: cell?.at ?? '',
});
