/** Days that a value is of, where they are not those of its fiscal year. */
import { format } from './format.ts';

interface Span<Point> {
  readonly from: Point;
  readonly to: Point;
}

/** 令和5年, which is written once where it holds for both ends. */
const yearOf = (iso: string) => format.date(iso).replace(/\d+月\d+日$/u, '');
const monthOf = (iso: string) => `${Number(iso.slice(5, 7))}月`;
const month = (iso: string) => `${yearOf(iso)}${monthOf(iso)}`;

export const periods = {
  /** 令和5年7月1日 */
  day: format.date,
  /** 令和5年3月 */
  month,
  /** 令和5年7月1日〜7月14日 */
  days: ({ from, to }: Span<string>) => {
    const end = yearOf(from) === yearOf(to) ? format.monthDay(to) : format.date(to);
    return `${format.date(from)}〜${end}`;
  },
  /** 令和5年1〜12月, 令和5年10月〜令和6年9月, and 2019年1〜12月 where the era changed within the year */
  months: ({ from, to }: Span<string>) => {
    const western = from.slice(0, 4);
    const isOneYear = western === to.slice(0, 4);
    if (isOneYear && yearOf(from) !== yearOf(to)) {
      return `${western}年${Number(from.slice(5, 7))}〜${monthOf(to)}`;
    }
    if (!isOneYear) return `${month(from)}〜${month(to)}`;
    return `${yearOf(from)}${Number(from.slice(5, 7))}〜${monthOf(to)}`;
  },
  /** 2021〜2024年 */
  calendarYears: ({ from, to }: Span<number>) => `${from}〜${to}年`,
  /** 2021〜2024年度 */
  fiscalYears: ({ from, to }: Span<number>) => `${from}〜${to}年度`,
  period: '期間',
  /** Quarters, half-years and months. */
  parts: '年度の途中の値',
  partsLead: '四半期や半年など、年度の中の期間ごとの値です。年度の結果ではありません。',
  partsCaption: ({ name }: { name: string }) => `${name}の年度の途中の値`,
  /** A year or a value, and the days that it is of. */
  of: ({ name, period }: Record<'name' | 'period', string>) => `${name}（${period}）`,
};
