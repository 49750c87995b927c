import { singular } from './counted.ts';

/** Units that stand behind a number as a sign, or as nothing. */
const signs: Readonly<Record<string, string>> = { '': '', '%': '%', percent: '%' };

/** 28 people, 1 person, 16.0%. */
export function inUnit(number: string, unit: string): string {
  const sign = signs[unit];
  if (sign !== undefined) return `${number}${sign}`;
  return `${number} ${number === '1' ? singular(unit) : unit}`;
}
