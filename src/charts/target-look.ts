import type { CodeOf } from '../model/codes.ts';
import type { Observation } from '../model/database.ts';

/**
 * Where a target is met, as its mark tells: on its value, from there towards the far end of the
 * axis or towards its foot, near it, or in a range.
 */
export const targetLooks = ['exact', 'onward', 'backward', 'near', 'range'] as const;

export type TargetLook = (typeof targetLooks)[number];

export const isTargetLook = (mark: string): mark is TargetLook =>
  targetLooks.some((look) => look === mark);

const sides = {
  at_least: 'more',
  more_than: 'more',
  at_most: 'less',
  less_than: 'less',
  about: 'near',
} as const satisfies Readonly<Record<CodeOf<'bounds'>, string>>;

export function targetLook(
  { bound, value_to }: Pick<Observation, 'bound' | 'value_to'>,
  { isTurned }: { readonly isTurned: boolean },
): TargetLook {
  if (value_to !== null) return 'range';
  const side = bound === null ? null : sides[bound];
  if (side === null) return 'exact';
  if (side === 'near') return 'near';
  return (side === 'more') === isTurned ? 'backward' : 'onward';
}

/** Half the width and the length of the triangle at each end of a tick, in pixels of a page. */
const pointer = { half: 4, length: 8 } as const;

/** The triangle of a tick that lies across columns or stands across rows, from its end; null for none. */
export function pointerPath(look: TargetLook, direction: 'columns' | 'rows'): string | null {
  if (look !== 'onward' && look !== 'backward') return null;
  const { half, length } = pointer;
  const reach = (look === 'onward') === (direction === 'rows') ? length : -length;
  return direction === 'rows'
    ? `M0-${half}v${2 * half}l${reach}-${half}z`
    : `M-${half} 0h${2 * half}l-${half} ${reach}z`;
}

/** Dashes of the tick of a target that need only be about met, in the same pixels. */
export const dashesOfTarget = (look: TargetLook) => (look === 'near' ? '5 3' : undefined);

/** Dashes of the level of the only target. */
export const levelDashes = '8 4';

/** How much of the colour of targets fills a range. */
export const rangeOpacity = 0.16;
