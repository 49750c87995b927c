import type { Currency } from '../model/locality.ts';

/** What is added to the size of amounts to round them, by their size. All in the smallest coin. */
interface Step {
  readonly from: number;
  readonly step: number;
}

/** Steps to which prose rounds an amount of yen, by its size: Japanese counts in 万 and 億. Three digits stay. */
const yenSteps: readonly Step[] = [
  { from: 1e12, step: 1e11 },
  { from: 1e10, step: 1e8 },
  { from: 1e8, step: 1e7 },
  { from: 1e6, step: 1e4 },
  { from: 1e5, step: 1e3 },
  { from: 1e4, step: 1e2 },
];

/** An amount as prose writes it. */
export interface ProseAmount {
  readonly isNegative: boolean;
  /** Rounded, without sign. */
  readonly size: number;
  /** False where something was rounded away. */
  readonly isExact: boolean;
}

/** Steps to which the parts of a whole are rounded, by the size of the whole. */
const partSteps: readonly Step[] = [
  { from: 1e12, step: 1e8 },
  { from: 1e10, step: 1e6 },
  { from: 1e6, step: 1e4 },
];

/** How amounts of a currency are rounded, the same in every language. Amounts and steps are in the currency. */
export interface Rounding {
  /** Rounds to the smallest coin and then for prose, to `step` or by the size of the amount. */
  readonly prose: (amount: number, step?: number) => ProseAmount;
  /**
   * The coarsest step in which amounts of one sentence still agree with each other, such as two
   * amounts and their difference. It is at most the step of the smallest amount that is not 0.
   * `agree` is asked about whole numbers of the smallest coin.
   */
  readonly agreeingStep: (
    amounts: readonly number[],
    agree: (amounts: readonly number[]) => boolean,
  ) => number;
  /** The step to which a whole and its parts are rounded beside a bar: no part becomes 0 by it. */
  readonly partStep: (whole: number, parts: readonly number[]) => number;
  /** True where an amount is no multiple of the step. */
  readonly isRounded: (amount: number, step: number) => boolean;
}

/** Three digits of an amount of 10,000 and more; smaller ones are exact. `coins` is not negative. */
function threeDigits(coins: number, perUnit: number): number {
  const size = coins / perUnit;
  return size < 1e4 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2) * perUnit;
}

/** Rounded to a multiple of `step`; halves go up in size. */
const rounded = (coins: number, step: number): number =>
  Math.sign(coins) * Math.round(Math.abs(coins) / step) * step;

/** Of all currencies only yen are counted in 万 and 億, in Japanese and so in every language. */
export function roundingOf({ code, decimals }: Currency): Rounding {
  const perUnit = 10 ** decimals;
  const isYen = code === 'JPY';
  const coinsOf = (amount: number) =>
    Math.sign(amount) * Math.round(Math.abs(amount) * perUnit) || 0;
  const proseStep = (coins: number): number => {
    const size = Math.abs(coins);
    if (!isYen) return threeDigits(size, perUnit);
    return yenSteps.find(({ from }) => size >= from)?.step ?? 1;
  };
  return {
    prose: (amount, given) => {
      const coins = coinsOf(amount);
      const step = given === undefined ? proseStep(coins) : Math.max(1, coinsOf(given));
      const size = Math.abs(rounded(coins, step));
      return {
        isNegative: amount < 0 && size > 0,
        size: size / perUnit,
        isExact: size === Math.abs(coins),
      };
    },
    agreeingStep: (amounts, agree) => {
      const coins = amounts.map(coinsOf);
      let step = Math.min(...coins.filter((amount) => amount !== 0).map(proseStep));
      if (!Number.isFinite(step)) return 1 / perUnit;
      while (step > 1 && !agree(coins.map((amount) => rounded(amount, step)))) step /= 10;
      return step / perUnit;
    },
    partStep: (whole, parts) => {
      let step = (partSteps.find(({ from }) => whole >= from)?.step ?? 1 / perUnit) * perUnit;
      const coins = parts.map(coinsOf);
      while (step > 1 && coins.some((amount) => amount !== 0 && rounded(amount, step) === 0)) {
        step /= 10;
      }
      return step / perUnit;
    },
    isRounded: (amount, step) => coinsOf(amount) % Math.max(1, coinsOf(step)) !== 0,
  };
}
