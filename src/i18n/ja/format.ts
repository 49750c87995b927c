/** Numbers, money and dates as Japanese readers write them. */

const grouped = (value: number, decimals: number) =>
  value.toLocaleString('ja-JP', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const eraDate = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** 100,000,000 yen. */
const oku = 1e8;
/** 10,000 yen. */
const man = 1e4;

/** Rounds and says so with 約 only where something was rounded away. */
function rounded(value: number, decimals: number, unit: string): string {
  const shown = Number(value.toFixed(decimals));
  return `${shown === value ? '' : '約'}${grouped(shown, Number.isInteger(shown) ? 0 : decimals)}${unit}`;
}

/** Money for prose: 約344億円, 約3.3億円, 約2,590万円. `yen` may be negative. */
function money(yen: number): string {
  const size = Math.abs(yen);
  const sign = yen < 0 ? '−' : '';
  if (size >= 100 * oku) return sign + rounded(size / oku, 0, '億円');
  if (size >= oku) return sign + rounded(size / oku, 1, '億円');
  if (size >= man) return sign + rounded(size / man, 0, '万円');
  return `${sign}${grouped(size, 0)}円`;
}

/** What a number needs to be put into words. */
export interface Measure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** Yen in one unit; null where the unit is not money. */
  readonly yen: number | null;
  readonly isPercentage: boolean;
}

const minus = (text: string) => text.replace('-', '−');

export const format = {
  /** For table cells: 25,897 and 13.0. */
  number: (value: number, decimals = 0) => minus(grouped(value, decimals)),
  /** As many decimals as the number has. */
  plain: (value: number) => minus(value.toLocaleString('ja-JP', { maximumFractionDigits: 6 })),
  /** For prose: 28人, 16.0%, 約2,590万円. */
  value: ({ value, decimals, unit, yen }: Measure) =>
    yen === null ? `${minus(grouped(value, decimals))}${unit}` : money(value * yen),
  /** Size of a difference for prose: 3人, 1.2ポイント, 約590万円. */
  difference: ({ value, decimals, unit, yen, isPercentage }: Measure) => {
    const size = Math.abs(value);
    if (yen !== null) return money(size * yen);
    return `${grouped(size, decimals)}${isPercentage ? 'ポイント' : unit}`;
  },
  money,
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
  /** 令和5年度（2023年度） */
  fullYear: (label: string, year: number) => `${label}（${year}年度）`,
  /** 令和5年度 */
  year: (label: string) => label,
  /** 令和5, for the narrow headings of a table of years. */
  yearName: (label: string) => label.replace(/年度$/, ''),
  /** 令和4〜令和6年度 */
  period: (first: string, last: string) =>
    first === last ? `${first}年度` : `${first}〜${last}年度`,
  /** 12 KB. `bytes` is at least 0. */
  size: (bytes: number) =>
    bytes < 1000 ? `${bytes}バイト` : `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} KB`,
  /** ①, ②, … up to 20, as the reports of municipalities number their items. */
  circled: (number: number) =>
    number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`,
  list: (items: readonly string[]) => items.join('、'),
};
