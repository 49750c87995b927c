import { positionOn, type Axis } from './axis.ts';

/** How the tick of a target is drawn where the bar of the result comes near. */
export interface TickStyle {
  /** On which sides the paper shows between the tick and the bar that it crosses. */
  readonly halo: 'both' | 'below' | 'above' | 'none';
  /** True where the bar lies over the tick, so that the end of the bar is seen. */
  readonly isBehind: boolean;
}

/** Thickness of a tick, in pixels of a page whose text has its usual size. */
export const tickThickness = 4;

/** Paper around a tick: its distance towards larger values and its thickness, in the same pixels. */
export const halos: Readonly<Record<TickStyle['halo'], readonly (readonly [number, number])[]>> = {
  both: [[0, 8]],
  below: [[-3, 2]],
  above: [[3, 2]],
  none: [],
};

/** Distances of a bar's end from the tick, in per cent of the axis. */
const roomForHalo = 8;
const roomForTick = 5;

const plain: TickStyle = { halo: 'none', isBehind: false };

/**
 * A tick inside a bar has a halo, or nobody would see it; but neither halo nor tick may swallow
 * the end of the bar, which says on which side of the target the result is.
 */
export function tickStyle(axis: Axis, target: number, actual: number | null): TickStyle {
  if (actual === null) return plain;
  if (!axis.startsAtZero) return { halo: 'both', isBehind: false };
  const gap = positionOn(axis, actual) - positionOn(axis, target);
  const distance = Math.abs(gap);
  if (distance < roomForTick) return { halo: 'none', isBehind: distance > 0 };
  const isCrossed = Math.abs(actual) > Math.abs(target) && actual * target >= 0;
  if (!isCrossed) return plain;
  if (distance >= roomForHalo) return { halo: 'both', isBehind: false };
  return { halo: gap > 0 ? 'below' : 'above', isBehind: false };
}

/** Width of a tick in widths of a bar: wider, so that it shows on both sides of it. */
export const tickWidth = ({ isBehind }: TickStyle) => (isBehind ? 1.9 : plainTickWidth);

/** The same where the tick lies over the bar. */
export const plainTickWidth = 1.44;
