import type { Unit } from '../model/database.ts';
import { indexBy } from './rows-by-key.ts';

interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** Yen in one of a unit; null for what is no unit of money. */
export type YenOf = (unit: string) => number | null;

export function createYenOf(units: readonly Unit[]): YenOf {
  const byName = indexBy(units, (row) => row.unit);
  return (unit) => byName.get(unit)?.yen ?? null;
}

/** Null where one of the units is no unit of money. */
export function amountIn(unit: string, { amount, unit: own }: Amount, yenOf: YenOf): number | null {
  const [yen, ownYen] = [yenOf(unit), yenOf(own)];
  if (yen === null || ownYen === null) return null;
  // Amounts in the unit of the table stay as they are, so that no fraction is lost.
  return own === unit ? amount : (amount * ownYen) / yen;
}

/** The unit that most amounts are given in, the first of them where several are; null without any. */
export function commonUnit(rows: readonly Pick<Amount, 'unit'>[]): string | null {
  const groups = [...Map.groupBy(rows, ({ unit }) => unit)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
