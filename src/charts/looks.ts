import type { Status } from '../model/codes.ts';
import type { StatusOf } from '../model/status.ts';

/** How a bar, dot or square is filled. A status shows without any colour. */
export type Fill = 'solid' | 'hatch' | 'dots';

/** How a status looks where there is no value: what is awaited, what is not there, what is to come. */
export type AbsentLook = 'dashed' | 'outline' | 'bare';

export type Look = Fill | AbsentLook | 'tick';

/** How the marks of each status look, in every picture and beside every number. */
const declared = {
  final: 'solid',
  reported: 'solid',
  expected: 'hatch',
  interim: 'dots',
  measuring: 'dashed',
  not_conducted: 'outline',
  managed_elsewhere: 'outline',
  not_yet: 'bare',
  not_applicable: 'bare',
  described: 'bare',
  undecided: 'bare',
  target_set: 'tick',
} as const satisfies Readonly<Record<StatusOf<'result' | 'partial'>, Fill>> &
  Readonly<Record<StatusOf<'awaited' | 'ahead' | 'absent' | 'worded' | 'announced'>, AbsentLook>> &
  Readonly<Record<StatusOf<'target'>, 'tick'>>;

export const looks: Readonly<Record<Status, Look>> = declared;

/** Fillings that need a pattern. */
const textures: readonly string[] = ['hatch', 'dots'] satisfies readonly Fill[];

export function isTexture(mark: string): boolean {
  return textures.includes(mark);
}

/** How the value of a status is filled. */
export function fillOf(status: Status): Fill {
  const look = looks[status];
  return look === 'hatch' || look === 'dots' ? look : 'solid';
}

/** Length of the dashes of an outline and of the gaps between them, in pixels. */
const dashLengths = [6, 3] as const;

/** Dashes of the outline of a mark: what is expected or planned is not there yet. */
export function dashesOf(mark: string): readonly number[] {
  return mark === 'hatch' || mark === 'dashed' ? dashLengths : [];
}

/** Fillings in pixels: side of their tile, width of a stripe, radius of a dot. */
export const texture = { side: 7, stripe: 2, dot: 1.4 } as const;

/** Width of the outline of a bar or dot, in pixels. */
export const outlineWidth = 2;

/** What a mark of a page is filled and outlined with; `ids` ends the names of its patterns. */
export function paintOf(mark: string, ids: string) {
  return {
    fill: isTexture(mark) ? `url(#${mark}-${ids})` : undefined,
    'stroke-dasharray': dashesOf(mark).join(' ') || undefined,
  };
}
