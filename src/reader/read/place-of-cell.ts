import type { GridCell } from '../grid/grid.ts';
import type { ReadingPlace } from '../reading.ts';
import type { TableMap } from '../recognise/table-map.ts';

/** Where a cell of a table stands in the file. */
export const placeOfCell = ({ grid }: TableMap, cell: GridCell): ReadingPlace => ({
  place: grid.place,
  filePage: grid.filePage,
  at: cell.at,
  box: cell.box ?? null,
});
