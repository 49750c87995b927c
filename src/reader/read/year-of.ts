import type { Series } from '../../model/codes.ts';
import { fold } from '../grid/fold.ts';
import type { TableColumn, TableMap } from '../recognise/table-map.ts';
import type { Doubt } from '../reading.ts';
import { daysIn, fiscalYearOfMonth, yearIn, writtenYears } from '../vocabulary/years.ts';
import type { TableRow } from './rows.ts';

export interface ReadYear {
  readonly fiscalYear: number | null;
  /** A calendar year, where the heading says so. */
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly doubts: readonly Doubt[];
}

export interface ValueOf {
  readonly column: TableColumn;
  readonly series: Series | null;
  readonly isStart: boolean;
  readonly text: string;
}

/** The year of a value: of its heading, its row, its cell, or of the baseline. */
export function readYearOf(map: TableMap, row: TableRow, value: ValueOf): ReadYear {
  const { column, series, isStart, text } = value;
  const inCell = daysIn(text).length > 0 ? [] : writtenYears(text.replace(/^[^(（\n]*/u, ''));
  const due = series === 'target' ? dueYear(row.textOf('due')) : null;
  const ofRow = yearIn(row.textOf('year'));
  const named = [due ?? column.year?.year ?? null, ofRow];
  const start = isStart ? startYear(map, row, inCell) : null;
  const known = [...named, isStart && named.every((year) => year === null) ? start : null].filter(
    (year) => year !== null,
  );
  const fiscalYear = known[0] ?? (inCell.length === 1 ? (inCell[0]?.year ?? null) : null);
  const doubts: Doubt[] = [];
  if (fiscalYear === null) {
    doubts.push({ code: inCell.length > 1 ? 'several-years' : 'year-unknown' });
  }
  const all = new Set([...known, ...inCell.map(({ year }) => year)]);
  if (fiscalYear !== null && all.size > 1) doubts.push({ code: 'years-differ' });
  return { fiscalYear, period: periodOf(column, fiscalYear), doubts };
}

const dueYear = (text: string) => (text === '' ? null : (fiscalYearOfMonth(text) ?? yearIn(text)));

function startYear(
  { columns, grid }: TableMap,
  row: TableRow,
  inCell: readonly { readonly year: number }[],
): number | null {
  const [only] = inCell;
  if (only) return inCell.length === 1 ? only.year : null;
  const ofRow = yearIn(row.textOf('base-year'));
  if (ofRow !== null) return ofRow;
  const ofColumn = columns.find(({ isStart, year }) => isStart && year !== null)?.year?.year;
  return ofColumn ?? yearInNotes([...grid.above, ...grid.below]);
}

/** 基準値は令和元年度の値です。 */
function yearInNotes(lines: readonly string[]): number | null {
  const line = lines.find((text) => /(?:基準|当初|現状)値?は/u.test(fold(text)));
  return line === undefined ? null : yearIn(line);
}

function periodOf({ year }: TableColumn, fiscalYear: number | null): ReadYear['period'] {
  if (year?.kind !== 'calendar' || fiscalYear === null) return null;
  return { start: `${fiscalYear}-01-01`, end: `${fiscalYear}-12-31` };
}
