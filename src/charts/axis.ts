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
  return Number(value.toPrecision(12));
}

function zeroAxis(smallest: number, largest: number): Axis {
  return {
    minimum: smallest < 0 ? -roundUp(-smallest * headroom) : 0,
    maximum: largest > 0 ? roundUp(largest * headroom) : 1,
    startsAtZero: true,
  };
}

function spreadAxis(smallest: number, largest: number): Axis {
  const step = roundUp((largest - smallest) / 4, steps);
  return {
    minimum: exact(Math.floor((smallest - step / 2) / step) * step),
    maximum: exact(Math.ceil((largest + step / 2) / step) * step),
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
  const spread = (largest - smallest) / largest;
  if (smallest > 0 && spread > 0 && spread < smallestVisibleSpread) {
    return spreadAxis(smallest, largest);
  }
  if (isPercentage && smallest >= 0 && largest > 50 && largest <= 100) {
    return { minimum: 0, maximum: 100, startsAtZero: true };
  }
  return zeroAxis(smallest, largest);
}

/** Position of a value on the axis, in per cent of its length from the bottom. */
export function positionOn(axis: Axis, value: number): number {
  const share = (value - axis.minimum) / (axis.maximum - axis.minimum);
  return Math.round(share * 1e4) / 1e2;
}
