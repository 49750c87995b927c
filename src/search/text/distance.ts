/** Where in a text something similar to the sought word stands, and how many edits apart. */
export interface Similar {
  /** Insertions, deletions, replacements and swaps of neighbours. */
  readonly edits: number;
  readonly start: number;
  readonly end: number;
}

interface Cell {
  readonly edits: number;
  readonly start: number;
}

/**
 * The edit distance of Damerau and Levenshtein from all of `sought` to the text up to each of
 * its places: from its beginning, or from wherever it is nearest.
 */
function lastRow(sought: readonly string[], text: readonly string[], isWhole: boolean): Cell[] {
  const cellAt = (rows: readonly (readonly Cell[])[], row: number, column: number): Cell =>
    rows[row]?.[column] ?? { edits: Infinity, start: 0 };
  const more = ({ edits, start }: Cell, cost: number): Cell => ({ edits: edits + cost, start });
  const least = (cells: readonly Cell[]) => cells.reduce((a, b) => (b.edits < a.edits ? b : a));

  const rows: Cell[][] = [
    [...text, ''].map((_, start) => (isWhole ? { edits: start, start: 0 } : { edits: 0, start })),
  ];
  for (let row = 1; row <= sought.length; row += 1) {
    const cells: Cell[] = [{ edits: row, start: 0 }];
    rows.push(cells);
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = sought[row - 1] === text[column - 1];
      const isSwap = sought[row - 1] === text[column - 2] && sought[row - 2] === text[column - 1];
      cells.push(
        least([
          more(cellAt(rows, row - 1, column - 1), isSame ? 0 : 1),
          more(cellAt(rows, row - 1, column), 1),
          more(cellAt(rows, row, column - 1), 1),
          more(cellAt(rows, row - 2, column - 2), isSwap ? 1 : Infinity),
        ]),
      );
    }
  }
  return rows.at(-1) ?? [];
}

/**
 * The stretch of `text` that is nearest to `sought`: free to begin and to end anywhere in the
 * text (Sellers 1980). Of equally near stretches the first is taken.
 */
export function nearestStretch(sought: readonly string[], text: readonly string[]): Similar {
  const ends = lastRow(sought, text, false).map(({ edits, start }, end) => ({ edits, start, end }));
  return ends.reduce((a, b) => (b.edits < a.edits ? b : a));
}

/** How many edits two words are apart. */
export function editsBetween(one: readonly string[], other: readonly string[]): number {
  return lastRow(one, other, true).at(-1)?.edits ?? 0;
}
