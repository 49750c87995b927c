/** Steps to which prose rounds an amount, by its size. All in yen, largest first. */
const steps = [
  { from: 1e12, step: 1e11 },
  { from: 1e10, step: 1e8 },
  { from: 1e8, step: 1e7 },
  { from: 1e4, step: 1e4 },
] as const;

/** An amount as prose tells it. */
export interface ProseYen {
  readonly sign: '' | '−';
  /** Rounded, without sign. */
  readonly size: number;
  /** False where something was rounded away. */
  readonly isExact: boolean;
}

/** Rounds to whole yen and then for prose, the same in every language. Halves go up in size. */
export function proseYen(yen: number): ProseYen {
  const whole = Math.round(Math.abs(yen));
  const step = steps.find(({ from }) => whole >= from)?.step ?? 1;
  const size = Math.round(whole / step) * step;
  return { sign: yen < 0 && size > 0 ? '−' : '', size, isExact: size === whole };
}
