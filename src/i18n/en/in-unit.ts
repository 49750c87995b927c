import { fixed } from '../numerals.ts';
import { singular } from './counted.ts';

/** Units that stand behind a number as a sign, or as nothing. */
const signs: Readonly<Record<string, string>> = { '': '', '%': '%', percent: '%' };

/** Units of Japanese that English has no word for: 61.0 ten thousand people are 610,000 people. */
const tenThousand = /^ten thousand (?=.)/;

const plural = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** 22nd; numbers that name no place stay as they are. */
function ordinal(number: string): string | null {
  if (!/^[\d,]+$/.test(number)) return null;
  const size = Number(number.replaceAll(',', ''));
  return size === 0 ? null : `${number}${endings[plural.select(size)] ?? 'th'}`;
}

/** 28 people, 1 person, 16.0%, 22nd place, rank 22. */
export function inUnit(number: string, unit: string): string {
  const sign = signs[unit];
  if (sign !== undefined) return `${number}${sign}`;
  if (tenThousand.test(unit))
    return inUnit(timesTenThousand(number), unit.replace(tenThousand, ''));
  if (unit === 'rank') return `rank ${number}`;
  const place = unit === 'place' ? ordinal(number) : null;
  if (place !== null) return `${place} place`;
  return `${number} ${number === '1' ? singular(unit) : unit}`;
}

/** Nothing is rounded: the places behind the point move. */
function timesTenThousand(number: string): string {
  const sign = number.startsWith('−') ? '−' : '';
  const [whole = '', behind = ''] = number.slice(sign.length).replaceAll(',', '').split('.');
  const decimals = Math.max(behind.length - 4, 0);
  const moved = `${whole}${behind.padEnd(4, '0').slice(0, 4)}.${behind.slice(4)}`;
  return `${sign}${fixed(Number(moved), decimals)}`;
}
