import { exactDecimal, plus, times, type ExactDecimal } from './exact-decimal.ts';

const seconds: Readonly<Record<string, number>> = { 時間: 3600, 分: 60, 秒: 1 };

const duration =
  /^(?:約|およそ)?(?=\d)(?:[\d.]+時間)?(?:[\d.]+分)?(?:[\d.]+秒)?(?=以|未|超|程|前|$)/u;

/** Hours, minutes and seconds and nothing else but a bound: `12分30秒以内`. */
export const isDuration = (text: string): boolean => duration.test(text);

/** `12分30秒` is 750; null for anything that is not hours, minutes and seconds. */
export function secondsIn(text: string): ExactDecimal | null {
  const [told] = duration.exec(text) ?? [];
  if (told === undefined) return null;
  return [...told.matchAll(/(\d+(?:\.\d+)?)(時間|分|秒)/gu)]
    .map(([, count = '', unit]) => times(exactDecimal(count), size(unit)))
    .reduce(plus, exactDecimal('0'));
}

/** Seconds in a unit of time; null for any other unit. */
export function secondsOfUnit(unit: string | null): ExactDecimal | null {
  return unit !== null && unit in seconds ? size(unit) : null;
}

const size = (unit = '秒') => exactDecimal(String(seconds[unit] ?? 1));
