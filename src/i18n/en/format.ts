/** Numbers, money and dates as readers of English write them. */
import type { format as japanese } from '../ja/format.ts';
import { circled, fixed, metricSize, upTo } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { isRank } from '../units.ts';
import { proseYen } from '../yen.ts';
import { counted } from './counted.ts';
import { eraYear, fiscalYears, shortFiscalYears } from './fiscal-year.ts';

const dayAndMonth = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthDay = new Intl.DateTimeFormat('en-GB', dayAndMonth);
const date = new Intl.DateTimeFormat('en-GB', { ...dayAndMonth, year: 'numeric' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** In Japanese, because its English names of eras differ from those that offices use. */
const eraDate = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Words for large amounts and their size in yen, largest first. */
const scales = [
  { one: 1e12, word: ' trillion' },
  { one: 1e9, word: ' billion' },
  { one: 1e6, word: ' million' },
] as const;

/**
 * Money for prose: about ¥34.4 billion, about ¥330 million, ¥500,000. `yen` may be negative.
 * Rounded as in Japanese, so that both languages tell the same amount.
 */
function money(yen: number, step?: number): string {
  const { isNegative, size, isExact } = proseYen(yen, step);
  const { one, word } = scales.find((scale) => size >= scale.one) ?? { one: 1, word: '' };
  const sign = isNegative ? '−' : '';
  return `${isExact ? '' : 'about '}${sign}¥${upTo(12, size / one)}${word}`;
}

/** Symbols of units are printed as the tables give them: 28 人, 16.0%. */
const inUnit = (number: string, unit: string, isPercentage: boolean) =>
  isPercentage ? `${number}${unit}` : `${number} ${unit}`;

export const format: Translation<typeof japanese> = {
  number: (value, decimals) => fixed(value, decimals ?? 0),
  plain: (value) => upTo(6, value),
  value: ({ value, decimals, unit, yen, isPercentage, step }) =>
    yen === null ? inUnit(fixed(value, decimals), unit, isPercentage) : money(value * yen, step),
  /** 3 人, 1.2 percentage points, about ¥5.9 million. */
  difference: ({ value, decimals, unit, yen, isPercentage, step }) => {
    const size = Math.abs(value);
    if (yen !== null) return money(size * yen, step);
    if (isRank(unit) && Number.isInteger(size)) return counted(size, 'place');
    const number = fixed(size, decimals);
    if (!isPercentage) return inUnit(number, unit, false);
    return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
  },
  money,
  /** 31 August 2023 */
  date: (iso) => date.format(dayOf(iso)),
  /** 31 August 2023 (Reiwa 5) */
  fullDate: (iso) => `${date.format(dayOf(iso))} (${eraYear(eraDate.format(dayOf(iso)))})`,
  /** 31 July */
  monthDay: (iso) => monthDay.format(dayOf(iso)),
  /** FY2023 (Reiwa 5) */
  fullYear: (label) => fiscalYears(label),
  year: (label) => fiscalYears(label),
  /** FY2023 */
  yearName: (label) => shortFiscalYears(label),
  /** FY2022 to FY2024 */
  period: (first, last) => {
    const [start, end] = [shortFiscalYears(first), shortFiscalYears(last)];
    return start === end ? start : `${start} to ${end}`;
  },
  size: (bytes) => (bytes < 1000 ? counted(bytes, 'byte') : metricSize(bytes)),
  circled,
  list: (items) => list.format(items),
  paragraph: (sentences) => sentences.join(' '),
  isRank,
};
