import type { PageBox } from '../grid/grid.ts';
import { createGroups } from '../grid/groups.ts';
import type { Ruling } from './pdf-page.ts';

/** A table as its lines. */
export interface RuledArea {
  readonly box: PageBox;
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Points within which lines are one, or touch. */
const near = { line: 2.2, gap: 2.5, touch: 3 } as const;
const minLengths = { horizontal: 8, vertical: 5 } as const;

/** Whole lines: pieces that lie on one another or follow each other are put together. */
export function wholeRulings(rulings: readonly Ruling[], axis: Ruling['axis']): Ruling[] {
  const bands: Ruling[][] = [];
  for (const ruling of rulings.filter((one) => one.axis === axis).sort((a, b) => a.at - b.at)) {
    const band = bands.at(-1);
    if (band && ruling.at - (band[0]?.at ?? 0) < near.line) band.push(ruling);
    else bands.push([ruling]);
  }
  return bands.flatMap((band) => joined(band, axis));
}

function joined(band: readonly Ruling[], axis: Ruling['axis']): Ruling[] {
  const length = band.reduce((sum, { from, to }) => sum + to - from, 0);
  const at = band.reduce((sum, ruling) => sum + ruling.at * (ruling.to - ruling.from), 0) / length;
  const lines: Ruling[] = [];
  for (const { from, to } of [...band].sort((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && from - last.to < near.gap) {
      lines.splice(-1, 1, { ...last, to: Math.max(last.to, to) });
    } else lines.push({ axis, at, from, to });
  }
  return lines;
}

/** Lines that cross or touch each other are one table. */
export function ruledAreas(rulings: readonly Ruling[]): RuledArea[] {
  const horizontal = wholeRulings(rulings, 'horizontal').filter(isLong);
  const vertical = wholeRulings(rulings, 'vertical').filter(isLong);
  const groups = createGroups(horizontal.length + vertical.length);
  horizontal.forEach((across, index) => {
    vertical.forEach((down, at) => {
      if (isTouching(across, down)) groups.join(index, horizontal.length + at);
    });
  });
  const members = new Map<number, Ruling[]>();
  [...horizontal, ...vertical].forEach((ruling, index) => {
    const group = groups.of(index);
    const found = members.get(group);
    if (found) found.push(ruling);
    else members.set(group, [ruling]);
  });
  return [...members.values()].flatMap(areaOf).sort((a, b) => a.box.y1 - b.box.y1);
}

const isLong = ({ axis, from, to }: Ruling) => to - from > minLengths[axis];

const isTouching = (across: Ruling, down: Ruling) =>
  down.at > across.from - near.touch &&
  down.at < across.to + near.touch &&
  across.at > down.from - near.touch &&
  across.at < down.to + near.touch;

function areaOf(rulings: readonly Ruling[]): RuledArea[] {
  const horizontal = rulings.filter(({ axis }) => axis === 'horizontal');
  const vertical = rulings.filter(({ axis }) => axis === 'vertical');
  if (horizontal.length < 2 || vertical.length === 0) return [];
  const xs = [...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])];
  const ys = [...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])];
  const [x1, x2] = [Math.min(...xs), Math.max(...xs)];
  const [y1, y2] = [Math.min(...ys), Math.max(...ys)];
  return [{ box: { x1, x2, y1, y2 }, horizontal, vertical }];
}
