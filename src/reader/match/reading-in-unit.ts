import { matchNotation, valueInUnit } from '../../load/read/match-notation.ts';
import type { Reading } from '../reading.ts';
import { readNotation } from '../vocabulary/values.ts';

/**
 * The reading with its number as rows of a KPI write it: 52.4 of `52万4千人` where that counts 万人.
 * What was read stays where it says the same, and so does a number that a person has said.
 */
export function readingInUnit(reading: Reading, unit: string | null): Reading {
  const { value: number, valueTo, valueAsPublished: shown } = reading;
  if (number === null || valueTo !== null || unit === null) return reading;
  if (!mayBeOfOtherSize(shown, unit)) return reading;
  const notation = readNotation(shown);
  if (notation.kind !== 'number' || notation.value !== number) return reading;
  if (matchNotation(shown, { number, unit }) === 'same') return reading;
  const value = valueInUnit(shown, unit);
  return value === null ? reading : { ...reading, value };
}

/** A quick look, since each reading is compared with each KPI: both count the same, one in thousands. */
function mayBeOfOtherSize(shown: string, unit: string): boolean {
  if (/^(?:時間|分|秒)$/u.test(unit)) return /時間|分|秒/u.test(shown);
  if (!/[十百千万億兆]/u.test(shown + unit)) return false;
  return /[十百千万億兆]$/u.test(shown) || shown.includes(unit.replace(/^[十百千万億兆]+/u, ''));
}
