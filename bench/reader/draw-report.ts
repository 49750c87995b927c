import type { InventedReport } from './invented-report.ts';
import { widthOf, type DrawnBar, type DrawnPage, type DrawnText } from './pdf-file.ts';
import { columnsOfCells, type PrintedCell, type PrintedRow } from './printed-cell.ts';
import type { Paper } from './paper.ts';
import type { RulingName } from './write-files.ts';

const sheet = { width: 842, height: 595, margin: 40 } as const;
const size = 8;
const lead = 1.25 * size;
const pad = 3;
const rule = 0.6;

interface PlacedCell extends PrintedCell {
  readonly column: number;
}

type PlacedRow = readonly PlacedCell[];

/** The report as programs of offices print it: each line of a table is a bar for each cell. */
export function drawnReport(report: InventedReport, paper: Paper): DrawnPage[] {
  const { above, below } = report;
  const all = placedRows([...report.header, ...report.body]);
  const header = all.slice(0, report.header.length);
  const widths = columnWidths(all);
  const parts = pagesOf(header, all.slice(header.length), { widths, paper, lines: above.length });
  const pages = parts.map((rows, index): DrawnPage => {
    const isFirst = index === 0;
    const table = isFirst || paper.isHeadingRepeated ? [...header, ...rows] : rows;
    const top = sheet.margin + (isFirst ? above.length * 16 : 0);
    const drawn = drawnTable(table, { widths, top, paper });
    const lines = [
      ...(isFirst ? above.map((text, at) => line(text, sheet.margin + at * 16)) : []),
      ...(index === parts.length - 1
        ? below.map((text, at) => line(text, drawn.bottom + 14 + at * 14))
        : []),
      { ...line(`- ${index + 1} -`, sheet.height - 18), x: sheet.width / 2 },
    ];
    return {
      ...{ width: sheet.width, height: sheet.height, rotation: paper.rotation },
      texts: [...lines, ...drawn.texts],
      bars: drawn.bars,
    };
  });
  return paper.pagesPerSheet === 2 ? twoOnEach(pages) : pages;
}

function placedRows(rows: readonly PrintedRow[]): PlacedRow[] {
  const columns = columnsOfCells(rows);
  return rows.map((row, index) =>
    row.map((cell, at) => ({ ...cell, column: columns[index]?.[at] ?? 0 })),
  );
}

const line = (text: string, y: number): DrawnText => ({ x: sheet.margin, y, size: 9, text });

/** Widths in points by the longest words, so that all columns fit on the sheet. */
function columnWidths(rows: readonly PlacedRow[]): number[] {
  const wanted: number[] = [];
  for (const { column, columnSpan, text } of rows.flat()) {
    if (columnSpan > 1) continue;
    const longest = Math.max(...text.split('\n').map((part) => widthOf(part, size)));
    wanted[column] = Math.max(wanted[column] ?? 20, Math.min(longest, 130) + 2 * pad + 4);
  }
  const room = sheet.width - 2 * sheet.margin;
  const total = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => (width * room) / total);
}

interface Breaking {
  readonly widths: readonly number[];
  readonly paper: Paper;
  /** Lines over the first table. */
  readonly lines: number;
}

/** Rows of the body by page. */
function pagesOf(header: readonly PlacedRow[], body: readonly PlacedRow[], given: Breaking) {
  const { widths, paper, lines } = given;
  const heights = rowHeights(body, widths);
  const heading = rowHeights(header, widths).reduce((sum, height) => sum + height, 0);
  const room = sheet.height - 2 * sheet.margin - 20;
  const starts: number[] = [];
  let used = Infinity;
  let held = 0;
  body.forEach((row, index) => {
    const span = Math.max(...row.map(({ rowSpan }) => rowSpan));
    const end = index + (paper.cutsIndicators ? 1 : span);
    const block = heights.slice(index, end).reduce((sum, height) => sum + height, 0);
    if (used + block > room && (paper.cutsIndicators || held <= 0)) {
      used = starts.length === 0 ? heading + lines * 16 : paper.isHeadingRepeated ? heading : 0;
      starts.push(index);
    }
    held = Math.max(held - 1, span - 1);
    used += heights[index] ?? 0;
  });
  return starts.map((start, index) => rowsBetween(body, start, starts[index + 1] ?? body.length));
}

/** Merged cells that a page cuts are merged up to its end, and stand empty on the next one. */
function rowsBetween(body: readonly PlacedRow[], start: number, end: number): PlacedRow[] {
  const open = body
    .slice(0, start)
    .flatMap((row, index) =>
      row
        .filter(({ rowSpan }) => index + rowSpan > start)
        .map((cell) => ({ ...cell, text: '', rowSpan: index + cell.rowSpan - start })),
    );
  return body.slice(start, end).map((row, index) =>
    [...(index === 0 ? open : []), ...row].map((cell) => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan, end - start - index),
    })),
  );
}

function rowHeights(rows: readonly PlacedRow[], widths: readonly number[]): number[] {
  return rows.map((row) =>
    Math.max(
      lead + 2 * pad,
      ...row.map(({ text, column, rowSpan, columnSpan }) => {
        const width = widthAt(widths, column, columnSpan);
        return (wrapped(text, width - 2 * pad).length * lead + 2 * pad) / rowSpan;
      }),
    ),
  );
}

const widthAt = (widths: readonly number[], column: number, span: number) =>
  widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);

function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((whole) => {
    const lines = [''];
    for (const sign of whole) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && widthOf(last + sign, size) > width) lines.push(sign);
      else lines.splice(-1, 1, last + sign);
    }
    return lines;
  });
}

interface DrawnTable {
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnBar[];
  readonly bottom: number;
}

interface Placing {
  readonly widths: readonly number[];
  readonly top: number;
  readonly paper: Paper;
}

function drawnTable(rows: readonly PlacedRow[], { widths, top, paper }: Placing): DrawnTable {
  const xs = edgesOf(widths, sheet.margin);
  const ys = edgesOf(rowHeights(rows, widths), top);
  const texts: DrawnText[] = [];
  const bars: DrawnBar[] = [];
  rows.forEach((cells, row) => {
    for (const { text, column, rowSpan, columnSpan } of cells) {
      const [x1 = 0, x2 = 0] = [xs[column], xs[column + columnSpan]];
      const [y1 = 0, y2 = 0] = [ys[row], ys[row + rowSpan]];
      const lines = wrapped(text, x2 - x1 - 2 * pad);
      const start = (y1 + y2 - lines.length * lead) / 2 + size;
      lines.forEach((part, index) => {
        const middle = (x1 + x2 - widthOf(part, size)) / 2;
        const x = paper.align === 'left' ? x1 + pad : middle;
        if (part !== '') texts.push({ x, y: start + index * lead, size, text: part });
      });
      const outer = [column === 0, column + columnSpan === widths.length] as const;
      bars.push(...barsOf({ x1, x2, y1, y2 }, paper.ruling, outer));
    }
  });
  return { texts, bars: paper.areLinesWhole ? wholeLines(bars) : bars, bottom: ys.at(-1) ?? top };
}

function wholeLines(bars: readonly DrawnBar[]): DrawnBar[] {
  const lines: DrawnBar[] = [];
  for (const bar of [...bars].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    const isNext = last && Math.abs(last.y - bar.y) < 0.1 && bar.x <= last.x + last.width + 0.1;
    if (!isNext) lines.push(bar);
    else {
      const end = Math.max(last.x + last.width, bar.x + bar.width);
      lines.splice(-1, 1, { ...last, width: end - last.x });
    }
  }
  return lines;
}

const edgesOf = (lengths: readonly number[], start: number) =>
  lengths.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [start]);

interface Edges {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function barsOf(
  { x1, x2, y1, y2 }: Edges,
  ruling: RulingName,
  [isFirst, isLast]: readonly [boolean, boolean],
): DrawnBar[] {
  if (ruling === 'none') return [];
  const across = [y1, y2].map((y) => ({ x: x1, y: y - rule / 2, width: x2 - x1, height: rule }));
  if (ruling === 'half') return across;
  const sides = [
    ...(ruling === 'open' && isFirst ? [] : [x1]),
    ...(ruling === 'open' && isLast ? [] : [x2]),
  ];
  return [
    ...across,
    ...sides.map((x) => ({ x: x - rule / 2, y: y1, width: rule, height: y2 - y1 })),
  ];
}

/** Two pages beside each other on one sheet, each in half its size. */
function twoOnEach(pages: readonly DrawnPage[]): DrawnPage[] {
  const scale = 0.7;
  const wide = { width: 2 * sheet.width * scale, height: sheet.height * scale };
  return Array.from({ length: Math.ceil(pages.length / 2) }, (_, index) => {
    const both = [pages[2 * index], pages[2 * index + 1]];
    const shift = (at: number) => at * sheet.width * scale;
    return {
      ...wide,
      texts: both.flatMap((page, at) =>
        (page?.texts ?? []).map((text) => ({
          ...text,
          x: text.x * scale + shift(at),
          y: text.y * scale,
          size: text.size * scale,
        })),
      ),
      bars: both.flatMap((page, at) =>
        (page?.bars ?? []).map((bar) => ({
          x: bar.x * scale + shift(at),
          y: bar.y * scale,
          width: bar.width * scale,
          height: bar.height * scale,
        })),
      ),
    };
  });
}
