import { spansOf, type Band } from './column-edges.ts';
import { centreOf, type Ruling } from './pdf-page.ts';
import type { PartedRun, Run } from './text-lines.ts';

/** Points by which a heading may stand beside the middle of its columns, or right of their edge. */
const near = { middle: 4, edge: 9 } as const;

/** Where a cell of this row can lie: one that reaches over several rows has no line within. */
const commonOf = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

type Text = Pick<Run, 'x1' | 'x2'>;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface HeadedColumns {
  readonly edges: readonly number[];
  readonly rulings: readonly Ruling[];
  /** Whether the edges are those of the cells, and not just somewhere in the white between. */
  readonly areDrawn: boolean;
}

/**
 * Edges between columns that one heading has in common: 令和5年度 over 目標 and 実績. Where columns are
 * not ruled, only its place says so: the middle of its columns, or their left edge. Null when it
 * says neither.
 */
export function edgesUnderHeadings(
  { top, bottom, runs }: Band,
  next: Band | undefined,
  { edges: columns, rulings, areDrawn }: HeadedColumns,
): readonly number[] | null {
  if (!next) return [];
  const linesAt = (height: number) => rulings.filter(({ at }) => Math.abs(at - height) < 2);
  const under = linesAt(bottom)
    .flatMap((below) => linesAt(top).map((above) => commonOf(above, below)))
    .flatMap((stretch): (readonly number[] | null)[] => {
      const all = columns.filter((edge) => edge > stretch.from - 2 && edge < stretch.to + 2);
      const texts = runs.flatMap((run) => pieces(run, all));
      const own = withinOf(texts, stretch);
      const isLeaf = all
        .slice(1)
        .every((to, index) => withinOf(next.runs, { from: all[index] ?? to, to }).length > 0);
      if (all.length < 3 || own.length === 0 || own.length >= all.length - 1 || !isLeaf) return [];
      const starts =
        startsByMiddle(own, all) ??
        startsByEdge(own, all) ??
        (areDrawn ? null : (startsByLeaf(own, all, next.runs) ?? startsByCount(own, all)));
      return [starts && all.slice(1, -1).filter((edge) => !starts.includes(edge))];
    });
  return under.some((edges) => edges === null) ? null : under.flatMap((edges) => edges ?? []);
}

/** What stands left and right of an edge is apart, however little is between. */
function pieces({ parts }: PartedRun, edges: readonly number[]): Run[] {
  return parts.reduce<Run[]>((before, part) => {
    const last = before.at(-1);
    const isApart = !last || edges.some((edge) => edge > centreOf(last) && edge < centreOf(part));
    const isCut = isApart && !edges.some((edge) => edge > part.x1 + 3 && edge < part.x2 - 3);
    if (!last || isCut) return [...before, part];
    return [...before.slice(0, -1), { ...last, x2: part.x2 }];
  }, []);
}

/** Texts of a stretch from left to right; lines below each other are one. */
const withinOf = (runs: readonly Run[], { from, to }: Stretch) =>
  spansOf(runs.filter((run) => centreOf(run) > from && centreOf(run) < to)).map(([x1, x2]) => ({
    x1,
    x2,
  }));

/** Where the columns of each heading begin, when each stands in the middle of its own. */
function startsByMiddle(texts: readonly Text[], edges: readonly number[]): number[] | null {
  const starts: number[] = [];
  let start = edges[0] ?? 0;
  for (const text of texts) {
    starts.push(start);
    const wanted = 2 * centreOf(text) - start;
    const [end] = edges
      .filter((edge) => edge > start && Math.abs(edge - wanted) < 2 * near.middle)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    if (end === undefined) return null;
    start = end;
  }
  return start === edges.at(-1) ? starts : null;
}

function startsByEdge(texts: readonly Text[], edges: readonly number[]): number[] | null {
  const starts = texts.map(({ x1 }) => edges.findLast((edge) => edge < x1 + 1) ?? NaN);
  const isAtEdge = texts.every(({ x1 }, index) => x1 - (starts[index] ?? NaN) < near.edge);
  const isWhole = starts[0] === edges[0] && new Set(starts).size === starts.length;
  return isAtEdge && isWhole ? starts : null;
}

/** A heading begins where the text of the first of its columns does. */
function startsByLeaf(
  texts: readonly Text[],
  edges: readonly number[],
  leaves: readonly Run[],
): number[] | null {
  const starts = texts.map((text) => {
    const leaf = leaves.find(({ x1 }) => Math.abs(x1 - text.x1) < near.middle);
    return (leaf && edges.findLast((edge) => edge < leaf.x1 + 1)) ?? NaN;
  });
  return starts[0] === edges[0] && new Set(starts).size === starts.length ? starts : null;
}

/** As many columns for each heading, if each stands over the inner half of its own. */
function startsByCount(texts: readonly Text[], edges: readonly number[]): number[] | null {
  const each = (edges.length - 1) / texts.length;
  if (!Number.isInteger(each)) return null;
  const isWithin = texts.every((text, index) => {
    const [from = 0, to = 0] = [edges[index * each], edges[(index + 1) * each]];
    return Math.abs(centreOf(text) - (from + to) / 2) < (to - from) / 4;
  });
  return isWithin ? texts.map((_, index) => edges[index * each] ?? 0) : null;
}
