import { askAt } from './ask-at.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { keyOf, rowsBy } from '../check/row-index.ts';
import { observedTables } from '../check/observed-tables.ts';
import { allTables, columnsWith, type RuledColumn } from '../check/ruled-columns.ts';

/** A number and the cell that it stands in. */
interface Measured {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
  readonly value: number;
  /** The value from which a plan starts may be far below all that follows. */
  readonly isStart: boolean;
}

/** Values that can be compared with each other: of one KPI in one vintage, of one goal's money. */
type Groups = ReadonlyMap<string, readonly Measured[]>;

/** Numbers that a digit too many or too few explains better than the source would. */
export function askValues(tables: ParsedTables): Question[] {
  const observed = observedTables(tables).map((table) => observedGroups(tables, table));
  const asked = observed.flatMap((groups) => fractions(tables, groups));
  const told = new Set(asked.map(({ place: { file, row } }) => `${file}:${row}`));
  return [
    ...asked,
    ...observed.flatMap(jumps).filter(({ place: { file, row } }) => !told.has(`${file}:${row}`)),
    ...columnsWith('sizeWithin', allTables(tables)).flatMap((number) => jumps(sizeGroups(number))),
  ];
}

/** Numbers of each KPI in each report, both ends of a range among them. */
function observedGroups({ kpis }: ParsedTables, table: ParsedTable): Groups {
  const byId = rowsBy(kpis, 'kpi_id');
  const groups = new Map<string, Measured[]>();
  for (const row of table.rows) {
    const { vintage, kpi_id: id, fiscal_year: year } = row.values;
    const baseline = byId.get(String(id))?.values.baseline_fiscal_year;
    if (baseline === undefined) continue;
    for (const column of ['value', 'value_to']) {
      const { [column]: value } = row.values;
      if (typeof value !== 'number') continue;
      add(groups, `${vintage} ${id}`, { table, row, column, value, isStart: year === baseline });
    }
  }
  return groups;
}

function sizeGroups({ table, name, column, rule }: RuledColumn<'sizeWithin'>): Groups {
  const groups = new Map<string, Measured[]>();
  for (const row of table.rows) {
    const { [name]: value, [column.unitIn ?? '']: unit } = row.values;
    const key = keyOf(row, rule);
    if (typeof value !== 'number' || key === null) continue;
    add(groups, `${unit} ${key}`, { table, row, column: name, value, isStart: false });
  }
  return groups;
}

function add(groups: Map<string, Measured[]>, key: string, measured: Measured): void {
  const known = groups.get(key);
  if (known) known.push(measured);
  else groups.set(key, [measured]);
}

function jumps(groups: Groups): Question[] {
  return [...groups.values()].flatMap((group) => {
    const crossesZero =
      group.some(({ value }) => value < 0) && group.some(({ value }) => value > 0);
    const sizes = group.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
    const sorted = sizes.toSorted((a, b) => a - b);
    return group.flatMap((measured) => {
      if (!isJump(measured, sorted, crossesZero)) return [];
      const others = group.filter((other) => other !== measured && other.value !== 0);
      const facts = {
        found: String(measured.value),
        others: listed(others.map(({ value }) => value)),
      };
      return askAt(measured, 'value-jump', facts);
    });
  });
}

/** The first five, so that a long list stays readable. */
function listed(values: readonly number[]): string {
  return values.slice(0, 5).join(', ') + (values.length > 5 ? ' …' : '');
}

/** Least distance from the nearest other value, and from the middle of the others, as ratios. */
const apart = { nearest: 5, middle: 7 } as const;

/** Between two values alone only a slip of one digit is told from a change: 8 to 12.5 times. */
const oneDigit = { least: 8, most: 12.5 } as const;

/** Small counts and starting values grow many times over by themselves. */
const smallest = 10;

/**
 * `sorted`: sizes of all values of the group that are not 0. What is now above and now below 0 is
 * small on the way.
 */
function isJump(
  { value, isStart }: Measured,
  sorted: readonly number[],
  crossesZero: boolean,
): boolean {
  const size = Math.abs(value);
  const at = sorted.indexOf(size);
  if (size === 0 || at < 0 || sorted.length < 2) return false;
  const others = sorted.toSpliced(at, 1);
  const low = others[0] ?? size;
  const high = others.at(-1) ?? size;
  if (others.length === 1) return isOneDigit(Math.max(size, low) / Math.min(size, low), size, low);
  const middle = others[Math.floor(others.length / 2)] ?? size;
  if (size >= high * apart.nearest && size >= middle * apart.middle) return size >= smallest;
  const isLow = size * apart.nearest <= low && size * apart.middle <= middle;
  return isLow && !crossesZero && (!isStart || size >= smallest);
}

/** Of two values the larger is asked about. */
function isOneDigit(ratio: number, size: number, other: number): boolean {
  return ratio >= oneDigit.least && ratio <= oneDigit.most && size > other && size >= 1000;
}

/** Percentages written as fractions: one among larger ones, or all of a KPI, told at the first. */
function fractions({ kpis, units }: ParsedTables, groups: Groups): Question[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const byUnit = rowsBy(units, 'unit');
  return [...groups.values()].flatMap((group) => {
    const id = group[0]?.row.values.kpi_id;
    const unit = byId.get(typeof id === 'string' ? id : '')?.values.unit;
    if (byUnit.get(unit ?? '')?.values.kind !== 'percentage') return [];
    return fractionsIn(group).flatMap((measured) => {
      const { value } = measured;
      const percent = String(Number((value * 100).toPrecision(12)));
      return askAt(measured, 'percent-fraction', { found: String(value), percent });
    });
  });
}

function fractionsIn(group: readonly Measured[]): readonly Measured[] {
  const present = group.filter(({ value }) => value > 0);
  const small = present.filter(({ value }) => value < 1);
  if (small.length === present.length) return small.slice(0, 1);
  const larger = present.map(({ value }) => value).filter((value) => value >= 1);
  return small.filter(({ value }) => value * 10 < Math.min(...larger));
}
