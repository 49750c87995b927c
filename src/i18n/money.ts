import type { Currency } from '../model/locality.ts';
import { fixed, upTo } from './numerals.ts';
import type { Rounding } from './rounding.ts';

/** A word for large amounts on an axis, with their size in the currency. */
export interface MoneyScale {
  readonly one: number;
  /** What stands before and behind the number: $, and million. */
  readonly before: string;
  readonly after: string;
}

/** What a number needs to be put into words. */
export interface Measure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** How much of the currency one of the unit is; null where the unit is not money. */
  readonly inCurrency: number | null;
  readonly isPercentage: boolean;
  /** Step in the currency to which money is rounded; by its own size where it is not given. */
  readonly step?: number;
}

/** How a language writes amounts of the currency of a site. */
export interface MoneyFormat {
  /**
   * An amount for prose, in the currency. It may be negative. `step`, in the currency too, is given
   * where several amounts must agree.
   */
  readonly money: (amount: number, step?: number) => string;
  /** Money beside a bar, which says once that it is rounded. */
  readonly roundedMoney: (amount: number, step: number) => string;
  /** Words for round amounts on an axis, largest first. */
  readonly scales: readonly MoneyScale[];
  readonly rounding: Rounding;
  /** A number for prose, in its unit or as money. */
  readonly value: (of: Measure) => string;
  /** Size of a difference for prose. */
  readonly difference: (of: Measure) => string;
}

type Display = 'narrowSymbol' | 'name';

/** What a language puts before and behind an amount: ¥ and nothing, or nothing and 円. */
export function signsOf(
  currency: Currency,
  language: string,
  currencyDisplay: Display,
): Pick<MoneyScale, 'before' | 'after'> {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currency.code,
    currencyDisplay,
    maximumFractionDigits: 0,
  }).formatToParts(0);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const joined = (some: typeof parts) => some.map(({ value }) => value).join('');
  return { before: joined(parts.slice(0, at)), after: joined(parts.slice(at + 1)) };
}

/** A size in the currency as it is paid: 12,345, or 21.50 with the digits of its coins. */
export const coins = (size: number, { decimals }: Currency): string =>
  Number.isInteger(size) ? upTo(0, size) : fixed(size, decimals);
