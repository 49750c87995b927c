import { usualPlace } from '../../model/locality.ts';
import type { Unit } from '../../model/database.ts';
import type { Settings } from '../../model/settings.ts';
import { placeIn, type ParsedTable } from '../parse/parse-table.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** Every unit of money says how much it is in the currency of the settings, and in no other. */
export function checkCurrency(
  table: ParsedTable<Unit>,
  settings: Pick<Settings, 'currency'> | null,
): Problem[] {
  if (settings === null) return [];
  const { currency } = settings;
  const [write, other] =
    currency === usualPlace.currency
      ? (['yen', 'in_currency'] as const)
      : (['in_currency', 'yen'] as const);
  return table.rows.flatMap(({ row, values: { unit = '', kind, [other]: size } }) => {
    if (kind !== 'money' || typeof size !== 'number') return [];
    const facts = { found: String(size), unit, currency, write };
    return [problem(placeIn(table, row, other), 'currency-different', facts)];
  });
}
