/** The range of a value axis, in the unit of the values. */
export interface Axis {
  readonly minimum: number;
  readonly maximum: number;
  /** False: marks show position instead of length, and the page says where the axis begins. */
  readonly startsAtZero: boolean;
}

/** Values that differ by less than this part of the largest cannot be told apart as bars from zero. */
const smallestVisibleSpread = 0.1;

/** Free room above the largest value, as a factor. */
const headroom = 1.08;

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round number that is not below `value`, which is positive. */
function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = roundSteps.find((candidate) => candidate * magnitude >= value) ?? 10;
  return Number((step * magnitude).toPrecision(3));
}

function zeroAxis(smallest: number, largest: number): Axis {
  return {
    minimum: smallest < 0 ? -roundUp(-smallest * headroom) : 0,
    maximum: largest > 0 ? roundUp(largest * headroom) : 1,
    startsAtZero: true,
  };
}

function spreadAxis(smallest: number, largest: number): Axis {
  const step = roundUp((largest - smallest) / 4);
  return {
    minimum: Math.floor((smallest - step / 2) / step) * step,
    maximum: Math.ceil((largest + step / 2) / step) * step,
    startsAtZero: false,
  };
}

/**
 * The axis that all `values` share. It starts at zero, unless the values lie so close
 * together that bars from zero would look alike. Percentages above 50 use the full 0–100.
 */
export function axisOf(values: readonly number[], isPercentage: boolean): Axis {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (isPercentage && largest > 50 && largest <= 100 && smallest >= 0) {
    return { minimum: 0, maximum: 100, startsAtZero: true };
  }
  const isClose =
    smallest > 0 && largest > smallest && (largest - smallest) / largest < smallestVisibleSpread;
  return isClose ? spreadAxis(smallest, largest) : zeroAxis(smallest, largest);
}

/** Position of a value on the axis, in per cent of its length from the bottom. */
export function positionOn(axis: Axis, value: number): number {
  const share = (value - axis.minimum) / (axis.maximum - axis.minimum);
  return Math.round(share * 1e4) / 1e2;
}
