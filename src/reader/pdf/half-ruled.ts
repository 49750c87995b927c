import { isSeriesWord } from '../vocabulary/series-words.ts';
import { writtenYears } from '../vocabulary/years.ts';
import { middleOf, type Glyph, type Ruling } from './pdf-page.ts';
import { wholeRulings, type RuledArea } from './ruled-areas.ts';
import { linesOfText, type Run, type TextLine } from './text-lines.ts';

/** Points between two lines of one table at most. */
const maxBand = 140;
const minRows = 3;
/** The part of the size of letters that a gap between columns has at least. */
const minGap = 0.25;

/**
 * Tables whose rows are ruled and whose columns are not: the columns are the white gaps that run
 * through every full line. Where they are is asked; a table without any lines is not read.
 */
export function halfRuledAreas(rulings: readonly Ruling[], glyphs: readonly Glyph[]): RuledArea[] {
  const horizontal = wholeRulings(rulings, 'horizontal').filter(({ from, to }) => to - from > 20);
  const lines = linesOfText(glyphs);
  return stacksOf(horizontal, lines).flatMap((stack) => areaOf(stack, horizontal, lines));
}

/** Heights of lines that follow each other with text between them. */
function stacksOf(rulings: readonly Ruling[], lines: readonly TextLine[]): number[][] {
  const heights = [...new Set(rulings.map(({ at }) => at))].sort((a, b) => a - b);
  const stacks: number[][] = [];
  for (const at of heights) {
    const stack = stacks.at(-1);
    const top = stack?.at(-1);
    const isNext = top !== undefined && at - top < maxBand && hasText(lines, top, at);
    if (stack && isNext) stack.push(at);
    else stacks.push([at]);
  }
  return stacks.filter((stack) => stack.length > minRows);
}

const hasText = (lines: readonly TextLine[], top: number, bottom: number) =>
  lines.some((line) => isBetween(line, top, bottom));

const isBetween = (line: TextLine | Run, top: number, bottom: number) => {
  const middle = middleOf(line);
  return middle > top && middle < bottom;
};

function areaOf(
  stack: readonly number[],
  rulings: readonly Ruling[],
  lines: readonly TextLine[],
): RuledArea[] {
  const [top = 0, bottom = 0] = [stack[0], stack.at(-1)];
  const own = rulings.filter(({ at }) => at >= top && at <= bottom);
  const [x1, x2] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))];
  const inside = lines
    .filter((line) => isBetween(line, top, bottom))
    .map((line) => ({
      ...line,
      runs: line.runs.filter((run) => run.x1 > x1 - 8 && run.x2 < x2 + 8),
    }))
    .filter(({ runs }) => runs.length > 0);
  const gaps = gapsOf(inside);
  if (gaps.length < 2) return [];
  const horizontal = [...own, ...cutsBetweenSeries(stack, inside, gaps, x2)];
  const rows = [...new Set(horizontal.map(({ at }) => at))].sort((a, b) => a - b);
  const vertical = rows.slice(1).flatMap((end, index) => {
    const start = rows[index] ?? top;
    const runs = inside.flatMap((line) => line.runs.filter((run) => isBetween(run, start, end)));
    return [x1, ...gaps, x2]
      .filter((at) => !runs.some((run) => run.x1 < at - 0.5 && run.x2 > at + 0.5))
      .map((at): Ruling => ({ axis: 'vertical', at, from: start, to: end }));
  });
  return [{ box: { x1, x2, y1: top, y2: bottom }, horizontal, vertical }];
}

/** The middles of the white gaps that run through the fullest lines. */
function gapsOf(lines: readonly TextLine[]): number[] {
  const most = Math.max(0, ...lines.map(({ runs }) => runs.length));
  const full = lines.filter(({ runs }) => runs.length >= Math.max(3, 0.7 * most));
  if (full.length < 2) return [];
  const size = full[0]?.size ?? 0;
  const spans = full.flatMap(({ runs }) => runs).sort((a, b) => a.x1 - b.x1);
  const gaps: number[] = [];
  let end = spans[0]?.x2 ?? 0;
  for (const { x1, x2 } of spans) {
    if (x1 - end > minGap * size) gaps.push((x1 + end) / 2);
    end = Math.max(end, x2);
  }
  return gaps;
}

/** Target and result below each other between two lines: a cut right of the names. */
function cutsBetweenSeries(
  stack: readonly number[],
  lines: readonly TextLine[],
  gaps: readonly number[],
  right: number,
): Ruling[] {
  return stack.slice(1).flatMap((bottom, index) => {
    const top = stack[index] ?? bottom;
    const labels = lines
      .filter((line) => isBetween(line, top, bottom))
      .flatMap(({ runs }) => runs.filter(({ text }) => isSeriesWord(text)).slice(0, 2));
    const isColumn = labels.every((run) => Math.abs(run.x1 - (labels[0]?.x1 ?? 0)) < 12);
    if (labels.length !== 2 || !isColumn) return [];
    const [first, second] = labels;
    if (!first || !second || second.baseline - first.baseline < first.size * 0.8) return [];
    const left = gaps.findLast((gap) => gap < first.x1) ?? first.x1;
    const at = (first.baseline + second.baseline - second.size * 0.7) / 2;
    return [{ axis: 'horizontal', at, from: left, to: right } as const];
  });
}

/** Lines that look like a table of indicators although nothing is ruled. */
export function unruledRows(lines: readonly TextLine[]): TextLine[] {
  const rows = lines.filter(({ runs }) => runs.length >= 4);
  const text = rows.flatMap(({ runs }) => runs.map((run) => run.text));
  const years = rows.filter(({ runs }) =>
    runs.some((run) => run.text.length < 16 && writtenYears(run.text).length > 0),
  );
  const speaksOfSeries = text.some((word) => /目標|実績/u.test(word));
  return rows.length >= minRows && years.length > 0 && speaksOfSeries ? rows : [];
}
