import type { GridCell, Grid, GridKind } from './grid.ts';
import { fold } from './fold.ts';

/** A sheet, or a CSV file: cells anywhere, with several tables and lines of text between them. */
export interface Sheet {
  readonly kind: GridKind;
  readonly place: string;
  readonly cells: readonly GridCell[];
}

/** Lines above a table that are kept: a heading, a unit, a date. */
const keptLines = 6;
/** Cells of a single row that can be a row of a table. */
const minCells = 3;
/** More places than this are no table of a report. */
const maxPlaces = 400_000;

type Row = readonly GridCell[];

/** The tables of a sheet: rows that touch each other. A row with one cell is text around them. */
export function tablesIn({ kind, place, cells }: Sheet): Grid[] {
  const grids: Grid[] = [];
  let above: string[] = [];
  for (const block of blocksOf(cells)) {
    const { before, table, after } = partsOf(block);
    above.push(...textsOf(before));
    if (table.length < 2 && (table[0]?.length ?? 0) < minCells) {
      const texts = textsOf([...table, ...after]);
      above.push(...texts);
      const last = grids.pop();
      if (last) grids.push({ ...last, below: [...last.below, ...textsOf(before), ...texts] });
      continue;
    }
    const lines = { above: above.slice(-keptLines), below: textsOf(after) };
    for (const part of besideEachOther(table)) {
      const grid = gridOf(part);
      if (grid) grids.push({ kind, place, filePage: null, ...grid, ...lines });
    }
    above = [];
  }
  return grids;
}

/** Rows that hold something, parted where a row is empty. */
function blocksOf(cells: readonly GridCell[]): Row[][] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const last = Math.min(cell.row + cell.rowSpan, cell.row + 1000);
    for (let row = cell.row; row < last; row += 1) {
      const found = rows.get(row);
      if (found) found.push(cell);
      else rows.set(row, [cell]);
    }
  }
  const blocks: Row[][] = [];
  let before = -2;
  for (const [index, row] of [...rows].sort(([a], [b]) => a - b)) {
    if (index > before + 1) blocks.push([]);
    blocks.at(-1)?.push(row);
    before = index;
  }
  return blocks;
}

function partsOf(block: readonly Row[]): Record<'before' | 'table' | 'after', readonly Row[]> {
  const isWide = (row: Row) => new Set(row.map(({ column }) => column)).size >= 2;
  const first = block.findIndex(isWide);
  const last = block.findLastIndex(isWide);
  if (first < 0) return { before: block, table: [], after: [] };
  return {
    before: block.slice(0, first),
    table: block.slice(first, last + 1),
    after: block.slice(last + 1),
  };
}

const textsOf = (rows: readonly Row[]) => [...new Set(rows.flat())].map(({ text }) => text);

/** Two tables side by side: an empty column between, and the right one names its indicators too. */
function besideEachOther(rows: readonly Row[]): Row[][] {
  const cells = [...new Set(rows.flat())];
  const used = new Set(cells.flatMap(({ column, columnSpan }) => counted(column, columnSpan)));
  const last = Math.max(...used);
  const starts = [...used].filter((column) => column > 0 && !used.has(column - 1));
  const begins = starts.filter((start) =>
    rows.slice(0, 3).some((row) => row.some((cell) => cell.column === start && isName(cell.text))),
  );
  const edges = [
    Math.min(...used),
    ...begins.filter((start) => start > Math.min(...used)),
    last + 1,
  ];
  return edges
    .slice(0, -1)
    .map((from, index) =>
      rows
        .map((row) =>
          row.filter(({ column }) => column >= from && column < (edges[index + 1] ?? 0)),
        )
        .filter((row) => row.length > 0),
    );
}

const isName = (text: string) => /指標|KPI|数値目標/iu.test(fold(text)) && fold(text).length < 20;

const counted = (from: number, count: number) =>
  Array.from({ length: Math.min(count, 20_000) }, (_, index) => from + index);

type GridBody = Pick<Grid, 'rowCount' | 'columnCount' | 'columnStarts' | 'cells'>;

/** Rows and columns without content are left out, so that a spacer column is no column. */
function gridOf(rows: readonly Row[]): GridBody | null {
  const cells = [...new Set(rows.flat())];
  const rowAt = places(cells.map(({ row }) => row));
  const columnAt = places(cells.map(({ column }) => column));
  if (rowAt.length * columnAt.length > maxPlaces) return null;
  const spanOf = (at: readonly number[], from: number, count: number) =>
    at.filter((place) => place >= from && place < from + count).length;
  return {
    rowCount: rowAt.length,
    columnCount: columnAt.length,
    columnStarts: columnAt,
    cells: cells.map((cell) => ({
      ...cell,
      row: rowAt.indexOf(cell.row),
      column: columnAt.indexOf(cell.column),
      rowSpan: spanOf(rowAt, cell.row, cell.rowSpan),
      columnSpan: spanOf(columnAt, cell.column, cell.columnSpan),
    })),
  };
}

const places = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
