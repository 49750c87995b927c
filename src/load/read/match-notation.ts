import { exactDecimal, isEqual, times, type ExactDecimal } from './exact-decimal.ts';
import { amountsIn, type PrintedAmount } from './read-amounts.ts';
import { isOtherMoney, powerBehind, powerOfMoney } from './read-currency.ts';
import { secondsIn, secondsOfUnit } from './read-duration.ts';
import { narrow, remarksIn, withoutRemarks } from './read-notation.ts';
import { unclearSign } from './read-sign.ts';
import { yearsIn } from './read-years.ts';

/** A number of the table: as CSV writes it, and its unit if that is known. */
export interface WrittenValue {
  readonly number: string;
  readonly unit: string | null;
}

/** Whether a notation says the value; `numberless` when it says no number at all. */
export function matchNotation(
  notation: string,
  { number, unit }: WrittenValue,
): 'same' | 'different' | 'numberless' {
  if (isYear(unit) && yearsIn(notation).includes(Number(number))) return 'same';
  const text = inPercent(narrow(notation), unit);
  const value = exactDecimal(number);
  const seconds = secondsIn(withoutRemarks(text));
  const size = secondsOfUnit(unit);
  if (seconds !== null && size !== null) {
    return isEqual(times(value, size), seconds) ? 'same' : 'different';
  }
  const amounts = amountsFor(text, unit);
  if (isRate(unit) && isShareOf(number, text)) return 'same';
  if (amounts.length === 0) return fraction.test(text) ? 'different' : 'numberless';
  const values = unclearSign(text) ? [value, negative(value)] : [value];
  const isSame = amounts.some((amount) => values.some((one) => isAmountOf(amount, one, unit)));
  return isSame ? 'same' : 'different';
}

/**
 * The number that a notation says of a unit, as CSV writes it: 52.4 of `52万4千人` in 万人. Null where
 * it says several, counts something else, or the number would have to be rounded.
 */
export function valueInUnit(notation: string, unit: string): string | null {
  const text = inPercent(narrow(notation), unit);
  const seconds = secondsIn(withoutRemarks(text));
  const size = secondsOfUnit(unit);
  if (seconds !== null && size !== null) return quotient(seconds, size);
  const [amount, ...others] = amountsFor(text, unit);
  const { multipliers, counted } = partsOf(unit);
  if (!amount || others.length > 0 || counted === '') return null;
  const after = amount.after.trimStart();
  const isOther = after !== '' && !after.startsWith(counted);
  return isOther ? null : quotient(amount.value, sizeOf(multipliers));
}

/** Exact, or null. */
function quotient(whole: ExactDecimal, size: ExactDecimal): string | null {
  const written = String(numberOf(whole) / numberOf(size));
  const isExact = /^-?[\d.]+$/u.test(written) && isEqual(times(exactDecimal(written), size), whole);
  return isExact ? written : null;
}

const numberOf = ({ digits, places }: ExactDecimal) => Number(`${digits}e-${places}`);

const powerOfTen = (power: number) => exactDecimal(`1e${power}`);

const negative = (value: ExactDecimal) => times(value, exactDecimal('-1'));

const inPercent = (text: string, unit: string | null) =>
  isRate(unit) ? withTenthsRead(text) : text;

/** `2割5分` is 25%, `5割2分3厘` 52.3%, and `523‰` 52.3%. */
export function withTenthsRead(text: string): string {
  const both = text.replace(/(\d)( ?[~〜～] ?)(?=[\d.]+割)/gu, '$1割$2');
  return both
    .replace(
      /(?<!\d)(\d+(?:\.\d+)?)割(?:(\d)分)?(?:(\d)厘)?/gu,
      (_, tenths, hundredths = '0', thousandths = '0') =>
        `${sumOf(Number(tenths) * 10, Number(hundredths), Number(thousandths) / 10)}%`,
    )
    .replace(/(?<![\d.,])(\d+(?:\.\d+)?)‰/gu, (_, share) => `${sumOf(Number(share) / 10)}%`);
}

/** Without what binary fractions add. */
const sumOf = (...parts: readonly number[]) =>
  Number(parts.reduce((sum, part) => sum + part, 0).toFixed(6));

const isYear = (unit: string | null) => /^年度?$/u.test(unit ?? '');

const isRate = (unit: string | null) => /^[%％]/u.test(unit ?? '');

/** `15/20`, with words of a few characters between. */
const fraction = /^[^\d/]{0,20}[\d.,]+[^\d/()]{0,4}\/ ?[\d.,]/u;

/** A share that is printed as a fraction with nothing else but a bound: 3/4, 4分の3, 1/3以下. */
const share =
  /^(?:約|概ね|おおむね)?(?:(?<part>[\d,]+) ?\/ ?(?<whole>[\d,]+)|(?<of>[\d,]+)分の(?<parts>[\d,]+))(?:以上|以下|以内|超|未満|程度)?$/u;

/** True for 3/4 and 4分の3, where two numbers are one. */
export const isShare = (text: string): boolean => share.test(text);

/** Whether the rate is that of the fraction, rounded to the digits that the table has. */
function isShareOf(number: string, text: string): boolean {
  const { part, whole, of, parts } = share.exec(withoutRemarks(text))?.groups ?? {};
  const [some, all] = [part ?? parts, whole ?? of].map((one) => Number(one?.replaceAll(',', '')));
  if (!some || !all) return false;
  const places = number.split('.')[1]?.length ?? 0;
  return ((some / all) * 100).toFixed(places) === number;
}

/** The numbers that can be the value: of `15/20(75%)` 75 for a rate, 15 for what is counted. */
function amountsFor(text: string, unit: string | null): readonly PrintedAmount[] {
  const outside = amountsIn(withoutRemarks(text));
  if (!fraction.test(text)) return [...outside, ...remarkedAmounts(text, outside, unit)];
  const [counted, , ...others] = amountsIn(text);
  const all = counted ? [counted, ...others] : [];
  if (unit === null) return all;
  return all.filter(({ after }) => after.startsWith('%') === isRate(unit));
}

/** In brackets stands the value of `15人（75%）` for a rate, and a sum that is called one. */
function remarkedAmounts(
  text: string,
  outside: readonly PrintedAmount[],
  unit: string | null,
): readonly PrintedAmount[] {
  const counted = isRate(unit) ? '%' : (unit ?? '');
  const isIn = ({ after }: PrintedAmount) => after.trimStart().startsWith(counted);
  const isOther = (amount: PrintedAmount) => amount.after.trim() !== '' && !isIn(amount);
  const isElsewhere = counted !== '' && outside.length > 0 && outside.every(isOther);
  return amountsIn(remarksIn(text)).filter(
    (amount) => /(?:累計|累積|延べ)$/u.test(amount.before.trim()) || (isElsewhere && isIn(amount)),
  );
}

/**
 * What 万 and 千 multiply is all of the number, so the size of the unit counts: `2万5,897千円` is
 * 25897 in 千円. A number alone is in the unit of the row: `25,897` is 25897 in 千円 too.
 */
function isAmountOf(amount: PrintedAmount, value: ExactDecimal, unit: string | null): boolean {
  if (isOtherMoney(amount, unit)) return false;
  const { value: whole, inUnit, hasMultiplier, after } = amount;
  const power = powerBehind(after);
  const ofUnit = powerOfMoney(unit ?? '');
  if (power > 0 && ofUnit !== null) {
    return isEqual(times(value, powerOfTen(ofUnit)), times(whole, powerOfTen(power)));
  }
  if (unit === null) return isEqual(value, whole) || (inUnit !== null && isEqual(value, inUnit));
  const { multipliers, counted } = partsOf(unit);
  const isWhole = hasMultiplier || (counted !== '' && after.trimStart().startsWith(counted));
  return isEqual(isWhole ? times(value, sizeOf(multipliers)) : value, whole);
}

/** What 百万円 multiplies, and what it counts. */
function partsOf(unit: string): { readonly multipliers: string; readonly counted: string } {
  const [multipliers = ''] = /^[十百千万億兆]*/u.exec(unit) ?? [];
  return { multipliers, counted: unit.slice(multipliers.length) };
}

/** `百万` is 1,000,000. */
function sizeOf(multipliers: string): ExactDecimal {
  const [amount] = amountsIn(`1${multipliers}`);
  return amount?.value ?? exactDecimal('1');
}
