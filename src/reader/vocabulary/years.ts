import { westernYear } from '../../model/fiscal-year.ts';
import { fold } from '../grid/fold.ts';

/** A year in a text. */
export interface WrittenYear {
  /** Western; for a fiscal year the one in which it begins. */
  readonly year: number;
  readonly text: string;
  /** The year is said to be from January to December, or not to be a fiscal one: 平成25年. */
  readonly kind: 'fiscal' | 'calendar' | 'unsaid';
}

const era = '(?:令和|平成|昭和|(?<![A-Za-z])[RHS])\\.?';

/** Behind a year: not a month, a day or the rest of a number. */
const end = '(?!\\d|,\\d|\\.\\d|月|\\d*月末)';

/** R5, 令和元年度, 令和5(2023)年度. */
const ofEra = new RegExp(
  `(${era}(?:元|\\d{1,2}))(?:\\((?:19|20)\\d{2}(?:年度?)?\\))?(年度|年)?${end}`,
  'gu',
);

/** 2023, 2023年度, FY2023. */
const western = /(?<![\d,.])((?:19|20)\d{2})(年度|年)?(?!\d|,\d|\.\d|月)/gu;

/** Years that a report of these decades can speak about. */
const plausible = { first: 1989, last: 2060 } as const;

export function writtenYears(text: string): WrittenYear[] {
  const folded = fold(text);
  const isCalendar = /暦年|1月[~-]12月/u.test(folded);
  const found = [
    ...[...folded.matchAll(ofEra)].map(([whole, year = '', unit]) => ({
      text: whole,
      year: westernYear(year.replace('.', '')),
      unit,
    })),
    ...[...folded.matchAll(western)].map(([whole, year, unit]) => ({
      text: whole,
      year: Number(year),
      unit,
    })),
  ];
  const years = new Map<number, WrittenYear>();
  for (const { text: whole, year, unit } of found) {
    if (year === null || year < plausible.first || year > plausible.last) continue;
    const kind = unit === '年度' ? 'fiscal' : isCalendar ? 'calendar' : 'unsaid';
    const before = years.get(year);
    if (!before || before.kind === 'unsaid') {
      years.set(year, { year, text: before?.text ?? whole, kind });
    }
  }
  return [...years.values()];
}

/** The year of a text that names one and no other. */
export function yearIn(text: string): number | null {
  const [only, ...others] = writtenYears(text);
  return only && others.length === 0 ? only.year : null;
}

/** A period in the way of a year: 令和3～6年度, R6以降. */
const period = /以降|以後|まで|から|[~]|平均|累計/u;

const aroundYear =
  /^(?:[()・:]|年度?|FY|基準|目標|実績|現状|現況|当初|策定時?|計画|見込み?|値|最終|中間|時点?|第?\d{1,2}(?:年目|期))*$/u;

/** A cell that is nothing but a year, with words around it: 基準(R3年度), 1年目(2022). */
export function isYear(text: string): boolean {
  const folded = fold(text);
  const [only, ...others] = writtenYears(folded);
  if (!only || others.length > 0 || folded.length > 22 || period.test(folded)) return false;
  const rest = folded.replace(only.text, '').replace(/\(?(?:FY)?(?:19|20)\d{2}(?:年度?)?\)?/gu, '');
  return aroundYear.test(rest);
}

/** Four digits and nothing else, which can be a year as well as a number of people. */
export const isBareYear = (text: string): boolean =>
  /^(?:19|20)\d{2}$/u.test(fold(text)) && isYear(text);

const month = new RegExp(
  `^(${era}(?:元|\\d{1,2})|(?:19|20)\\d{2})(?:年|[./-])(\\d{1,2})月?末?$`,
  'u',
);

/** `R6.3` is March of Reiwa 6, which belongs to the fiscal year Reiwa 5. */
export function fiscalYearOfMonth(text: string): number | null {
  const [, year = '', number] = month.exec(fold(text)) ?? [];
  const western = /^\d{4}$/u.test(year) ? Number(year) : westernYear(year.replace('.', ''));
  const count = Number(number);
  if (western === null || !(count >= 1 && count <= 12)) return null;
  return count < 4 ? western - 1 : western;
}

const day = new RegExp(
  `(${era}(?:元|\\d{1,2})|20\\d{2})(?:年\\([^)]*\\)|(?:\\([^)]*\\))?(?:年|[./-]))(\\d{1,2})(?:月|[./-])?(?:(\\d{1,2})日?|末)?`,
  'gu',
);

/**
 * Days in a text, as `YYYY-MM-DD`: R5.7.31, 令和5年（2023年）8月31日,
 * 令和6年2月末, 2024/3/31. A month alone is none.
 */
export function daysIn(text: string): string[] {
  return [...fold(text).matchAll(day)].flatMap(([whole, written = '', month, date]) => {
    const year = /^\d{4}$/u.test(written) ? Number(written) : westernYear(written.replace('.', ''));
    if (year === null || Number(month) < 1 || Number(month) > 12) return [];
    const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
    const count = date === undefined ? (whole.endsWith('末') ? last : 0) : Number(date);
    if (count < 1 || count > last) return [];
    return [`${year}-${String(month).padStart(2, '0')}-${String(count).padStart(2, '0')}`];
  });
}

/** The last day of a fiscal year. */
export const lastDayOf = (fiscalYear: number): string => `${fiscalYear + 1}-03-31`;

/** The first day of a fiscal year. */
export const firstDayOf = (fiscalYear: number): string => `${fiscalYear}-04-01`;
