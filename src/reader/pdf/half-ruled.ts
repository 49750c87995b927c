import { isSeriesWord } from '../vocabulary/series-words.ts';
import { bandsOf, columnEdges, holdsNumber, isCrossed, type Band } from './column-edges.ts';
import { edgesUnderHeadings } from './heading-spans.ts';
import { middleOf, type Glyph, type Ruling } from './pdf-page.ts';
import { wholeRulings, type RuledArea } from './ruled-areas.ts';
import { partedRuns, type PartedRun } from './text-lines.ts';

/** Points between two lines of one table at most. */
const maxBand = 140;
/** Lines of a table of which nothing but white gaps shows the columns. */
const minRows = 2;

/** A table whose rows are ruled, and whether its columns are. */
export interface HalfRuledArea extends RuledArea {
  readonly kind: 'jointed' | 'half-ruled';
}

/** Tables whose rows are ruled and whose columns are not. */
export function halfRuledAreas(
  rulings: readonly Ruling[],
  glyphs: readonly Glyph[],
): HalfRuledArea[] {
  const pieces = rulings.filter(({ axis }) => axis === 'horizontal');
  const horizontal = wholeRulings(pieces, 'horizontal').filter(({ from, to }) => to - from > 20);
  const runs = partedRuns(glyphs);
  return stacksOf(horizontal, runs).flatMap((stack) => areaOf(stack, { pieces, horizontal, runs }));
}

/** Heights of lines that follow each other with text between them. */
function stacksOf(rulings: readonly Ruling[], runs: readonly PartedRun[]): number[][] {
  const heights = [...new Set(rulings.map(({ at }) => at))].sort((a, b) => a - b);
  const stacks: number[][] = [];
  for (const at of heights) {
    const stack = stacks.at(-1);
    const top = stack?.at(-1);
    const isNext = top !== undefined && at - top < maxBand && hasText(runs, top, at);
    if (stack && isNext) stack.push(at);
    else stacks.push([at]);
  }
  return stacks.filter((stack) => stack.length > 1);
}

const hasText = (runs: readonly PartedRun[], top: number, bottom: number) =>
  runs.some((run) => middleOf(run) > top && middleOf(run) < bottom);

interface PageParts {
  /** Horizontal lines as they are drawn, and whole. */
  readonly pieces: readonly Ruling[];
  readonly horizontal: readonly Ruling[];
  readonly runs: readonly PartedRun[];
}

function areaOf(stack: readonly number[], { pieces, horizontal, runs }: PageParts) {
  const [top = 0, bottom = 0] = [stack[0], stack.at(-1)];
  const isWithin = ({ at }: Ruling) => at >= top - 1 && at <= bottom + 1;
  const own = horizontal.filter(isWithin);
  const [x1, x2] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))];
  const inside = runs.filter((run) => run.x1 > x1 - 8 && run.x2 < x2 + 8);
  const bands = bandsOf(stack, inside);
  const { edges, areDrawn } = columnEdges(pieces.filter(isWithin), bands, [x1, x2]);
  if (edges.length < (areDrawn ? 1 : 2) || (!areDrawn && stack.length <= minRows)) return [];
  const cuts = bands.flatMap((band) => cutBetweenSeries(band, edges, x2));
  const rows = [...new Set([...stack, ...cuts.map(({ at }) => at)])].sort((a, b) => a - b);
  const columns = { edges: [x1, ...edges, x2], rulings: own, areDrawn };
  const cutBands = bandsOf(rows, inside);
  const body = cutBands.findIndex(({ runs: own }) => own.some(holdsNumber));
  const shared = cutBands.map((band, index, all) =>
    index < body ? edgesUnderHeadings(band, all[index + 1], columns) : [],
  );
  const vertical = cutBands.flatMap((band, index) =>
    columns.edges
      .filter((edge) => shared[index]?.includes(edge) !== true)
      .filter((edge) => !isCrossed(band, edge, columns.edges))
      .map((at): Ruling => ({ axis: 'vertical', at, from: band.top, to: band.bottom })),
  );
  const kind = areDrawn && !shared.includes(null) ? 'jointed' : 'half-ruled';
  const box = { x1, x2, y1: top, y2: bottom };
  return [{ kind, box, horizontal: [...own, ...cuts], vertical } as const];
}

/** Target and result below each other between two lines: a cut right of the names. */
function cutBetweenSeries({ runs }: Band, edges: readonly number[], right: number): Ruling[] {
  const labels = runs
    .flatMap(({ parts }) => parts)
    .filter(({ text }) => isSeriesWord(text))
    .sort((a, b) => a.baseline - b.baseline);
  const [first, second, ...others] = labels;
  if (!first || !second || others.length > 0 || Math.abs(second.x1 - first.x1) > 12) return [];
  if (second.baseline - first.baseline < first.size * 0.8) return [];
  const left = edges.findLast((edge) => edge < first.x1) ?? first.x1;
  const at = (first.baseline + second.baseline - second.size * 0.7) / 2;
  return [{ axis: 'horizontal', at, from: left, to: right }];
}
