/** Steps to which prose rounds an amount, by its size. All in yen, largest first. */
const steps = [
  { from: 1e12, step: 1e11 },
  { from: 1e10, step: 1e8 },
  { from: 1e8, step: 1e7 },
  { from: 1e4, step: 1e4 },
] as const;

/** An amount as prose writes it. */
export interface ProseYen {
  readonly isNegative: boolean;
  /** Rounded, without sign. */
  readonly size: number;
  /** False where something was rounded away. */
  readonly isExact: boolean;
}

/** The step to which prose rounds an amount by itself. In yen. */
function proseStep(yen: number): number {
  const whole = Math.round(Math.abs(yen));
  return steps.find(({ from }) => whole >= from)?.step ?? 1;
}

/** Rounded to a multiple of `step`; halves go up in size. */
function rounded(yen: number, step: number): number {
  return Math.sign(yen) * Math.round(Math.round(Math.abs(yen)) / step) * step;
}

/**
 * The coarsest step in which amounts of one sentence still agree with each other, such as two
 * amounts and their difference. It is at most the step of the smallest amount that is not 0.
 */
export function agreeingStep(
  amounts: readonly number[],
  agree: (amounts: readonly number[]) => boolean,
): number {
  let step = Math.min(...amounts.filter((yen) => Math.round(yen) !== 0).map(proseStep));
  if (!Number.isFinite(step)) return 1;
  while (step > 1 && !agree(amounts.map((yen) => rounded(yen, step)))) step /= 10;
  return step;
}

/** Rounds to whole yen and then for prose, the same in every language. */
export function proseYen(yen: number, step = proseStep(yen)): ProseYen {
  const size = Math.abs(rounded(yen, step));
  return { isNegative: yen < 0 && size > 0, size, isExact: size === Math.round(Math.abs(yen)) };
}

/** Steps to which the parts of a whole are rounded, by the size of the whole. */
const partSteps = [
  { from: 1e12, step: 1e8 },
  { from: 1e10, step: 1e6 },
  { from: 1e6, step: 1e4 },
] as const;

/** The step to which a whole and its parts are rounded beside a bar: no part becomes 0 by it. */
export function partStep(whole: number, parts: readonly number[]): number {
  let step: number = partSteps.find(({ from }) => whole >= from)?.step ?? 1;
  while (step > 1 && parts.some((yen) => yen !== 0 && rounded(yen, step) === 0)) step /= 10;
  return step;
}
