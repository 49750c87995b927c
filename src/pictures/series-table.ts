import type { Series } from '../model/codes.ts';
import { statusRules } from '../model/status.ts';
import { cellText } from '../derive/amount-words.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { YearCell } from '../derive/year-cells.ts';
import type { Box, Drawing } from './drawing.ts';
import { element, type Markup } from '../write/markup.ts';
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

function valueCell(answer: KpiAnswer, cell: YearCell, drawing: Drawing) {
  const { words, labels } = drawing;
  return (name: 'target' | 'actual'): readonly CellLine[] => {
    const row = cell[name];
    if (row === null) return [];
    const { status } = row;
    const text = cellText(answer, row, words);
    const isNamed = text === null || statusRules[status].needsAsOf;
    return [
      ...(text === null ? [] : [strong(text)]),
      ...(isNamed ? [faint(labels('statuses', status).label)] : []),
    ];
  };
}

/** The rows of the page's table: years, targets, actuals. */
export function seriesRows(answer: KpiAnswer, drawing: Drawing): readonly TableRow[] {
  const { table } = drawing.words.site;
  const { phrase } = drawing.words.format;
  const nameOf = (series: Series) => drawing.labels('series', series).label;
  const cells = answer.years.map((cell) => valueCell(answer, cell, drawing));
  return [
    {
      label: table.year,
      cells: answer.years.map(({ year, isBaseline }) => [
        strong(drawing.words.format.yearName(year)),
        faint(phrase([String(year.fiscal_year), isBaseline ? table.baseline : null])),
      ]),
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
              columnWidth * 0.9,
              isStrong ? size * (isActual ? 1.12 : 1) : size * 0.84,
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
