import type { GridCell } from '../grid/grid.ts';
import type { Reading } from '../reading.ts';
import type { TableColumn } from '../recognise/table-map.ts';

/** A value of a row: a cell, or one half of a cell that holds two. */
export interface Slot {
  readonly column: TableColumn;
  readonly cell: GridCell;
  /** What is read. */
  readonly text: string;
  /** What was published, where it is less than what is read. */
  readonly shown?: string;
  /** Series of a half. */
  readonly half: Reading['series'];
  readonly name: string;
}
