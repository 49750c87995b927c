import type { Currency } from '../../model/locality.ts';
import { coins, type MoneyFormat, signsOf } from '../money.ts';
import { fixed, upTo } from '../numerals.ts';
import { roundingOf } from '../rounding.ts';
import { isRank } from '../units.ts';
import { things } from './things.ts';

/** Words for large amounts and their size, largest first. */
const scales = [
  { one: 1e12, word: '兆' },
  { one: 1e8, word: '億' },
  { one: 1e4, word: '万' },
] as const;

/** 3億3,469万2,000: whole numbers of every scale that there is. */
function partsOf(size: number): string {
  const scale = scales.find(({ one }) => size >= one);
  if (!scale) return size === 0 ? '' : fixed(size, 0);
  const { one, word } = scale;
  return `${fixed(Math.floor(size / one), 0)}${word}${partsOf(size % one)}`;
}

/** 3.3億, but 3億3,469万 where one decimal is not enough, and 1万2,000. `size` is not negative. */
function numberOf(size: number, currency: Currency): string {
  const { one, word } = scales.find((scale) => size >= scale.one) ?? { one: 1, word: '' };
  if (one === 1) return coins(size, currency);
  const isShort = size % one === 0 || (one > 1e4 && size % (one / 10) === 0);
  return isShort ? `${upTo(1, size / one)}${word}` : partsOf(size);
}

/**
 * 約344億円, 約3.3億円, 約2,590万円, 21.35米ドル. 約 stands only where something was rounded away.
 */
export function moneyIn(currency: Currency): MoneyFormat {
  const rounding = roundingOf(currency);
  const { before, after } = signsOf(currency, 'ja', 'name');
  const sized = (size: number) => `${before}${numberOf(size, currency)}${after}`;
  const money = (amount: number, step?: number) => {
    const { isNegative, size, isExact } = rounding.prose(amount, step);
    return `${isNegative ? 'マイナス' : ''}${isExact ? '' : '約'}${sized(size)}`;
  };
  return {
    money,
    /** 1億6,735万円 */
    roundedMoney: (amount, step) => sized(rounding.prose(amount, step).size),
    scales: [...scales, { one: 1, word: '' }].map(({ one, word }) => ({
      one,
      before,
      after: word + after,
    })),
    rounding,
    /** 28人, 16.0%, 約2,590万円 */
    value: ({ value, decimals, unit, inCurrency, step }) =>
      inCurrency === null
        ? `${fixed(value, decimals).replace('−', 'マイナス')}${unit}`
        : money(value * inCurrency, step),
    /** 3人, 1.2ポイント, 約590万円; 2つ and 28位 for places of a ranking. */
    difference: ({ value, decimals, unit, inCurrency, isPercentage, step }) => {
      const size = Math.abs(value);
      if (inCurrency !== null) return money(size * inCurrency, step);
      if (isRank(unit) && Number.isInteger(size)) return size < 10 ? things(size) : `${size}位`;
      return `${fixed(size, decimals)}${isPercentage ? 'ポイント' : unit}`;
    },
  };
}
