/** A length at a width of the container, both in CSS pixels. */
export interface LengthAt {
  readonly width: number;
  readonly length: number;
}

function lineBetween(narrow: LengthAt, wide: LengthAt): string {
  const slope = (100 * (narrow.length - wide.length)) / (wide.width - narrow.width);
  const start = Math.ceil(narrow.length + (slope * narrow.width) / 100);
  return `${start}px - ${slope.toFixed(1)}cqw`;
}

/**
 * A length that falls from a narrow container by way of one between to a wide one, and no further:
 * never below the straight lines between them.
 */
export function fallingLength(narrow: LengthAt, middle: LengthAt, wide: LengthAt): string {
  const lines = `max(${lineBetween(narrow, middle)},${lineBetween(middle, wide)})`;
  return `clamp(${wide.length}px,${lines},${narrow.length}px)`;
}
