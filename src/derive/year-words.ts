import type { Words } from '../i18n/words.ts';
import type { Portfolio } from './portfolio.ts';
import { rowAt } from './rows-by-key.ts';

/** A fiscal year as prose calls it; empty where there is none. */
export function yearWords(
  year: number | null,
  { years }: Pick<Portfolio, 'years'>,
  { format }: Words,
): string {
  return year === null ? '' : format.year(rowAt(years, year));
}
