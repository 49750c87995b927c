import { placesBySource, type SourcePlace } from './places.ts';

/** A place, and the range of cells by which it is named with others. */
export interface NamedPlace {
  readonly at: SourcePlace;
  readonly name: SourcePlace;
}

interface Block {
  readonly at: SourcePlace;
  readonly sheet: string;
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
}

/** Columns of a sheet are numbered by letters: Z is followed by AA. */
const numberOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + parseInt(letter, 36) - 9, 0);

function lettersOf(column: number): string {
  if (column === 0) return '';
  const rest = (column - 1) % 26;
  return lettersOf((column - 1 - rest) / 26) + (rest + 10).toString(36).toUpperCase();
}

/** A cell that is written as 「シート名!B5」; null for any other place. */
function cellOf(at: SourcePlace): Block | null {
  const [, sheet, letters = '', digits] = /^(.+)!([A-Z]+)(\d+)$/u.exec(at.source_place ?? '') ?? [];
  if (sheet === undefined) return null;
  const [column, row] = [numberOf(letters), Number(digits)];
  return { at, sheet, columns: [column, column], rows: [row, row] };
}

/** Blocks that follow each other along one side, and are alike along the other, as one. */
function joined(blocks: readonly Block[], side: 'columns' | 'rows'): readonly Block[] {
  const other = side === 'rows' ? 'columns' : 'rows';
  const ordered = blocks.toSorted((a, b) => a[other][0] - b[other][0] || a[side][0] - b[side][0]);
  return ordered.reduce<readonly Block[]>((done, block) => {
    const before = done.findLast(
      (earlier) =>
        String(earlier[other]) === String(block[other]) && earlier[side][1] + 1 === block[side][0],
    );
    if (!before) return [...done, block];
    const both = { ...before, [side]: [before[side][0], block[side][1]] };
    return done.map((earlier) => (earlier === before ? both : earlier));
  }, []);
}

function nameOf({ at, sheet, columns, rows }: Block): SourcePlace {
  const [first, last] = [0, 1].map((end) => `${lettersOf(columns[end] ?? 0)}${rows[end] ?? 0}`);
  return { ...at, source_place: `${sheet}!${first === last ? first : `${first}:${last}`}` };
}

/** Places of a document one by one, but cells that fill a block of a sheet by its corners: KPI!C4:F5. */
function cellRanges(places: readonly SourcePlace[]): readonly NamedPlace[] {
  const cells = places.map((at) => ({ at, cell: cellOf(at) }));
  const groups = Map.groupBy(cells, ({ at, cell }) => cell?.sheet ?? at);
  return [...groups.values()].flatMap((group) => {
    const blocks = group.flatMap(({ cell }) => cell ?? []);
    const others = group.filter(({ cell }) => cell === null);
    return [
      ...others.map(({ at }) => ({ at, name: at })),
      ...joined(joined(blocks, 'rows'), 'columns').map((block) => ({
        at: block.at,
        name: nameOf(block),
      })),
    ];
  });
}

/** The places of each document, cells that lie together as one range. */
export function citedDocuments(places: readonly SourcePlace[]): readonly (readonly NamedPlace[])[] {
  return placesBySource(places).map(({ places: group }) => cellRanges(group));
}
