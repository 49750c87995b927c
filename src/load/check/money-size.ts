import { inCurrency } from '../../model/locality.ts';
import type { Unit } from '../../model/database.ts';
import type { ParsedRow } from '../parse/parse-table.ts';

/** How much of the currency one of the unit is; null when it is not known, or no unit of money. */
export function moneySize(
  unit: string | undefined,
  units: ReadonlyMap<string, ParsedRow<Unit>>,
): number | null {
  const { kind, yen = null, in_currency = null } = units.get(unit ?? '')?.values ?? {};
  const size = inCurrency({ yen, in_currency });
  return kind === 'money' && size !== null && size > 0 ? size : null;
}

const sizes: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

/** What the name of a unit says: 千円 is 1000, 百万円 1000000; null for other names. */
export function yenOfName(unit: string): number | null {
  const signs = /^([十百千]?[万億兆]?)円/u.exec(unit)?.[1];
  if (signs === undefined) return null;
  return [...signs].reduce((yen, sign) => yen * (sizes[sign] ?? 1), 1);
}
