import { westernYear } from '../../model/fiscal-year.ts';

const written = /(令和|平成|[RH])?\s*(元|\d{1,4})\s*年(度)?\s*(?:(\d{1,2})月)?/gu;

/** True when the last month or year that a text names is not after the day. */
export function passedMonth(text: string, day: string): boolean {
  const [last] = [...text.normalize('NFKC').matchAll(written)].toReversed();
  if (!last) return false;
  const [, era = '', number = '', isFiscal, month] = last;
  const year = era ? westernYear(era + number) : Number(number);
  if (year === null || year < 1900) return false;
  // A year without a month may last until its end: March of the next one for a fiscal year.
  const end = isFiscal ? `${year + 1}-03` : `${year}-12`;
  const named = month === undefined ? end : `${year}-${month.padStart(2, '0')}`;
  return named <= day.slice(0, 7);
}
