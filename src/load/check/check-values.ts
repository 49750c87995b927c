import type { Kpi, Unit } from '../../model/database.ts';
import { placeIn, type ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { matchNotation } from '../read/match-notation.ts';
import { decimalsOf } from '../read/read-number.ts';
import { rowsBy } from './row-index.ts';
import {
  createUnitReader,
  printedNumbers,
  type RuledColumn,
  type UnitOf,
} from './ruled-columns.ts';

/** Numbers against their unit and the decimals of their KPI. */
export function checkValues(tables: ParsedTables): Problem[] {
  const units = rowsBy(tables.units, 'unit');
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const unitOf = createUnitReader(tables);
  const numbers = printedNumbers(tables);
  return [
    ...numbers
      .filter(({ column }) => column.decimalsOfKpi)
      .flatMap((number) => excessive(number, kpis, unitOf(number.column))),
    ...numbers.flatMap((number) => outside(number, { units, kpis }, unitOf(number.column))),
  ];
}

type Units = ReadonlyMap<string, ParsedRow<Unit>>;
type Kpis = ReadonlyMap<string, ParsedRow<Kpi>>;
type Printed = RuledColumn<'printedIn'>;

function excessive(number: Printed, kpis: Kpis, unitOf: UnitOf): Problem[] {
  const { table, name } = number;
  const index = table.columns.get(name) ?? -1;
  return table.rows.flatMap((row) => {
    const decimals = kpis.get(String(row.values.kpi_id ?? ''))?.values.decimals;
    const found = row.written[index]?.trim() ?? '';
    if (typeof row.values[name] !== 'number' || decimals === undefined) return [];
    if (decimalsOf(found) <= decimals || isMiscopied(number, row, unitOf)) return [];
    return [problem(placeIn(table, row.row, name), 'decimals-excessive', { found, decimals })];
  });
}

/** A value that its notation does not say has its own problem, whatever its decimals are. */
function isMiscopied({ name, rule }: Printed, row: ParsedRow, unitOf: UnitOf): boolean {
  const { [rule]: notation, [name]: value } = row.values;
  if (typeof notation !== 'string' || typeof value !== 'number') return false;
  return matchNotation(notation, { number: String(value), unit: unitOf(row) }) !== 'same';
}

/** The limits of a unit that is no money say nothing about an amount. */
function limitsOf({ column }: Printed, unit: ParsedRow<Unit> | undefined) {
  const isMeant = !column.money || unit?.values.kind === 'money';
  const { minimum = null, maximum = null } = (isMeant && unit?.values) || {};
  return { minimum, maximum };
}

/** A KPI may have its own lower limit: a net number may be negative, whatever it counts. */
function outside(
  number: Printed,
  { units, kpis }: { readonly units: Units; readonly kpis: Kpis },
  unitOf: UnitOf,
): Problem[] {
  const { table, name } = number;
  return table.rows.flatMap((row) => {
    const value = row.values[name];
    const { minimum: ofUnit, maximum } = limitsOf(number, units.get(unitOf(row) ?? ''));
    const own = number.column.decimalsOfKpi ? kpis.get(String(row.values.kpi_id ?? '')) : undefined;
    const minimum = own?.values.minimum ?? ofUnit;
    const [least, most] = [minimum ?? -Infinity, maximum ?? Infinity];
    if (typeof value !== 'number' || least > most || (value >= least && value <= most)) return [];
    const place = placeIn(table, row.row, name);
    const found = String(value);
    if (own && value < 0 && minimum === 0) {
      return [problem(place, 'value-negative', { found, kpi: own.values.kpi_id ?? '' })];
    }
    return [problem(place, 'number-outside', { found, minimum, maximum })];
  });
}
