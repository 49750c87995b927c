import type { Series } from '../model/codes.ts';
import { statusRules } from '../model/status.ts';
import { cellText } from '../derive/amount-words.ts';
import { coveredWords } from '../derive/covered-period.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { YearCell } from '../derive/year-cells.ts';
import type { Box, Drawing } from './drawing.ts';
import { element, type Markup } from '../write/markup.ts';
import { wrapLines } from './lines.ts';
import { sizeWithin, textLine } from './text.ts';

/** One line of text in a row of the table. */
interface CellLine {
  readonly text: string;
  readonly isStrong: boolean;
}

interface TableRow {
  readonly label: string;
  /** Cells of the years, each of one or two lines. */
  readonly cells: readonly (readonly CellLine[])[];
}

const strong = (text: string): CellLine => ({ text, isStrong: true });
const faint = (text: string): CellLine => ({ text, isStrong: false });

/** From one line of a cell to the next, and around them, in sizes of the text. */
const pitch = 1.3;
const padding = 0.5;

/** Part of its column that a cell fills. */
const cellShare = 0.9;

/** Size of what is explained below a value, in sizes of the text. */
const faintSize = 0.84;

/**
 * How far lines of words may be wider than their column, and are drawn smaller, and how many there
 * may then be: legible ones first, then more of them.
 */
const squeezes = [
  { wider: 1, mostLines: 4 },
  { wider: 1.4, mostLines: 4 },
  { wider: 1.8, mostLines: 8 },
] as const;

/** Lines for a column of `em`. No word is lost: what is longer still is drawn smaller still. */
function columnLines(text: string, em: number): readonly string[] {
  for (const { wider, mostLines } of squeezes) {
    const lines = wrapLines(text, em * wider);
    if (lines.length <= mostLines) return lines;
  }
  const { wider, mostLines } = squeezes[2];
  let width = em * wider;
  let lines = wrapLines(text, width);
  while (lines.length > mostLines) lines = wrapLines(text, (width *= 1.25));
  return lines;
}

/** What the cells of a year hold, in columns of so many sizes of the text. */
function valueCell(answer: KpiAnswer, cell: YearCell, { columnEm, drawing }: RowsRoom) {
  const { words, labels } = drawing;
  return (name: 'target' | 'actual'): readonly CellLine[] => {
    const row = cell[name];
    if (row === null) return [];
    const { status } = row;
    const text = cellText(answer, row, words);
    const isNamed = text === null || statusRules[status].needsAsOf;
    const period = coveredWords(row, cell.year, words) ?? '';
    const lines = row.value_text === null ? [text ?? ''] : columnLines(row.value_text, columnEm);
    return [
      ...(text === null ? [] : lines.map(strong)),
      ...(isNamed ? [faint(labels('statuses', status).label)] : []),
      ...columnLines(period, columnEm / faintSize).map(faint),
    ];
  };
}

interface RowsRoom {
  /** Width of a column, in sizes of the text. */
  readonly columnEm: number;
  readonly drawing: Drawing;
}

/** The rows of the page's table: years, targets, actuals. `width` in sizes of the text is that of all years. */
export function seriesRows(
  answer: KpiAnswer,
  width: number,
  drawing: Drawing,
): readonly TableRow[] {
  const { table } = drawing.words.site;
  const { calendarYear, phrase, yearName } = drawing.words.format;
  const nameOf = (series: Series) => drawing.labels('series', series).label;
  const columnEm = (cellShare * width) / Math.max(1, answer.years.length);
  const cells = answer.years.map((cell) => valueCell(answer, cell, { columnEm, drawing }));
  return [
    {
      label: table.year,
      cells: answer.years.map(({ year, isBaseline }) => {
        const under = phrase([calendarYear(year), isBaseline ? table.baseline : null]);
        return [strong(yearName(year)), ...(under === '' ? [] : [faint(under)])];
      }),
    },
    { label: nameOf('target'), cells: cells.map((cell) => cell('target')) },
    { label: nameOf('actual'), cells: cells.map((cell) => cell('actual')) },
  ];
}

const heightOf = ({ cells }: TableRow, size: number) =>
  (Math.max(1, ...cells.map(({ length }) => length)) * pitch + padding) * size;

/** Height of the table in pixels. */
export function tableHeight(rows: readonly TableRow[], size: number): number {
  return rows.reduce((sum, row) => sum + heightOf(row, size), 0);
}

interface TablePlace {
  /** Where the columns of the years stand; the labels stand left of it. */
  readonly box: Box;
  readonly size: number;
  /** Width of the labels in pixels. */
  readonly rowHead: number;
}

/** Rows of numbers whose columns stand under those of the plot. */
export function seriesTable(
  rows: readonly TableRow[],
  { box, size, rowHead }: TablePlace,
  { palette }: Drawing,
): readonly Markup[] {
  const columnWidth = box.width / Math.max(1, rows[0]?.cells.length ?? 1);
  const left = box.x - rowHead;
  let top = box.y;
  return rows.flatMap((row, index) => {
    const rowTop = top;
    top += heightOf(row, size);
    const baseline = (line: number) => rowTop + size * (padding / 2 + 1 + line * pitch);
    const isActual = index === rows.length - 1;
    const cells = row.cells.flatMap((lines, column) =>
      lines.map(({ text, isStrong }, line) =>
        textLine(
          text,
          { x: box.x + (column + 0.5) * columnWidth, y: baseline(line) },
          {
            size: sizeWithin(
              text,
              columnWidth * cellShare,
              isStrong ? size * (isActual ? 1.12 : 1) : size * faintSize,
            ),
            colour: isStrong ? palette.text : palette.quiet,
            isBold: isStrong && isActual,
            anchor: 'middle',
          },
        ),
      ),
    );
    const rule = element('line', {
      x1: left,
      x2: box.x + box.width,
      y1: top,
      y2: top,
      stroke: palette.line,
    });
    const label = textLine(
      row.label,
      { x: left, y: baseline(0) },
      { size: sizeWithin(row.label, rowHead, size), colour: palette.text, isBold: true },
    );
    return isActual ? [label, ...cells] : [label, ...cells, rule];
  });
}
