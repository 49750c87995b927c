import type { ProjectBudget, Unit } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { keyOf, rowsBy } from './row-index.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';
import { moneySize, sizeOfName } from './money-size.ts';

/** Units by themselves, and money against them. */
export function checkUnits(tables: ParsedTables): Problem[] {
  const units = rowsBy(tables.units, 'unit');
  return [
    ...tables.units.rows.flatMap((row) => [
      ...kindProblems(tables.units, row),
      ...yenProblems(tables.units, row),
      ...limitProblems(tables.units, row),
    ]),
    ...columnsWith('money', allTables(tables)).flatMap((amount) => notMoney(amount, units)),
    ...grantsAboveCost(tables.project_budgets, units),
  ];
}

type Units = ReadonlyMap<string, ParsedRow<Unit>>;

/** The kind that the name of a unit says; null for names that say none. */
function kindOfName(unit: string): Unit['kind'] | null {
  if (sizeOfName(unit) !== null) return 'money';
  return /^(?:[%％]|パーセント|per ?cent)$/iu.test(unit) ? 'percentage' : null;
}

/** Nothing else is said of a unit whose kind its name contradicts: it would follow from the kind. */
const isMiskinded = ({ unit, kind }: Partial<Unit>) => {
  const named = kindOfName(unit ?? '');
  return kind !== undefined && named !== null && named !== kind;
};

function kindProblems(table: ParsedTable<Unit>, { row, values }: ParsedRow<Unit>): Problem[] {
  const { unit = '', kind = '' } = values;
  const write = kindOfName(unit);
  if (write === null || !isMiskinded(values)) return [];
  return [
    problem(placeIn(table, row, 'kind'), 'unit-kind-different', { found: kind, unit, write }),
  ];
}

function yenProblems(table: ParsedTable<Unit>, { row, values }: ParsedRow<Unit>): Problem[] {
  const { unit, kind, yen, in_currency: other } = values;
  if (unit === undefined || kind === undefined || yen === undefined) return [];
  if (isMiskinded(values)) return [];
  const place = placeIn(table, row, 'yen');
  const write = sizeOfName(unit);
  if (kind !== 'money') {
    return (['yen', 'in_currency'] as const).flatMap((column) => {
      const { [column]: size } = values;
      if (typeof size !== 'number') return [];
      const facts = { found: String(size), unit, kind, column };
      return [problem(placeIn(table, row, column), 'yen-unexpected', facts)];
    });
  }
  if (yen === null) {
    return other === null
      ? [problem(place, 'yen-missing', { found: unit, write })]
      : sizeProblems(table, { row, unit, other, write });
  }
  const found = String(yen);
  if (yen <= 0) return [problem(place, 'yen-impossible', { found, unit, write })];
  if (write === null || write === yen) return [];
  return [problem(place, 'yen-different', { found, unit, write })];
}

interface NamedSize {
  readonly row: number;
  readonly unit: string;
  /** In the currency of the site; undefined where it could not be read. */
  readonly other: number | undefined;
  /** What the name says, or null. */
  readonly write: number | null;
}

function sizeProblems(table: ParsedTable<Unit>, { row, unit, other, write }: NamedSize): Problem[] {
  if (other === undefined || write === null || write === other) return [];
  const facts = { found: String(other), unit, write };
  return [problem(placeIn(table, row, 'in_currency'), 'size-different', facts)];
}

/** Counts begin at 0 and percentages end at 100, so the limit on the wrong side is the slip. */
function limitProblems(table: ParsedTable<Unit>, { row, values }: ParsedRow<Unit>): Problem[] {
  const { minimum, maximum } = values;
  if (typeof minimum !== 'number' || typeof maximum !== 'number' || minimum <= maximum) return [];
  const isMaximum = minimum <= 0;
  const place = placeIn(table, row, isMaximum ? 'maximum' : 'minimum');
  const found = String(isMaximum ? maximum : minimum);
  return [problem(place, 'limits-reversed', { found, minimum, maximum })];
}

function notMoney(
  { table, column: { unitIn = '' } }: RuledColumn<'money'>,
  units: Units,
): Problem[] {
  const money = [...units].filter(([, { values }]) => values.kind === 'money');
  const allowed = money.map(([unit]) => unit).join(', ');
  return table.rows.flatMap(({ row, values: { [unitIn]: found } }) => {
    const unit = typeof found === 'string' ? (units.get(found)?.values ?? {}) : {};
    const { kind } = unit;
    if (typeof found !== 'string' || kind === undefined || kind === 'money') return [];
    if (isMiskinded(unit)) return [];
    return [problem(placeIn(table, row, unitIn), 'unit-not-money', { found, units: allowed })];
  });
}

/** A grant is a part of the cost of the same project and year. */
function grantsAboveCost(table: ParsedTable<ProjectBudget>, units: Units): Problem[] {
  const columns = ['vintage', 'project_id', 'fiscal_year'];
  const costs = new Map<string, ParsedRow<ProjectBudget>>();
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    if (key !== null && row.values.amount_type === 'project_cost') costs.set(key, row);
  }
  return table.rows.flatMap((row) => {
    const cost = costs.get(keyOf(row, columns) ?? '');
    if (row.values.amount_type !== 'grant_decided' || !cost) return [];
    const [grantSize, costSize] = [sizeIn(row, units), sizeIn(cost, units)];
    if (grantSize === null || costSize === null || grantSize <= costSize) return [];
    const facts = {
      found: String(row.values.amount),
      cost: String(cost.values.amount),
      row: cost.row,
    };
    return [problem(placeIn(table, row.row, 'amount'), 'grant-above-cost', facts)];
  });
}

/** An amount in the currency. */
function sizeIn({ values }: ParsedRow<ProjectBudget>, units: Units): number | null {
  const size = moneySize(values.unit, units);
  return values.amount === undefined || size === null ? null : values.amount * size;
}
