/** A cell of a table, merged as in HTML: places that it covers hold no cell of their own. */
export interface PrintedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export const cell = (text: string, rowSpan = 1, columnSpan = 1): PrintedCell => ({
  text,
  rowSpan,
  columnSpan,
});

export type PrintedRow = readonly PrintedCell[];

/** The column of each cell: those that reach down from rows above take theirs. */
export function columnsOfCells(rows: readonly PrintedRow[]): number[][] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    let column = 0;
    return row.map(({ rowSpan, columnSpan }) => {
      while (taken.has(`${index},${column}`)) column += 1;
      const at = column;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) {
          taken.add(`${index + down},${at + across}`);
        }
      }
      return at;
    });
  });
}
