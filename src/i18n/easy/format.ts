/** Numbers, money and days in plain Japanese, with readings. */
import type { CodeOf } from '../../model/codes.ts';
import type { FiscalYear } from '../../model/database.ts';
import { fixed } from '../numerals.ts';
import { easilyCounted } from './counters.ts';

/** What a number needs to be put into words. */
export interface EasyMeasure {
  readonly value: number;
  readonly decimals: number;
  /** The counter with its reading. */
  readonly unit: string;
  /** Yen in one unit; null where the unit is not money. */
  readonly yen: number | null;
}

/** Days of a month that are not read as their number. */
const dayReadings: Readonly<Record<string, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

function dayOf(day: number): string {
  const { [day]: reading } = dayReadings;
  return reading === undefined ? `${day}日《にち》` : `｜${day}日《${reading}》`;
}

const scales = [
  { one: 1e12, word: '兆《ちょう》' },
  { one: 1e8, word: '億《おく》' },
  { one: 1e4, word: '万《まん》' },
  { one: 1, word: '' },
] as const;

/** An amount to the yen, which nothing is rounded away from: 2,589万7,000円. */
function money(yen: number): string {
  const whole = Math.round(Math.abs(yen));
  const parts = scales.flatMap(({ one, word }, index) => {
    const above = scales[index - 1]?.one ?? Infinity;
    const count = Math.floor((whole % above) / one);
    return count === 0 ? [] : [`${fixed(count, 0)}${word}`];
  });
  return `${yen < 0 ? 'マイナス ' : ''}${parts.join('') || '0'}円《えん》`;
}

const boundWords: Readonly<Record<CodeOf<'bounds'>, string>> = {
  at_least: '以上《いじょう》',
  at_most: '以下《いか》',
  more_than: 'より 多《おお》い 数《かず》',
  less_than: 'より 少《すく》ない 数《かず》',
  about: 'くらい',
};

/** 2023年8月31日 */
function date(iso: string): string {
  const [year, month, day = 1] = iso.split('-').map(Number);
  return `${year}年《ねん》${month}月《がつ》${dayOf(day)}`;
}

export const easyFormat = {
  value: ({ value, decimals, unit, yen }: EasyMeasure): string => {
    if (yen !== null) return money(value * yen);
    const sign = value < 0 ? 'マイナス ' : '';
    return `${sign}${easilyCounted(fixed(Math.abs(value), decimals), unit)}`;
  },
  bounded: (value: string, bound: CodeOf<'bounds'> | null) =>
    bound === null ? value : `${value}${boundWords[bound]}`,
  range: (from: string, to: string) => `${from}から ${to}まで`,
  money,
  date,
  /** 2022年度 */
  year: ({ fiscal_year }: Pick<FiscalYear, 'fiscal_year'>) => `${fiscal_year}年度《ねんど》`,
  /** 5ページ, or a place that has a name; with the day of a document that is not the newest. */
  page: (label: string, day: string | null) => {
    const document = `${day === null ? '' : `${day}の `}資料《しりょう》`;
    return /^[\d-]+$/u.test(label) ? `${document}の ${label}ページ` : document;
  },
};
