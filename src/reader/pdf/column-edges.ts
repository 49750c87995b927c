import { isValue } from '../recognise/header.ts';
import { isYear } from '../vocabulary/years.ts';
import { centreOf, middleOf, type Ruling } from './pdf-page.ts';
import type { PartedRun, Run } from './text-lines.ts';

/** What stands between two lines of a table whose columns are not ruled. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly runs: readonly PartedRun[];
}

/** Where a table is parted into columns, and whether its own lines say so. */
export interface ColumnEdges {
  readonly edges: readonly number[];
  readonly areDrawn: boolean;
}

/** Points within which the end of one piece of a line is the beginning of the next one. */
const joint = 0.6;
/** Points between two edges at least. */
const minWidth = 8;
/**
 * The part of the size of letters that is a gap: between texts of a row, and between those of a
 * column and the next. There a heading at the left begins where a number at the right ends.
 */
const minGaps = { ofRow: 0.1, ofColumns: 0.02 } as const;
/** The share of lines that have a joint where columns meet, and of texts that a full band has. */
const shares = { joints: 0.6, full: 0.7 } as const;

/** What stands between each two heights. */
export function bandsOf(heights: readonly number[], runs: readonly PartedRun[]): Band[] {
  return heights.slice(1).map((bottom, index) => {
    const top = heights[index] ?? bottom;
    const isWithin = (run: Run) => middleOf(run) > top && middleOf(run) < bottom;
    return { top, bottom, runs: runs.filter(isWithin) };
  });
}

/**
 * Programs draw a line in pieces, one for each cell: then the pieces show the columns. Else the
 * columns are the white gaps that run through every full band, and a person is asked.
 */
export function columnEdges(
  rulings: readonly Ruling[],
  bands: readonly Band[],
  width: readonly [x1: number, x2: number],
): ColumnEdges {
  const drawn = jointsOf(rulings, width);
  const body = bands.filter(({ runs }) => runs.length >= 2);
  const isClear = (edge: number) =>
    body.filter((band) => !isCrossed(band, edge, drawn)).length >= shares.joints * body.length;
  if (drawn.length >= 1 && drawn.every(isClear)) return { edges: drawn, areDrawn: true };
  return { edges: withoutHalves(gapsOf(bands, rulings), bands), areDrawn: false };
}

/** The part of a letter that may stand over an edge, as the empty half of a bracket does. */
const overhang = 0.35;

const isAcross = ({ x1, x2, size }: Run, edge: number): boolean =>
  x1 < edge - overhang * size && x2 > edge + overhang * size;

/** Whether text runs over an edge. One that runs over any edge is one text, with its spaces. */
export const isCrossed = ({ runs }: Band, edge: number, edges: readonly number[]): boolean =>
  runs.some(
    (run) =>
      isAcross(run, edge) && run.parts.some((part) => edges.some((other) => isAcross(part, other))),
  );

/** Where pieces of lines meet, in most lines that go over the whole width. */
function jointsOf(
  rulings: readonly Ruling[],
  [x1, x2]: readonly [x1: number, x2: number],
): number[] {
  const lines = new Map<number, Ruling[]>();
  for (const ruling of rulings) {
    const height = Math.round(ruling.at);
    const near = [height, height - 1, height + 1].find((at) => lines.has(at)) ?? height;
    lines.set(near, [...(lines.get(near) ?? []), ruling]);
  }
  const whole = [...lines.values()]
    .map((pieces) => [...pieces].sort((a, b) => a.from - b.from))
    .filter((pieces) => (pieces[0]?.from ?? x2) < x1 + minWidth)
    .filter((pieces) => Math.max(...pieces.map(({ to }) => to)) > x2 - minWidth);
  const meetings = whole.map(meetingsIn);
  const places = [...new Set(meetings.flat())].sort((a, b) => a - b);
  const common = places.filter(
    (place) =>
      meetings.filter((own) => own.some((at) => Math.abs(at - place) <= 1)).length >=
      shares.joints * whole.length,
  );
  return common.filter((at, index) => index === 0 || at - (common[index - 1] ?? 0) >= minWidth);
}

const meetingsIn = (pieces: readonly Ruling[]) =>
  pieces
    .slice(1)
    .filter(({ from }, index) => Math.abs(from - (pieces[index]?.to ?? NaN)) < joint)
    .map(({ from }) => from);

/** Whether a number stands there that is no year. */
export const holdsNumber = ({ parts }: PartedRun): boolean =>
  parts.some(({ text }) => isValue(text) && !isYear(text));

/** The middles of the white gaps that run through the full bands, or the end of a line in one. */
function gapsOf(bands: readonly Band[], rulings: readonly Ruling[]): number[] {
  const parted = bands.map(({ runs }) => {
    const parts = runs.flatMap((run) => run.parts);
    return { parts, spans: spansOf(parts) };
  });
  const most = Math.max(0, ...parted.map(({ spans }) => spans.length));
  const body = bands.findIndex(({ runs }) => runs.some(holdsNumber));
  // The lowest headings stand over one column each, however few of them have a line of their own.
  const leaves = parted.slice(0, Math.max(0, body)).findLast(({ spans }) => spans.length >= 3);
  const full = parted.filter(
    (band) => band === leaves || band.spans.length >= Math.max(3, shares.full * most),
  );
  if (full.length < 2) return [];
  const ends = rulings.flatMap(({ from, to }) => [from, to]);
  return spansOf(
    full.flatMap(({ parts }) => parts),
    minGaps.ofColumns,
  )
    .map(([x1], index, all) => [all[index - 1]?.[1], x1] as const)
    .flatMap(([end, next]) => {
      if (end === undefined) return [];
      return [ends.find((at) => at > end - 1 && at < next + 1) ?? (end + next) / 2];
    });
}

/**
 * Numbers stand at the right of their column and words at its left, so that a gap may run within
 * it: then no row has text on both sides.
 */
function withoutHalves(edges: readonly number[], bands: readonly Band[]): number[] {
  const filled = bands.map(({ runs }) => {
    const isWhole = ({ parts }: PartedRun) =>
      parts.some((part) => edges.some((edge) => isAcross(part, edge)));
    const parts = runs.filter((run) => !isWhole(run)).flatMap((run) => run.parts);
    return new Set(parts.map((part) => columnAt(edges, part)));
  });
  const kept: number[] = [];
  let group = [0];
  edges.forEach((edge, index) => {
    const next = index + 1;
    const areHalves = filled.every((row) => !row.has(next) || !group.some((one) => row.has(one)));
    if (!areHalves) kept.push(edge);
    group = areHalves ? [...group, next] : [next];
  });
  return kept;
}

const columnAt = (edges: readonly number[], part: Run) =>
  edges.findLastIndex((edge) => edge < centreOf(part)) + 1;

/** Stretches that texts cover, from left to right. */
export function spansOf(
  runs: readonly Run[],
  minGap: number = minGaps.ofRow,
): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const { x1, x2, size } of [...runs].sort((a, b) => a.x1 - b.x1)) {
    const last = spans.at(-1);
    if (last && x1 - last[1] <= minGap * size) {
      spans.splice(-1, 1, [last[0], Math.max(last[1], x2)]);
    } else spans.push([x1, x2]);
  }
  return spans;
}
