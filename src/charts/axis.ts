/** The range of a value axis, in the unit of the values. */
export interface Axis {
  readonly minimum: number;
  readonly maximum: number;
  /** False: marks show position instead of length, and the page says where the axis begins. */
  readonly startsAtZero: boolean;
}

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
    return { minimum: 0, maximum: above === 0 ? 1 : roundUp(above), startsAtZero: true };
  }
  if (above === 0) return { minimum: -roundUp(below), maximum: 0, startsAtZero: true };
  return {
    minimum: -roundUp(Math.max(below, roundUp(above) * shorterSide)),
    maximum: roundUp(Math.max(above, roundUp(below) * shorterSide)),
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
  const isTold = spread > 10 ** (3 - digitsOfNumbers);
  if (smallest > 0 && isTold && spread < smallestVisibleSpread) {
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

/** The value from which bars grow and at which the line of the axis stands. */
export function originOf({ minimum, startsAtZero }: Axis): number {
  return startsAtZero ? 0 : minimum;
}

/** The value on which words stand: where bars begin, or the lower end if no value is above zero. */
export function groundOf(axis: Axis): number {
  return axis.maximum > 0 ? originOf(axis) : axis.minimum;
}
