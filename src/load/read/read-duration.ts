import { exactDecimal, plus, times, type ExactDecimal } from './exact-decimal.ts';

const seconds: Readonly<Record<string, number>> = { 時間: 3600, 分: 60, 秒: 1 };

/** `12分30秒` is 750; null for anything that is not hours, minutes and seconds. */
export function secondsIn(text: string): ExactDecimal | null {
  if (!/^約?\d+(?:時間\d+分(?:\d+秒)?|分\d+秒)$/u.test(text)) return null;
  return [...text.matchAll(/(\d+)(時間|分|秒)/gu)]
    .map(([, count = '', unit]) => times(exactDecimal(count), size(unit)))
    .reduce(plus, exactDecimal('0'));
}

/** Seconds in a unit of time; null for any other unit. */
export function secondsOfUnit(unit: string | null): ExactDecimal | null {
  return unit !== null && unit in seconds ? size(unit) : null;
}

const size = (unit = '秒') => exactDecimal(String(seconds[unit] ?? 1));
