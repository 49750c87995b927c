import type { Currency } from '../../model/locality.ts';
import { coins, type MoneyFormat, signsOf } from '../money.ts';
import { fixed, upTo } from '../numerals.ts';
import { roundingOf } from '../rounding.ts';
import { isRank } from '../units.ts';
import { counted } from './counted.ts';
import { inUnit } from './in-unit.ts';

/** Words for large amounts and their size, largest first. */
const scales = [
  { one: 1e12, word: ' trillion' },
  { one: 1e9, word: ' billion' },
  { one: 1e6, word: ' million' },
] as const;

/**
 * About ¥34.4 billion, about ¥330 million, ¥500,000, $21.35, −$231,000. Rounded as in Japanese, so
 * that both languages give the same amount.
 */
export function moneyIn(currency: Currency, english: string): MoneyFormat {
  const rounding = roundingOf(currency);
  const { before, after } = signsOf(currency, english, 'narrowSymbol');
  /** ¥330 million. `size` is not negative. */
  const sized = (size: number): string => {
    const scale = scales.find(({ one }) => size >= one);
    const number = scale ? `${upTo(12, size / scale.one)}${scale.word}` : coins(size, currency);
    return `${before}${number}${after}`;
  };
  const money = (amount: number, step?: number) => {
    const { isNegative, size, isExact } = rounding.prose(amount, step);
    return `${isExact ? '' : 'about '}${isNegative ? '−' : ''}${sized(size)}`;
  };
  return {
    money,
    /** ¥167.35 million */
    roundedMoney: (amount, step) => sized(rounding.prose(amount, step).size),
    scales: [...scales, { one: 1, word: '' }].map(({ one, word }) => ({
      one,
      before,
      after: word + after,
    })),
    rounding,
    /** 28 people, 16.0%, about ¥25.9 million */
    value: ({ value, decimals, unit, inCurrency, step }) =>
      inCurrency === null ? inUnit(fixed(value, decimals), unit) : money(value * inCurrency, step),
    /** 3 people, 1.2 percentage points, about ¥5.9 million */
    difference: ({ value, decimals, unit, inCurrency, isPercentage, step }) => {
      const size = Math.abs(value);
      if (inCurrency !== null) return money(size * inCurrency, step);
      if (isRank(unit) && Number.isInteger(size)) return counted(size, 'place');
      const number = fixed(size, decimals);
      return inUnit(number, isPercentage ? 'percentage points' : unit);
    },
  };
}
