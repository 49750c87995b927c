import { agreesWithStatus } from './check-observations.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, fault, type Fault, type Problem } from '../problem/problem.ts';
import { matchNotation } from '../read/match-notation.ts';
import { numberOf } from '../read/read-notation.ts';
import { dateResidueFault } from '../read/spreadsheet-residue.ts';
import { yearsIn } from '../read/read-years.ts';
import {
  allTables,
  columnsWith,
  createUnitReader,
  printedNumbers,
  type RuledColumn,
  type UnitOf,
} from './ruled-columns.ts';

/** What the table says against what the source prints. */
export function checkNotation(tables: ParsedTables): Problem[] {
  const unitOf = createUnitReader(tables);
  return [
    ...printedNumbers(tables).flatMap((number) => checkNumbers(number, unitOf(number.column))),
    ...allTables(tables).flatMap(checkYears),
  ];
}

/** Faults that are mended in the value, not in what the source prints. */
const ofValue: readonly string[] = ['notation-unread', 'value-fraction'];

function checkNumbers({ table, name, rule }: RuledColumn<'printedIn'>, unitOf: UnitOf): Problem[] {
  return table.rows.flatMap((row) => {
    const { [rule]: notation, [name]: value } = row.values;
    if (!row.isAligned || typeof notation !== 'string' || value === undefined) return [];
    const unit = unitOf(row);
    if (isSettledByStatus(row) || unit === undefined) return [];
    const number = typeof value === 'number' ? String(value) : null;
    const differing = number === null ? unreadFault(notation) : valueFault(notation, number, unit);
    if (!differing) return [];
    const place = placeIn(table, row.row, ofValue.includes(differing.code) ? name : rule);
    return [problem(place, differing.code, differing.facts)];
  });
}

/** A value that its status rules out has its own problem. */
function isSettledByStatus(row: ParsedRow): boolean {
  return !agreesWithStatus(row.values);
}

function unreadFault(notation: string): Fault | null {
  const number = numberOf(notation);
  return number === null ? null : fault('notation-unread', { found: notation, value: number });
}

function valueFault(notation: string, number: string, unit: string | null): Fault | null {
  const rewritten = dateResidueFault(notation);
  if (rewritten) return rewritten;
  const match = matchNotation(notation, { number, unit });
  const facts = { found: notation, value: number };
  if (match === 'same') return null;
  const percent = percentOf(number, unit);
  if (percent !== null && matchNotation(notation, { number: percent, unit }) === 'same') {
    return fault('value-fraction', { found: number, write: percent });
  }
  if (match === 'numberless') return fault('notation-numberless', facts);
  return fault('notation-different', { ...facts, unit: unit ?? '' });
}

/** Spreadsheets keep 13 % as 0.13; null for a value that is no such fraction. */
function percentOf(number: string, unit: string | null): string | null {
  const value = Number(number);
  if (!/^[%％]/u.test(unit ?? '') || Math.abs(value) > 1 || value === 0) return null;
  return String(Number((value * 100).toPrecision(12)));
}

/** The years of a row are all among those that its notation says. */
function checkYears(table: ParsedTable): Problem[] {
  const years = columnsWith('printedIn', [table]).filter(
    ({ column: { type } }) => type === 'fiscal_year',
  );
  const [notationIn] = years.map(({ rule }) => rule);
  if (notationIn === undefined) return [];
  return table.rows.flatMap(({ row, values, isAligned }) => {
    const told = years.map(({ name }) => values[name]).filter((year) => typeof year === 'number');
    const notation = values[notationIn];
    if (!isAligned || told.length < years.length || typeof notation !== 'string') return [];
    const printed = yearsIn(notation);
    const facts = { found: notation, value: [...new Set(told)].join('–'), unit: '' };
    const place = placeIn(table, row, notationIn);
    if (printed.length === 0) return [problem(place, 'notation-numberless', facts)];
    if (told.every((year) => printed.includes(year))) return [];
    return [problem(place, 'notation-different', facts)];
  });
}
