import type { PrintedAmount } from './read-amounts.ts';

interface Currency {
  /** Before an amount, half-width: `$1,200`. */
  readonly sign: RegExp;
  /** Behind it, and in the name of a unit: `1,200ドル`, `thousand dollars`. */
  readonly word: RegExp;
}

/** Currencies whose signs stand on keyboards and in reports, and whose names are no other word. */
const currencies: readonly Currency[] = [
  { sign: /¥\s?$/u, word: /^(?:円|yen\b|jpy\b)/iu },
  { sign: /(?:\$|usd)\s?$/iu, word: /^(?:米?ドル|dollars?\b|usd\b|\$)/iu },
  { sign: /(?:€|eur)\s?$/iu, word: /^(?:ユーロ|euros?\b|eur\b|€)/iu },
  { sign: /£\s?$/u, word: /^(?:ポンド|pounds?\b|gbp\b|£)/iu },
];

/** The sizes that may stand before the currency in the name of a unit: 千円, thousand dollars. */
const sizes = /^(?:[十百千万億兆]|thousand\b|million\b|billion\b|\s|of\b)*/iu;

/** Whether an amount is printed in another currency than that of the unit; false where one is not named. */
export function isOtherMoney(
  { before, after }: Pick<PrintedAmount, 'before' | 'after'>,
  unit: string | null,
): boolean {
  const named = (unit ?? '').replace(sizes, '');
  const own = currencies.find(({ word }) => word.test(named));
  const printed = currencies.find(
    ({ sign, word }) => sign.test(before) || word.test(after.replace(sizes, '')),
  );
  return own !== undefined && printed !== undefined && own !== printed;
}
