import { inCurrency } from '../model/locality.ts';
import type { Unit } from '../model/database.ts';
import { indexBy } from './rows-by-key.ts';

interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** How much of the currency one of a unit is; null for what is no unit of money. */
export type SizeOf = (unit: string) => number | null;

export function createSizeOf(units: readonly Unit[]): SizeOf {
  const byName = indexBy(units, (row) => row.unit);
  return (unit) => {
    const row = byName.get(unit);
    return row ? inCurrency(row) : null;
  };
}

/** Null where one of the units is no unit of money. */
export function amountIn(
  unit: string,
  { amount, unit: own }: Amount,
  sizeOf: SizeOf,
): number | null {
  const [size, ownSize] = [sizeOf(unit), sizeOf(own)];
  if (size === null || ownSize === null) return null;
  // Amounts in the unit of the table stay as they are, so that no fraction is lost.
  return own === unit ? amount : (amount * ownSize) / size;
}

/** The unit that most amounts are given in, the first of them where several are; null without any. */
export function commonUnit(rows: readonly Pick<Amount, 'unit'>[]): string | null {
  const groups = [...Map.groupBy(rows, ({ unit }) => unit)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
