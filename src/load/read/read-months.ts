import { westernYear } from '../../model/fiscal-year.ts';
import { narrow } from './read-notation.ts';

/** A month that is printed: `R6.7末`, `12月末時点`, `July 2024`. */
export interface PrintedMonth {
  readonly text: string;
  /** Null where none is printed with it. */
  readonly year: number | null;
  readonly month: number;
}

/** `R6.7`, `令和6年7月`, `2024年7月`, or a month with its sign; 2024.7 alone is a number. */
const japanese =
  /(?:(?<era>令和|平成|[RH]) ?(?<of>元|\d{1,2})(?:年 ?|\.)|(?<![\d.])(?<year>\d{4})年 ?|(?<![\d.]))(?<month>1[0-2]|0?[1-9])(?:月(?:\d{1,2}日)?|(?:\.\d{1,2})?(?![\d.]))(?:末|頃|中旬|上旬|下旬)?(?:日?現在|時点)?/gu;

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const english = new RegExp(`\\b(${names.join('|')})[a-z]*\\.? (\\d{4})\\b`, 'giu');

/** Behind a month that tells when a value will come, not of when it is. */
const coming = /^.{0,2}(?:公表|予定|集計|算定|まで)/u;

/** Months that a notation prints; `7.5` alone is a number, so a month needs its sign or its era. */
export function monthsIn(notation: string): PrintedMonth[] {
  const text = narrow(notation);
  const found = [...text.matchAll(japanese)].flatMap((match) => {
    const [whole] = match;
    const { era = '', of = '', year: western, month } = match.groups ?? {};
    const year = era ? westernYear(era + of) : western ? Number(western) : null;
    if (year === null && !whole.includes('月')) return [];
    if (coming.test(text.slice(match.index + whole.length))) return [];
    return [{ text: whole.trim(), year, month: Number(month) }];
  });
  const named = [...text.matchAll(english)].map(([whole, name = '', year = '']) => ({
    text: whole,
    year: Number(year),
    month: names.indexOf(name.toLowerCase()) + 1,
  }));
  return [...found, ...named];
}

/** True where a day lies in the month; a month without its year is that of any year. */
export const isInMonth = (day: string, { year, month }: PrintedMonth): boolean =>
  Number(day.slice(5, 7)) === month && (year === null || Number(day.slice(0, 4)) === year);
