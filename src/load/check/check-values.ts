import type { Kpi, Observation, Unit } from '../../model/database.ts';
import { placeIn } from '../parse/parse-table.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { amountTypes } from './amount-types.ts';
import { matchNotation } from '../read/match-notation.ts';
import { decimalsOf } from '../read/read-number.ts';
import { rowsBy } from './row-index.ts';

/** Numbers against their unit, and against the decimals that their KPI declares. */
export function checkValues(tables: ParsedTables): Problem[] {
  const units = rowsBy(tables.units, 'unit');
  return [
    ...observedValues(tables, units),
    ...outside(tables.facts, 'value', ({ values }) => units.get(values.unit ?? '')),
    ...(['project_budgets', 'goal_budgets', 'control_totals'] as const).flatMap((name) => {
      const table: ParsedTable<Amount> = tables[name];
      return [
        ...outside(table, 'amount', ({ values }) => moneyUnit(units.get(values.unit ?? ''))),
        ...misplacedTypes(table, name),
      ];
    }),
  ];
}

interface Amount {
  readonly amount: number;
  readonly unit: string;
  readonly amount_type: string;
}

type Units = ReadonlyMap<string, ParsedRow<Unit>>;
type Kpis = ReadonlyMap<string, ParsedRow<Kpi>>;

/** The limits of a unit that is no money say nothing about an amount. */
const moneyUnit = (unit: ParsedRow<Unit> | undefined) =>
  unit?.values.kind === 'money' ? unit : undefined;

function observedValues(tables: ParsedTables, units: Units): Problem[] {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const { observations } = tables;
  const index = observations.columns.get('value') ?? -1;
  const excessive = observations.rows.flatMap(({ row, values, written }) => {
    const decimals = kpis.get(values.kpi_id ?? '')?.values.decimals;
    const found = written[index]?.trim() ?? '';
    if (typeof values.value !== 'number' || decimals === undefined) return [];
    if (decimalsOf(found) <= decimals || isMiscopied(values, kpis)) return [];
    return [
      problem(placeIn(observations, row, 'value'), 'decimals-excessive', { found, decimals }),
    ];
  });
  const unitOf = ({ values }: (typeof observations.rows)[number]) =>
    units.get(kpis.get(values.kpi_id ?? '')?.values.unit ?? '');
  return [...excessive, ...outside(observations, 'value', unitOf)];
}

/** A value that its notation does not say has its own problem, whatever its decimals are. */
function isMiscopied(values: Partial<Observation>, kpis: Kpis): boolean {
  const { value_as_published: notation, value, kpi_id: id } = values;
  if (notation === undefined || typeof value !== 'number') return false;
  const unit = kpis.get(id ?? '')?.values.unit ?? null;
  return matchNotation(notation, { number: String(value), unit }) !== 'same';
}

function outside<R>(
  table: ParsedTable<R>,
  column: keyof R & string,
  unitOf: (row: ParsedRow<R>) => ParsedRow<Unit> | undefined,
): Problem[] {
  return table.rows.flatMap((row) => {
    const value: unknown = row.values[column];
    const { minimum = null, maximum = null } = unitOf(row)?.values ?? {};
    if (typeof value !== 'number' || (minimum ?? -Infinity) > (maximum ?? Infinity)) return [];
    if (value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)) return [];
    const facts = { found: String(value), minimum, maximum };
    return [problem(placeIn(table, row.row, column), 'number-outside', facts)];
  });
}

function misplacedTypes(
  table: ParsedTable<Amount>,
  name: 'project_budgets' | 'goal_budgets' | 'control_totals',
): Problem[] {
  return table.rows.flatMap(({ row, values }) => {
    const { total_of: total } = values as { total_of?: keyof typeof amountTypes };
    const of = name === 'control_totals' ? total : name;
    const allowed: readonly string[] | null = of ? amountTypes[of] : null;
    const found = values.amount_type;
    if (!allowed || found === undefined || allowed.includes(found)) return [];
    const place = placeIn(table, row, 'amount_type');
    return [problem(place, 'amount-type-misplaced', { found, allowed: allowed.join(', ') })];
  });
}
