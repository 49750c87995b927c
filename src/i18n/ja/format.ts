/** Numbers, money and dates as Japanese readers write them. */
import type { CodeOf } from '../../model/codes.ts';
import { type Locality, usualLocality } from '../../model/locality.ts';
import type { FiscalYear } from '../../model/database.ts';
import { circled, fixed, metricSize, upTo } from '../numerals.ts';
import { isRank } from '../units.ts';
import { moneyIn } from './money.ts';

const eraDate = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** 令和5, for the narrow headings of a table of years. */
const yearName = ({ label_ja }: FiscalYear) => label_ja.replace(/年度$/, '');

/** 令和 */
const eraOf = ({ label_ja }: FiscalYear) => label_ja.replace(/(?:\d+|元)年度$/u, '');

/** A number as it is written, and the limit that it is. */
interface Bounded {
  readonly value: string;
  readonly bound: CodeOf<'bounds'> | null;
  readonly unit: string;
}

const boundWords: Readonly<Record<CodeOf<'bounds'>, string>> = {
  at_least: '以上',
  at_most: '以下',
  more_than: '超',
  less_than: '未満',
  about: '程度',
};

/** What is written alike everywhere. */
export const placeless = {
  /** For table cells: 25,897 and 13.0. */
  number: (value: number, decimals = 0) => fixed(value, decimals),
  /** As many decimals as the number has. */
  plain: (value: number) => upTo(6, value),
  /** A number that is a limit: 93%超, 100人程度, and 10位以内 for places of a ranking. */
  bounded: ({ value, bound, unit }: Bounded) => {
    if (bound === null) return value;
    return `${value}${bound === 'at_most' && isRank(unit) ? '以内' : boundWords[bound]}`;
  },
  /** 10社〜20社 */
  range: ({ from, to }: Record<'from' | 'to', string>) => `${from}〜${to}`,
  /** The parts of a period that no line breaks: 令和7年, 7月1日, 2019年1. */
  unbroken: (text: string): readonly string[] => text.split(/(?<=[^\d〜]\d+年)(?=\d)|〜/u),
  /** Words of the source: 「策定」 */
  quoted: (text: string) => `「${text}」`,
  /** 令和5年度（2023年度） */
  fullYear: (year: FiscalYear) => `${year.label_ja}（${year.fiscal_year}年度）`,
  /** 令和5年度, as the table of years calls it. */
  year: (year: FiscalYear) => year.label_ja,
  yearName,
  /** R5, where room is short */
  shortYear: (year: FiscalYear) => year.label_short,
  /** 2023, beside a name that does not say it */
  calendarYear: ({ fiscal_year }: FiscalYear): string | null => String(fiscal_year),
  /** 令和4〜6年度, 平成30〜令和2年度 */
  period: (first: FiscalYear, last: FiscalYear) => {
    if (first.fiscal_year === last.fiscal_year) return first.label_ja;
    const isOneEra = eraOf(first) === eraOf(last);
    const end = isOneEra ? yearName(last).slice(eraOf(last).length) : yearName(last);
    return `${yearName(first)}〜${end}年度`;
  },
  /** 12 KB. `bytes` is at least 0. */
  size: (bytes: number) => (bytes < 1000 ? `${bytes}バイト` : metricSize(bytes)),
  circled,
  list: (items: readonly string[]) => items.join('、'),
  /** Sentences one after the other. */
  paragraph: (sentences: readonly string[]) => sentences.join(''),
  /** Words that name one thing together; those that are missing are left out. */
  phrase: (words: readonly (string | null)[]) => words.filter(Boolean).join(' '),
  /** Something by its number in the source: ① 港の食を広める */
  numbered: ({ number, name }: Record<'number' | 'name', string>) => `${number} ${name}`,
  /** What is said beside something. */
  noted: ({ name, note }: Record<'name' | 'note', string>) => `${name}：${note}`,
  /** Between what was and what took its place. */
  becomes: '→',
  /** What is kept apart in one line, such as the parts of a credit. */
  apart: (parts: readonly string[]) => parts.join('　'),
  /** In one cell, what several say of one thing. */
  sideBySide: (parts: readonly string[]) => parts.join('／'),
  /** A text and what explains it, if anything does: 事業費（千円） */
  bracketed: (text: string, explanation: string) =>
    explanation === '' ? text : `${text}（${explanation}）`,
  /** What this site says of it, and the source does not: 〔読み取り〕 */
  marked: (text: string, mark: string) => (mark === '' ? text : `${text}〔${mark}〕`),
  /** Brackets around what is more than text. */
  brackets: { open: '（', close: '）' },
  /** A name and what it names, or what follows in another element: 正式名称：港の食 */
  named: (name: string, text = '') => `${name}：${text}`,
  /** A figure of a table with its unit: 25,897千円 */
  withUnit: (number: string, unit: string) => `${number}${unit}`,
  /** Title of a page, as a browser shows it. */
  title: ({ page, site }: Record<'page' | 'site', string>) => `${page}｜${site}`,
  isRank,
};

/** Dates in the eras of Japan, whatever the country. */
const dates = {
  /** 令和5年8月31日 */
  date: (iso: string) => eraDate.format(new Date(`${iso}T00:00:00Z`)),
  /** 令和5年8月31日（2023年8月31日） */
  fullDate: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${eraDate.format(new Date(`${iso}T00:00:00Z`))}（${year}年${month}月${day}日）`;
  },
  /** 7月31日 */
  monthDay: (iso: string) => {
    const [, month, day] = iso.split('-').map(Number);
    return `${month}月${day}日`;
  },
};

/** Everything, for a site of this place. */
export const formatIn = ({ currency }: Locality) => ({
  ...placeless,
  ...dates,
  ...moneyIn(currency),
});

export const format = formatIn(usualLocality);
