import { inCurrency } from '../../model/locality.ts';
import type { Unit } from '../../model/database.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import { powerOfMoney } from '../read/read-currency.ts';

/** How much of the currency one of the unit is; null when it is not known, or no unit of money. */
export function moneySize(
  unit: string | undefined,
  units: ReadonlyMap<string, ParsedRow<Unit>>,
): number | null {
  const { kind, yen = null, in_currency = null } = units.get(unit ?? '')?.values ?? {};
  const size = inCurrency({ yen, in_currency });
  return kind === 'money' && size !== null && size > 0 ? size : null;
}

/** What the name of a unit says: 千円 and thousand dollars are 1000; null for other names. */
export function sizeOfName(unit: string): number | null {
  const power = powerOfMoney(unit);
  return power === null ? null : 10 ** power;
}
