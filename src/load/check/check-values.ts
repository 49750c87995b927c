import type { Kpi, Unit } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
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
    ...limited(
      numbers.flatMap((number) => outside(number, { units, kpis }, unitOf(number.column))),
      tables.units,
    ),
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
  return matchNotation(notation, { number: String(value), unit: unitOf(row) ?? null }) !== 'same';
}

/** A value with a unit, and what is wrong with it where it lies outside of its limits. */
interface Limited {
  readonly unit: string;
  readonly problem: Problem | null;
  /** The limit of the unit that the value passes. */
  readonly limit: 'minimum' | 'maximum' | null;
}

/** So many values, and most of those with the unit, lie outside only where its limit is wrong. */
const fewestOutside = 3;

/** A limit that most values of a unit pass is told once, where it stands. */
function limited(values: readonly Limited[], units: ParsedTable<Unit>): Problem[] {
  return [...Map.groupBy(values, ({ unit }) => unit)].flatMap(([unit, all]) => {
    const passed = Map.groupBy(all, ({ limit }) => limit);
    const blamed = (['minimum', 'maximum'] as const).filter((limit) => {
      const count = passed.get(limit)?.length ?? 0;
      return count >= fewestOutside && count > all.length / 2;
    });
    const row = units.rows.find(({ values: known }) => known.unit === unit);
    const ofUnit = blamed.flatMap((limit) => {
      if (!row) return [];
      const facts = { unit, found: String(row.values[limit]), values: all.length };
      const outside = passed.get(limit)?.length ?? 0;
      return [problem(placeIn(units, row.row, limit), 'limit-passed', { ...facts, outside })];
    });
    const others = all.filter(({ limit }) => limit === null || !blamed.includes(limit));
    return [...ofUnit, ...others.flatMap((value) => value.problem ?? [])];
  });
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
): Limited[] {
  const { table, name } = number;
  return table.rows.flatMap((row): Limited[] => {
    const value = row.values[name];
    const unit = unitOf(row) ?? '';
    const { minimum: ofUnit, maximum } = limitsOf(number, units.get(unit));
    const own = number.column.decimalsOfKpi ? kpis.get(String(row.values.kpi_id ?? '')) : undefined;
    const minimum = own?.values.minimum ?? ofUnit;
    const [least, most] = [minimum ?? -Infinity, maximum ?? Infinity];
    if (typeof value !== 'number') return [];
    if (least > most || (value >= least && value <= most)) {
      return [{ unit, problem: null, limit: null }];
    }
    const place = placeIn(table, row.row, name);
    const found = String(value);
    if (own && value < 0 && minimum === 0) {
      const facts = { found, kpi: own.values.kpi_id ?? '' };
      return [{ unit, problem: problem(place, 'value-negative', facts), limit: null }];
    }
    const isOwn = minimum !== ofUnit && value < least;
    const limit = value < least ? 'minimum' : 'maximum';
    const outside =
      own && unit !== '' && maximum !== null && value > maximum
        ? problem(place, 'value-above-limit', { found, unit, maximum })
        : problem(place, 'number-outside', { found, minimum, maximum });
    return [{ unit, problem: outside, limit: isOwn ? null : limit }];
  });
}
