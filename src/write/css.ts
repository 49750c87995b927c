/** A length at a width of the container, both in CSS pixels. */
interface LengthAt {
  readonly width: number;
  readonly length: number;
}

/** A length that falls in a straight line from a narrow container to a wide one, and no further. */
export function fallingLength(narrow: LengthAt, wide: LengthAt): string {
  const slope = (100 * (narrow.length - wide.length)) / (wide.width - narrow.width);
  const start = Math.ceil(narrow.length + (slope * narrow.width) / 100);
  return `clamp(${wide.length}px,${start}px - ${slope.toFixed(1)}cqw,${narrow.length}px)`;
}
