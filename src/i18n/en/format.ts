/** Numbers, money and dates as readers of English write them. */
import type { FiscalYear } from '../../model/database.ts';
import type { format as japanese } from '../ja/format.ts';
import { fixed, metricSize, upTo } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { isRank } from '../units.ts';
import { proseYen } from '../yen.ts';
import { counted, singular } from './counted.ts';

const dayAndMonth = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthDay = new Intl.DateTimeFormat('en-GB', dayAndMonth);
const date = new Intl.DateTimeFormat('en-GB', { ...dayAndMonth, year: 'numeric' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const era = new Intl.DateTimeFormat('en-GB-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Reiwa 5. Intl gives some names of eras a macron, which offices leave out. */
const eraYear = (iso: string) =>
  ['era', 'year']
    .map((name) => era.formatToParts(dayOf(iso)).find(({ type }) => type === name)?.value ?? '')
    .join(' ')
    .normalize('NFD')
    .replaceAll('\u0304', '');

const yearName = ({ fiscal_year }: FiscalYear) => `FY${fiscal_year}`;

/** Words for large amounts and their size in yen, largest first. */
const scales = [
  { one: 1e12, word: ' trillion' },
  { one: 1e9, word: ' billion' },
  { one: 1e6, word: ' million' },
] as const;

/** ¥330 million. `yen` is not negative. */
function yenWords(yen: number): string {
  const { one, word } = scales.find((scale) => yen >= scale.one) ?? { one: 1, word: '' };
  return `¥${upTo(12, yen / one)}${word}`;
}

/**
 * Money for prose: about ¥34.4 billion, about ¥330 million, ¥500,000. `yen` may be negative.
 * Rounded as in Japanese, so that both languages give the same amount.
 */
function money(yen: number, step?: number): string {
  const { isNegative, size, isExact } = proseYen(yen, step);
  return `${isExact ? '' : 'about '}${isNegative ? '−' : ''}${yenWords(size)}`;
}

/** Money beside a bar, which says once that it is rounded: ¥167.35 million. */
const roundedMoney = (yen: number, step: number) => yenWords(proseYen(yen, step).size);

/** Units that stand behind a number as a sign, or as nothing. */
const signs: Readonly<Record<string, string>> = { '': '', '%': '%', percent: '%' };

/** 28 people, 1 person, 16.0%. */
function inUnit(number: string, unit: string): string {
  const sign = signs[unit];
  if (sign !== undefined) return `${number}${sign}`;
  return `${number} ${number === '1' ? singular(unit) : unit}`;
}

const boundWords = {
  at_least: 'at least',
  at_most: 'at most',
  more_than: 'more than',
  less_than: 'less than',
  about: 'about',
} as const;

export const format: Translation<typeof japanese> = {
  number: (value, decimals) => fixed(value, decimals ?? 0),
  plain: (value) => upTo(6, value),
  value: ({ value, decimals, unit, yen, step }) =>
    yen === null ? inUnit(fixed(value, decimals), unit) : money(value * yen, step),
  bounded: ({ value, bound }) => (bound === null ? value : `${boundWords[bound]} ${value}`),
  range: ({ from, to }) => `${from} to ${to}`,
  unbroken: (text) => text.split(' '),
  quoted: (text) => `“${text}”`,
  /** 3 people, 1.2 percentage points, about ¥5.9 million. */
  difference: ({ value, decimals, unit, yen, isPercentage, step }) => {
    const size = Math.abs(value);
    if (yen !== null) return money(size * yen, step);
    if (isRank(unit) && Number.isInteger(size)) return counted(size, 'place');
    const number = fixed(size, decimals);
    return inUnit(number, isPercentage ? 'percentage points' : unit);
  },
  money,
  roundedMoney,
  /** 31 August 2023 */
  date: (iso) => date.format(dayOf(iso)),
  /** 31 August 2023 (Reiwa 5) */
  fullDate: (iso) => `${date.format(dayOf(iso))} (${eraYear(iso)})`,
  /** 31 July */
  monthDay: (iso) => monthDay.format(dayOf(iso)),
  /** FY2023 (April 2023 to March 2024) */
  fullYear: (year) =>
    `${yearName(year)} (${month.format(dayOf(year.start_date))} to ${month.format(dayOf(year.end_date))})`,
  /** FY2023 */
  year: yearName,
  yearName,
  /** ’23, where room is short */
  shortYear: ({ fiscal_year }) => `’${String(fiscal_year).slice(-2)}`,
  calendarYear: () => null,
  /** FY2022 to FY2024 */
  period: (first, last) =>
    first.fiscal_year === last.fiscal_year
      ? yearName(first)
      : `${yearName(first)} to ${yearName(last)}`,
  size: (bytes) => (bytes < 1000 ? counted(bytes, 'byte') : metricSize(bytes)),
  /** Plain, because English does not number with circles. */
  circled: String,
  list: (items) => list.format(items),
  paragraph: (sentences) => sentences.join(' '),
  phrase: (words) => words.filter(Boolean).join(' '),
  numbered: ({ number, name }) => `${number}. ${name}`,
  noted: ({ name, note }) => `${name}: ${note}`,
  becomes: '→',
  apart: (parts) => parts.join(' · '),
  sideBySide: (parts) => parts.join(' / '),
  marked: (text, mark) => (mark === '' ? text : `${text} [${mark}]`.trim()),
  bracketed: (text, explanation) => (explanation === '' ? text : `${text} (${explanation})`),
  brackets: { open: ' (', close: ')' },
  named: (name, text) => `${name}: ${text ?? ''}`,
  withUnit: inUnit,
  title: ({ page, site }) => `${page} | ${site}`,
  isRank,
};
