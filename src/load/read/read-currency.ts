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

/** Powers of ten by the words that reports have for them, half-width. */
const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|k)\b|^'?000s?\b/iu, 3],
  [/^(?:millions?|mn?)\b/iu, 6],
  [/^(?:billions?|bn)\b/iu, 9],
  [/^trillions?\b/iu, 12],
  ...[...'十百千万'].map((sign, index) => [new RegExp(`^${sign}`, 'u'), index + 1] as const),
  [/^億/u, 8],
  [/^兆/u, 12],
];

/** What stands between the words of a name: `millions of euros`. */
const between = /^(?:\s|of\b)+/iu;

/** A name without the sizes at its beginning, and their power of ten: 3 of `thousand dollars`. */
function sized(name: string): { readonly rest: string; readonly power: number } {
  let [rest, power] = [name, 0];
  for (;;) {
    rest = rest.replace(between, '');
    const word = powers.find(([sign]) => sign.test(rest));
    if (!word) return { rest, power };
    rest = rest.replace(word[0], '');
    power += word[1];
  }
}

/** Power of ten of the words behind an amount, as in `$6 billion`; 0 where there are none. */
export const powerBehind = (after: string): number => sized(after).power;

/** Power of ten of a unit of money by its name; null where the name is none of money alone. */
export function powerOfMoney(unit: string): number | null {
  const before = sized(unit.normalize('NFKC').trim());
  const own = currencies.find(({ word }) => word.test(before.rest));
  if (!own) return null;
  const behind = sized(before.rest.replace(own.word, ''));
  return behind.rest === '' ? before.power + behind.power : null;
}

/** Whether an amount is printed in another currency than that of the unit; false where one is not named. */
export function isOtherMoney(
  { before, after }: Pick<PrintedAmount, 'before' | 'after'>,
  unit: string | null,
): boolean {
  const named = sized(unit ?? '').rest;
  const own = currencies.find(({ word }) => word.test(named));
  const printed = currencies.find(
    ({ sign, word }) => sign.test(before) || word.test(sized(after).rest),
  );
  return own !== undefined && printed !== undefined && own !== printed;
}
