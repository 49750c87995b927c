import type { Kpi, Unit } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
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
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const unitOf = createUnitReader(tables);
  const numbers = printedNumbers(tables);
  return [
    ...numbers
      .filter(({ column }) => column.decimalsOfKpi)
      .flatMap((number) => excessive(number, kpis, unitOf(number.column))),
    ...limited(numbers.flatMap((number) => outside(number, tables, unitOf(number.column)))),
  ];
}

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

/** Where a limit of values is written: with their unit, or with their KPI alone. */
interface Limit {
  readonly table: ParsedTable;
  readonly row: number;
  readonly column: 'minimum' | 'maximum';
  /** The unit or the KPI. */
  readonly of: string;
  readonly value: number;
}

/** A value against a limit, and what is wrong with it where it lies outside. */
interface Limited {
  readonly limit: Limit;
  readonly problem: Problem | null;
  /** False where the value is the slip, however many pass the limit. */
  readonly isBlaming: boolean;
}

/** So many values, and most of those with the limit, lie outside only where that is wrong. */
const fewestOutside = 3;

/** A limit that most of its values pass is told once, where it stands. */
function limited(values: readonly Limited[]): Problem[] {
  const byLimit = Map.groupBy(values, ({ limit: { table, of, column } }) =>
    JSON.stringify([table.file, of, column]),
  );
  return [...byLimit.values()].flatMap((all) => {
    const outside = all.filter(({ problem, isBlaming }) => problem && isBlaming).length;
    const [first] = all;
    if (!first || outside < fewestOutside || outside <= all.length / 2) {
      return all.flatMap(({ problem }) => problem ?? []);
    }
    const { table, row, column, of, value } = first.limit;
    const isOfKpi = column === 'minimum' && 'kpi_id' in table.table.columns;
    const facts = { found: String(value), of, isOfKpi, values: all.length, outside };
    return [
      problem(placeIn(table, row, column), 'limit-passed', facts),
      ...all.flatMap(({ problem, isBlaming }) => (isBlaming ? [] : (problem ?? []))),
    ];
  });
}

/** The limits of a unit that is no money say nothing about an amount. */
function limitsOf({ column }: Printed, unit: ParsedRow<Unit> | undefined) {
  const isMeant = !column.money || unit?.values.kind === 'money';
  const { minimum = null, maximum = null } = (isMeant && unit?.values) || {};
  return { minimum, maximum };
}

/** A KPI may have its own lower limit: a net number may be negative, whatever it counts. */
function outside(number: Printed, { units, kpis }: ParsedTables, unitOf: UnitOf): Limited[] {
  const { table, name, column } = number;
  const byUnit = rowsBy(units, 'unit');
  const byKpi = rowsBy(kpis, 'kpi_id');
  return table.rows.flatMap((row): Limited[] => {
    const value = row.values[name];
    const unit = byUnit.get(unitOf(row) ?? '');
    const kpi = column.decimalsOfKpi ? byKpi.get(String(row.values.kpi_id ?? '')) : undefined;
    if (typeof value !== 'number') return [];
    const { minimum, maximum } = limitsOf(number, unit);
    const own = kpi?.values.minimum ?? null;
    const of = unit?.values.unit ?? '';
    const least: Limit | null =
      kpi && own !== null
        ? { table: kpis, row: kpi.row, column: 'minimum', of: kpi.values.kpi_id ?? '', value: own }
        : unit && minimum !== null
          ? { table: units, row: unit.row, column: 'minimum', of, value: minimum }
          : null;
    const most: Limit | null =
      unit && maximum !== null
        ? { table: units, row: unit.row, column: 'maximum', of, value: maximum }
        : null;
    if (least && most && least.value > most.value) return [];
    return [least, most].flatMap((limit) =>
      limit ? [againstLimit(limit, { place: placeIn(table, row.row, name), value, kpi })] : [],
    );
  });
}

interface LimitedValue {
  readonly place: Place;
  readonly value: number;
  /** Of the row, where its decimals and limits count. */
  readonly kpi: ParsedRow<Kpi> | undefined;
}

function againstLimit(limit: Limit, { place, value, kpi }: LimitedValue): Limited {
  const isLeast = limit.column === 'minimum';
  const sound = { limit, problem: null, isBlaming: true };
  if (isLeast ? value >= limit.value : value <= limit.value) return sound;
  const found = String(value);
  if (kpi && value < 0 && limit.value === 0) {
    const facts = { found, kpi: kpi.values.kpi_id ?? '' };
    return { ...sound, problem: problem(place, 'value-negative', facts), isBlaming: false };
  }
  const facts = { found, of: limit.of, limit: limit.value, file: limit.table.file };
  const code = isLeast ? 'value-below-limit' : 'value-above-limit';
  return { ...sound, problem: problem(place, code, facts) };
}
