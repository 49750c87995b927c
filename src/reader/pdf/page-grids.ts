import type { Grid, PageBox } from '../grid/grid.ts';
import { gridIn, type FoundGrid } from './grid-in.ts';
import { halfRuledAreas } from './half-ruled.ts';
import { centreOf, middleOf, type Glyph, type PdfPage } from './pdf-page.ts';
import { ruledAreas, type RuledArea } from './ruled-areas.ts';
import { linesOfText, type TextLine } from './text-lines.ts';
import { unruledRows } from './unruled-rows.ts';

/** Lines over a table that are kept: headings, a unit. */
const keptLines = 5;
const minTexts = 3;

export interface PageGrids {
  readonly grids: readonly Grid[];
  readonly lines: readonly string[];
}

interface Found {
  readonly grid: FoundGrid;
  readonly box: PageBox;
}

/** The tables of a page, from top to bottom, with the lines between them. */
export function pageGrids(page: PdfPage, place: string | null): PageGrids {
  const glyphs = page.glyphs.filter(({ isHidden }) => !isHidden);
  const ruled = ruledAreas(page.rulings).flatMap((area) => gridsIn(area, glyphs, 'ruled'));
  const boxes = ruled.map(({ box }) => box);
  const free = glyphs.filter((glyph) => !boxes.some((box) => isInside(glyph, box)));
  const rules = page.rulings.filter(
    ({ at, from, to, axis }) =>
      axis === 'horizontal' &&
      !boxes.some((box) => at > box.y1 - 3 && at < box.y2 + 3 && from < box.x2 && to > box.x1),
  );
  const half = halfRuledAreas(rules, free).flatMap((area) => gridsIn(area, free, area.kind));
  const found = [...ruled, ...half].sort((a, b) => a.box.y1 - b.box.y1);
  const outside = glyphs.filter((glyph) => !found.some(({ box }) => isInside(glyph, box)));
  const lines = linesOfText(outside);
  const loose = unruledGrid(lines);
  const all = loose ? [...found, loose] : found;
  return {
    grids: all.map(({ grid, box }) => ({
      ...grid,
      place: place ?? '',
      filePage: page.filePage,
      above: linesAbove(lines, box).map(({ text }) => text),
      below: linesBelow(lines, box, all).map(({ text }) => text),
    })),
    lines: linesOfText(glyphs).map(({ text }) => text),
  };
}

function gridsIn(area: RuledArea, glyphs: readonly Glyph[], kind: FoundGrid['kind']): Found[] {
  const inside = glyphs.filter((glyph) => isInside(glyph, area.box));
  const grid = gridIn(area, inside, kind);
  const isTable =
    grid !== null &&
    grid.columnCount >= 2 &&
    grid.cells.filter(({ text }) => text !== '').length >= minTexts;
  return isTable ? [{ grid, box: area.box }] : [];
}

const isInside = (glyph: Glyph, { x1, x2, y1, y2 }: PageBox) => {
  const [x, y] = [centreOf(glyph), middleOf(glyph)];
  return x > x1 - 1 && x < x2 + 1 && y > y1 - 1 && y < y2 + 1;
};

const linesAbove = (lines: readonly TextLine[], { y1 }: PageBox) =>
  lines.filter(({ baseline }) => baseline < y1 + 2).slice(-keptLines);

/** Notes: the lines down to the next table. */
function linesBelow(lines: readonly TextLine[], { y2 }: PageBox, all: readonly Found[]) {
  const next = Math.min(...all.map(({ box }) => box.y1).filter((y1) => y1 > y2), Infinity);
  return lines.filter(({ baseline }) => baseline > y2 - 2 && baseline < next + 2);
}

/** What looks like a table and has no lines is shown to be there; it is not read. */
function unruledGrid(lines: readonly TextLine[]): Found | null {
  const rows = unruledRows(lines);
  if (rows.length === 0) return null;
  const runs = rows.flatMap(({ runs: own }) => own);
  const [x1, x2] = [Math.min(...runs.map((run) => run.x1)), Math.max(...runs.map((run) => run.x2))];
  const heights = rows.map(({ baseline }) => baseline);
  const cells = rows.map(({ text }, row) => ({
    ...{ row, column: 0, rowSpan: 1, columnSpan: 1, text },
    ...{ at: `A${row + 1}`, marks: [] },
  }));
  return {
    grid: { kind: 'unruled', rowCount: rows.length, columnCount: 1, columnStarts: [x1], cells },
    box: { x1, x2, y1: Math.min(...heights), y2: Math.max(...heights) },
  };
}
