/** Points from the upper left corner of a page. */
export interface PageBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A cell of a table, with its place. */
export interface GridCell {
  /** From 0, within its grid. */
  readonly row: number;
  readonly column: number;
  /** More than 1 where cells are merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As it is shown; lines are joined by `\n`. */
  readonly text: string;
  /** As a spreadsheet names it: in the sheet, or in a table of a page. */
  readonly at: string;
  /** Only where the file is a PDF: so that the place can be shown. */
  readonly box?: PageBox;
  /** Signs of a note that stand small beside the text: `※1`. */
  readonly marks: readonly string[];
  /** Remark of an editor of the workbook. */
  readonly comment?: string;
  /** Why the text cannot be trusted. */
  readonly trouble?: CellTrouble;
}

export type CellTrouble =
  | 'format-unknown' // the number is shown in a way that is not read
  | 'scaled' // thousands are hidden by the format
  | 'formula-failed'
  | 'formula-unsaved' // the workbook keeps no result of the formula
  | 'text-beside'; // lines above or below may belong to it

/** How the rows and columns of a grid are told apart. */
export type GridKind =
  | 'ruled' // every cell has its lines
  | 'jointed' // rows are ruled, and their lines are in pieces that show the columns
  | 'half-ruled' // rows are ruled, columns are white space
  | 'unruled'
  | 'sheet'
  | 'text'; // CSV

/** A table as it stands in a file, before anything of it is understood. */
export interface Grid {
  readonly kind: GridKind;
  /** The printed number of the page, or the name of the sheet; empty in a CSV file. */
  readonly place: string;
  /** Page of the file, from 1; null where there are no pages. */
  readonly filePage: number | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Where each column begins: in points, or by its number in the sheet. */
  readonly columnStarts: readonly number[];
  readonly cells: readonly GridCell[];
  /** Lines above the table, nearest last. */
  readonly above: readonly string[];
  /** Lines below it: notes. */
  readonly below: readonly string[];
}

/** What a file holds: its tables, and every line of its text in order. */
export interface FileGrids {
  readonly grids: readonly Grid[];
  readonly lines: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What a person is told of a file that was read. */
export type Remark =
  | { readonly code: 'encoding'; readonly encoding: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'cells-hidden'; readonly sheet: string; readonly cells: string }
  | { readonly code: 'macro-ignored' }
  | { readonly code: 'pages-of-pictures'; readonly pages: string }
  | { readonly code: 'copying-forbidden' };

/** Which cell covers a place, by row and column. */
export type Covering = (row: number, column: number) => GridCell | undefined;

/** A merged cell covers every place that it takes. */
export function coveringOf({ cells, rowCount, columnCount }: Grid): Covering {
  const covering: (GridCell | undefined)[] = Array.from({ length: rowCount * columnCount });
  for (const cell of cells) {
    const lastRow = Math.min(rowCount, cell.row + cell.rowSpan);
    const lastColumn = Math.min(columnCount, cell.column + cell.columnSpan);
    for (let row = cell.row; row < lastRow; row += 1) {
      for (let column = cell.column; column < lastColumn; column += 1) {
        covering[row * columnCount + column] ??= cell;
      }
    }
  }
  return (row, column) =>
    column < 0 || column >= columnCount ? undefined : covering[row * columnCount + column];
}

/** Points, or columns of a sheet, by which columns of two tables may lie apart and be the same. */
const alignment = 3;

/** Whether two tables have the same columns, also where one stands beside the other. */
export function isAligned(one: Grid, other: Grid): boolean {
  const shift = (other.columnStarts[0] ?? 0) - (one.columnStarts[0] ?? 0);
  return (
    one.columnCount === other.columnCount &&
    one.columnStarts.every(
      (start, index) => Math.abs(start + shift - (other.columnStarts[index] ?? NaN)) <= alignment,
    )
  );
}

/** A heading that stands apart from its table, put on top of it. */
export function withHeader(header: Grid, body: Grid): Grid {
  const cells = body.cells.map((cell) => ({ ...cell, row: cell.row + header.rowCount }));
  return {
    ...body,
    rowCount: header.rowCount + body.rowCount,
    cells: [...header.cells, ...cells],
    above: [...header.above, ...body.above],
  };
}
