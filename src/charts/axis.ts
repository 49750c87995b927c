/** The range of a value axis, in the unit of the values. */
export interface Axis {
  /** The value at its foot, or at the left where the chart lies in rows. */
  readonly from: number;
  /** The value at its other end: the smaller one for places of a ranking, of which 1 stands above. */
  readonly to: number;
  /** False: marks show position instead of length, and the page says where the axis begins. */
  readonly startsAtZero: boolean;
}

/** How the numbers of a unit lie on an axis. */
export type AxisKind = 'plain' | 'percentage' | 'rank';

/** Values that differ by less than this part of the largest cannot be told apart as bars from zero. */
const smallestVisibleSpread = 0.1;

/** Numbers have this many digits that can be trusted; closer values cannot be told apart. */
const digitsOfNumbers = 12;

/** Free room above the largest value, as a factor. */
const headroom = 1.08;

/** The shorter side of an axis that crosses zero, as a part of the longer: its label needs room. */
const shorterSide = 0.2;

/** First digits of round numbers: fine for the end of an axis, coarse for its steps. */
const ends = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const steps = [1, 2, 5, 10];

/** The smallest number with one of the first digits that is not below `value`, which is positive. */
function roundUp(value: number, digits: readonly number[] = ends): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const digit = digits.find((candidate) => candidate * magnitude >= value) ?? 10;
  return exact(digit * magnitude);
}

/** Without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(digitsOfNumbers));
}

/** An axis from, to or across zero; both sides are wide enough for their labels. */
function zeroAxis(smallest: number, largest: number): Axis {
  const below = Math.max(0, -smallest) * headroom;
  const above = Math.max(0, largest) * headroom;
  if (below === 0) {
    return { from: 0, to: above === 0 ? 1 : roundUp(above), startsAtZero: true };
  }
  if (above === 0) return { from: -roundUp(below), to: 0, startsAtZero: true };
  return {
    from: -roundUp(Math.max(below, roundUp(above) * shorterSide)),
    to: roundUp(Math.max(above, roundUp(below) * shorterSide)),
    startsAtZero: true,
  };
}

/** What one more in the last digit of the values is: 1 of whole numbers, 0 of those that say none. */
function lastDigitOf(values: readonly number[]): number {
  const written = values.map(String);
  if (written.some((value) => value.includes('e'))) return 0;
  return 10 ** -Math.max(...written.map((value) => value.split('.')[1]?.length ?? 0));
}

/** Steps are no finer than the values: there is no half person. */
function spreadAxis(smallest: number, largest: number, leastStep = 0): Axis {
  const step = Math.max(leastStep, roundUp((largest - smallest) / 4, steps));
  return {
    from: exact(Math.floor((smallest - step / 2) / step) * step),
    to: exact(Math.ceil((largest + step / 2) / step) * step),
    startsAtZero: false,
  };
}

/** The same axis upside down. */
const turned = ({ from, to, startsAtZero }: Axis): Axis => ({ from: to, to: from, startsAtZero });

/** True where smaller numbers stand higher. */
export const isTurned = ({ from, to }: Axis) => from > to;

/** There is no place 0 from which a bar could grow: places are dots under the first one. */
function rankAxis(smallest: number, largest: number): Axis {
  if (isClose(smallest, largest)) return turned(spreadAxis(smallest, largest, 1));
  return { from: Math.ceil(roundUp(largest * headroom)), to: 1, startsAtZero: false };
}

/** True where bars from zero would look alike. */
function isClose(smallest: number, largest: number): boolean {
  const spread = (largest - smallest) / largest;
  const isTold = spread > 10 ** (3 - digitsOfNumbers);
  return smallest > 0 && isTold && spread < smallestVisibleSpread;
}

/**
 * The axis that all `values` share. It starts at zero, unless the values lie so close together that
 * bars from zero would look alike. Percentages above 50 use the full 0–100, and places of a ranking
 * hang from the first one.
 */
export function axisOf(values: readonly number[], kind: AxisKind): Axis {
  if (values.length === 0) return zeroAxis(0, 0);
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (kind === 'rank') return rankAxis(smallest, largest);
  if (isClose(smallest, largest)) {
    return spreadAxis(smallest, largest, lastDigitOf(values));
  }
  if (kind === 'percentage' && smallest >= 0 && largest > 50 && largest <= 100) {
    return { from: 0, to: 100, startsAtZero: true };
  }
  return zeroAxis(smallest, largest);
}

/** The axis of differences, which start at zero: a rise in a ranking is a smaller number. */
export function changeAxis(differences: readonly number[], kind: AxisKind): Axis {
  const axis = axisOf([0, ...differences], 'plain');
  return kind === 'rank' ? turned(axis) : axis;
}

/** Position of a value on the axis, in per cent of its length from the bottom. */
export function positionOn(axis: Axis, value: number): number {
  const share = (value - axis.from) / (axis.to - axis.from);
  return Math.round(share * 1e4) / 1e2;
}

/** The value from which bars grow and at which the line of the axis stands. */
export function originOf({ from, startsAtZero }: Axis): number {
  return startsAtZero ? 0 : from;
}

/** The value on which words stand: where bars begin, or the foot if no bar grows above it. */
export function groundOf(axis: Axis): number {
  const origin = originOf(axis);
  return origin === axis.to ? axis.from : origin;
}
