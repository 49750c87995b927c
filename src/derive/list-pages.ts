/** Most rows of a list on one page. */
export const mostRows = 200;

/** The part of a list on one of its pages. */
export interface ListPage<Item> {
  /** From 1 on. */
  readonly number: number;
  /** Of all pages of the list. */
  readonly total: number;
  readonly items: readonly Item[];
}

/** Items in parts of at most `mostRows` rows; an item that has more is a part of its own. */
export function parted<Item>(
  items: readonly Item[],
  rowsOf: (item: Item) => number = () => 1,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let rows = 0;
  for (const item of items) {
    const more = rowsOf(item);
    const open = parts.at(-1);
    const fits = open !== undefined && rows + more <= mostRows;
    if (fits) open.push(item);
    else parts.push([item]);
    rows = fits ? rows + more : more;
  }
  return parts;
}

/** The pages of a list: one of a list without items, too. */
export function listPages<Item>(
  items: readonly Item[],
  rowsOf?: (item: Item) => number,
): readonly ListPage<Item>[] {
  const parts = items.length === 0 ? [[]] : parted(items, rowsOf);
  return parts.map((part, index) => ({ number: index + 1, total: parts.length, items: part }));
}
