import type { MoneyBars } from '../charts/finance-chart.ts';
import { moneyLooks } from '../charts/money-looks.ts';
import type { AmountType } from '../derive/amount-types.ts';
import type { Box, Drawing } from './drawing.ts';
import { element, type Attributes, type Markup } from '../write/markup.ts';
import { widthOf } from './measure.ts';
import { fitText, sizeWithin, textBlock, textLine } from './text.ts';

export interface PicturedColumn {
  readonly label: string;
  readonly amountType: AmountType;
}

/** A row of amounts with its name. */
export interface PicturedAmount {
  readonly label: string;
  readonly chart: MoneyBars | null;
  readonly amounts: readonly (number | null)[];
}

/** Amounts with their bars, like the table of the page. */
export interface MoneyBlock {
  readonly heading: string;
  readonly columns: readonly PicturedColumn[];
  readonly lines: readonly PicturedAmount[];
  readonly totals: readonly (number | null)[];
}

/** Sizes in pixels. */
const textSize = 17;
const barHeight = 10;
const barPitch = 14;
const lineHeight = 53;
const headHeight = 92;
const totalHeight = 36;
/** Width of a column of amounts. */
const amountWidth = 118;

/** Height of a block with so many lines, in pixels. */
export const blockHeight = (lines: number) => headHeight + lines * lineHeight + totalHeight;

/** Amounts of different kinds look different without colour, as on the page. */
function barPaint(type: AmountType, { palette }: Drawing): Attributes {
  const look = moneyLooks[type];
  return {
    fill: look === 'solid' ? palette.actual : palette.background,
    stroke: palette.actual,
    'stroke-width': 2,
    'stroke-dasharray': look === 'dashed' ? '6 3' : undefined,
  };
}

/** Name of a column in up to two lines, and what its bars look like. */
function columnHead(
  { label, amountType }: PicturedColumn,
  { right, top }: { right: number; top: number },
  drawing: Drawing,
): readonly Markup[] {
  const width = amountWidth - 34;
  const { lines, size } = fitText(label, { width, height: 44, sizes: [15, 14, 13, 12, 11] });
  const style = { size, colour: drawing.palette.quiet, anchor: 'end' as const };
  const text = Math.max(...lines.map(widthOf)) * size;
  const key = { x: right - text - 28, y: top + 41, width: 20, height: barHeight };
  return [
    element('rect', { ...key, ...barPaint(amountType, drawing) }),
    ...textBlock(lines, { x: right, y: top + 36 }, style),
  ];
}

function lineMarks(line: PicturedAmount, box: Box, drawing: Drawing): readonly Markup[] {
  const { x, y, width } = box;
  const { size, lines } = fitText(line.label, {
    width,
    height: 25,
    sizes: [17, 16, 15, 14, 13, 12, 11, 10],
  });
  const bars = (line.chart?.bars ?? []).map((bar, index) =>
    element('rect', {
      x: x + 1,
      y: y + 25 + index * barPitch,
      width: (bar.length / 100) * (width - 2),
      height: barHeight,
      ...barPaint(bar.amountType, drawing),
    }),
  );
  return [
    ...textBlock(lines, { x, y }, { size, colour: drawing.palette.text, isBold: true }),
    ...bars,
  ];
}

/** A heading, rows of amounts with bars of one scale, and their sum. */
export function moneyBlock(block: MoneyBlock, box: Box, drawing: Drawing): readonly Markup[] {
  const { palette, words } = drawing;
  const { columns, lines, totals } = block;
  const labelWidth = box.width - columns.length * amountWidth;
  const rightOf = (column: number) => box.x + labelWidth + (column + 1) * amountWidth;
  const amounts = (values: readonly (number | null)[], y: number, isBold: boolean) =>
    values.map((value, column) => {
      const text = value === null ? words.pages.projects.unknown : words.format.plain(value);
      const size = sizeWithin(text, amountWidth - 14, textSize);
      const style = { size, colour: palette.text, isBold, anchor: 'end' as const };
      return textLine(text, { x: rightOf(column), y }, style);
    });
  const rule = (y: number) => {
    const ends = { x1: box.x, x2: box.x + box.width, y1: y, y2: y };
    return element('line', { ...ends, stroke: palette.axis, 'stroke-width': 2 });
  };
  const first = box.y + headHeight;
  const totalTop = first + lines.length * lineHeight;
  const bold = (size: number) => ({ size, colour: palette.text, isBold: true });
  return [
    textLine(
      block.heading,
      { x: box.x, y: box.y + 20 },
      bold(sizeWithin(block.heading, box.width, 20)),
    ),
    ...columns.flatMap((column, index) =>
      columnHead(column, { right: rightOf(index), top: box.y }, drawing),
    ),
    rule(first - 8),
    ...lines.flatMap((line, index) => {
      const place = {
        x: box.x,
        y: first + index * lineHeight,
        width: labelWidth,
        height: lineHeight,
      };
      return [...lineMarks(line, place, drawing), ...amounts(line.amounts, place.y + 36, false)];
    }),
    rule(totalTop + 2),
    textLine(words.site.table.total, { x: box.x, y: totalTop + 26 }, bold(textSize)),
    ...amounts(totals, totalTop + 26, true),
  ];
}
