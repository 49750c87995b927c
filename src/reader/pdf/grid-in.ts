import { columnLetters } from '../../write/column-letters.ts';
import type { CellTrouble, Grid, GridCell, GridKind } from '../grid/grid.ts';
import { createGroups } from '../grid/groups.ts';
import { centreOf, middleOf, type Glyph, type Ruling } from './pdf-page.ts';
import type { RuledArea } from './ruled-areas.ts';
import { textInCell } from './text-lines.ts';

/** Points within which edges are one. */
const tolerance = 2.5;
/** The part of an edge that its line may leave open at each end. */
const openEnd = 0.35;
const maxCells = 20_000;

export type FoundGrid = Pick<Grid, 'kind' | 'rowCount' | 'columnCount' | 'columnStarts' | 'cells'>;

/** The cells of a table: places that no line parts are one cell. */
export function gridIn(
  area: RuledArea,
  glyphs: readonly Glyph[],
  kind: GridKind,
): FoundGrid | null {
  const { box, horizontal, vertical } = area;
  // Many reports leave the outer left and right edges open.
  const xs = distinct([...vertical.map(({ at }) => at), box.x1, box.x2]);
  const ys = distinct([...horizontal.map(({ at }) => at), box.y1, box.y2]);
  const [columnCount, rowCount] = [xs.length - 1, ys.length - 1];
  if (columnCount < 1 || rowCount < 1 || columnCount * rowCount > maxCells) return null;
  const lattice: Lattice = { xs, ys, columnCount, rowCount };
  const groupOf = joinedPlaces(lattice, horizontal, vertical);
  const contents = new Map<number, Glyph[]>();
  const places = new Map<Glyph, number>();
  for (const glyph of glyphs) {
    const group = groupOf(placeIn(lattice, glyph));
    places.set(glyph, group);
    const content = contents.get(group);
    if (content) content.push(glyph);
    else contents.set(group, [glyph]);
  }
  const across = new Set([...acrossEdges(glyphs, places), ...overEachOther(glyphs, places)]);
  const cells = rectangles(lattice, groupOf).map(([group, rectangle]) =>
    cellOf(lattice, rectangle, contents.get(group) ?? [], across.has(group)),
  );
  return { kind, rowCount, columnCount, columnStarts: xs.slice(0, -1), cells };
}

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly columnCount: number;
  readonly rowCount: number;
}

const distinct = (numbers: readonly number[]) =>
  [...numbers]
    .sort((a, b) => a - b)
    .filter((number, index, all) => index === 0 || number - (all[index - 1] ?? 0) >= tolerance);

function placeIn({ xs, ys, columnCount, rowCount }: Lattice, glyph: Glyph): number {
  const [x, y] = [centreOf(glyph), middleOf(glyph)];
  const column = Math.max(
    0,
    xs.findLastIndex((edge) => edge <= x),
  );
  const row = Math.max(
    0,
    ys.findLastIndex((edge) => edge <= y),
  );
  return Math.min(row, rowCount - 1) * columnCount + Math.min(column, columnCount - 1);
}

/** The group of each place of the lattice. */
function joinedPlaces(
  { xs, ys, columnCount, rowCount }: Lattice,
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
) {
  const groups = createGroups(rowCount * columnCount);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const place = row * columnCount + column;
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      if (column + 1 < columnCount && !isCut(vertical, right, [top, bottom])) {
        groups.join(place, place + 1);
      }
      if (row + 1 < rowCount && !isCut(horizontal, bottom, [left, right])) {
        groups.join(place, place + columnCount);
      }
    }
  }
  return groups.of;
}

function isCut(
  rulings: readonly Ruling[],
  at: number,
  [from, to]: readonly [from: number, to: number],
): boolean {
  const open = openEnd * (to - from);
  return rulings.some(
    (ruling) =>
      Math.abs(ruling.at - at) < tolerance && ruling.from <= from + open && ruling.to >= to - open,
  );
}

interface Rectangle {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

function rectangles({ rowCount, columnCount }: Lattice, groupOf: (place: number) => number) {
  const found = new Map<number, Rectangle>();
  for (let place = 0; place < rowCount * columnCount; place += 1) {
    const [row, column] = [Math.floor(place / columnCount), place % columnCount];
    const group = groupOf(place);
    const before = found.get(group) ?? { row, lastRow: row, column, lastColumn: column };
    found.set(group, {
      row: Math.min(before.row, row),
      lastRow: Math.max(before.lastRow, row),
      column: Math.min(before.column, column),
      lastColumn: Math.max(before.lastColumn, column),
    });
  }
  return [...found];
}

/** Text that runs over an edge: what each cell holds is then not sure. */
function acrossEdges(glyphs: readonly Glyph[], places: ReadonlyMap<Glyph, number>): Set<number> {
  const across = new Set<number>();
  const ordered = glyphs
    .filter(({ isSpace }) => !isSpace)
    .sort((a, b) => a.baseline - b.baseline || a.x1 - b.x1);
  ordered.forEach((glyph, index) => {
    const before = ordered[index - 1];
    if (!before || Math.abs(before.baseline - glyph.baseline) > 0.1) return;
    const [one, other] = [places.get(before), places.get(glyph)];
    if (one === undefined || other === undefined || one === other) return;
    if (Math.abs(glyph.x1 - before.x2) < 0.06 * glyph.size) across.add(one).add(other);
  });
  return across;
}

/** Letters that stand on others: what does not fit into its cell is printed over its neighbour. */
function overEachOther(glyphs: readonly Glyph[], places: ReadonlyMap<Glyph, number>): Set<number> {
  const over = new Set<number>();
  const seen = glyphs.filter(({ isSpace }) => !isSpace);
  const ordered = [...seen].sort((a, b) => a.baseline - b.baseline);
  ordered.forEach((glyph, index) => {
    for (let at = index + 1; at < ordered.length; at += 1) {
      const other = ordered[at];
      const down = other ? other.baseline - glyph.baseline : Infinity;
      if (!other || down > 0.6 * glyph.size) break;
      const across = Math.min(glyph.x2, other.x2) - Math.max(glyph.x1, other.x1);
      if (down < 0.15 * glyph.size || across < 0.4 * Math.min(glyph.size, other.size) * 0.5)
        continue;
      if (other.size < 0.75 * glyph.size || glyph.size < 0.75 * other.size) continue;
      for (const one of [glyph, other]) over.add(places.get(one) ?? -1);
    }
  });
  return over;
}

/** The part of a letter that may stand over the edge of its cell. */
const overhang = 0.25;

const isOverEdge = ({ baseline, size, isSpace }: Glyph, top: number, bottom: number) =>
  !isSpace &&
  (baseline - (0.85 - overhang) * size < top || baseline - overhang * 0.5 * size > bottom);

function cellOf(
  { xs, ys }: Lattice,
  { row, lastRow, column, lastColumn }: Rectangle,
  glyphs: readonly Glyph[],
  isAcross: boolean,
): GridCell {
  const { text, marks } = glyphs.length === 0 ? { text: '', marks: [] } : textInCell(glyphs);
  const isOver = glyphs.some((glyph) => isOverEdge(glyph, ys[row] ?? 0, ys[lastRow + 1] ?? 0));
  const trouble: CellTrouble | undefined = isAcross || isOver ? 'text-beside' : undefined;
  return {
    row,
    column,
    rowSpan: lastRow - row + 1,
    columnSpan: lastColumn - column + 1,
    text,
    at: `${columnLetters(column)}${row + 1}`,
    box: {
      x1: xs[column] ?? 0,
      x2: xs[lastColumn + 1] ?? 0,
      y1: ys[row] ?? 0,
      y2: ys[lastRow + 1] ?? 0,
    },
    marks,
    ...(trouble === undefined ? {} : { trouble }),
  };
}
