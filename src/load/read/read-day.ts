import { westernYear } from '../../model/fiscal-year.ts';
import { fault, type Fault } from '../problem/problem.ts';

interface DayReading<Value> {
  /** What was written, or what was surely meant; absent when nothing can be told. */
  readonly value?: Value;
  readonly faults: readonly Fault[];
}

/** The western year in which a fiscal year begins; programs that compute write 2023.0. */
export function readFiscalYear(written: string): DayReading<number> {
  const [, plain] = /^((?:19|20|21)\d\d)(?:\.0+)?$/u.exec(written) ?? [];
  if (plain !== undefined) return { value: Number(plain), faults: [] };
  const meant = meantYear(written.slice(0, 40));
  const write = meant === null ? '2024' : String(meant);
  const faults = [fault('cell-unreadable', { found: written, write })];
  return meant === null ? { faults } : { value: meant, faults };
}

/** Reads 2024年度, ２０２４, FY2024, R6年 and 令和6年度. */
function meantYear(written: string): number | null {
  const narrow = written.normalize('NFKC').replace(/^'/u, '').trim();
  const western = /^(?:FY)?\s*((?:19|20|21)\d\d)\s*(?:年度?)?$/iu.exec(narrow)?.[1];
  return western ? Number(western) : westernYear(narrow.toUpperCase());
}

/** Also as Japanese Excel saves it, and with the midnight that programs add. */
const plainDay = /^(?:\d{4}-\d\d-\d\d|\d{4}\/\d{1,2}\/\d{1,2})(?:[ T]0{1,2}:00(?::00)?)?$/u;

/** A day as `YYYY-MM-DD`. */
export function readDate(written: string): DayReading<string> {
  const isPlain = plainDay.test(written);
  const meant = meantDay(written.slice(0, 40));
  if (meant === null) {
    return { faults: [fault('cell-unreadable', { found: written, write: '2023-07-31' })] };
  }
  const last = lastDay(meant.year, meant.month);
  if (meant.day > last) {
    const write = isoDay({ ...meant, day: last });
    return { faults: [fault('date-nonexistent', { found: written, write })] };
  }
  const value = isoDay(meant);
  if (isPlain) return { value, faults: [] };
  return { value, faults: [fault('cell-unreadable', { found: written, write: value })] };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const western = /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?$/u;

const compact = /^(\d{4})(\d\d)(\d\d)$/u;

const era = /^((?:令和|平成|昭和|[RHS]) ?(?:元|\d{1,2}))[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?$/u;

/** As Excel writes it in English: 8/31/2023, 31-Aug-23. */
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const english = /^(\d{1,2})-([A-Z]{3})-(\d\d|\d{4})$/u;

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Excel counts days from 1900; these are the years 1990 to 2099. */
const serial = { pattern: /^\d{5}(?:\.0)?$/u, first: 32_874, last: 73_050 } as const;

/** Reads 2023/7/31, 2023年7月31日, 20230731, R5.7.31, 31-Aug-23 and 45169. */
function meantDay(written: string): Day | null {
  const narrow = written
    .normalize('NFKC')
    .replace(/^'/u, '')
    .replace(/[ T]\d{1,2}:\d\d(?::\d\d)?$/u, '')
    .trim()
    .toUpperCase();
  const match = western.exec(narrow) ?? compact.exec(narrow) ?? era.exec(narrow);
  if (!match) return excelDay(narrow);
  const [, first = '', month, day] = match;
  const year = /^\d{4}$/u.test(first) ? Number(first) : westernYear(first);
  return possible({ year: year ?? 0, month: Number(month), day: Number(day) });
}

function excelDay(narrow: string): Day | null {
  const [, first, second, year = ''] = american.exec(narrow) ?? [];
  // 8/7/2023 is in July in one country and in August in another.
  if (Number(second) > 12) {
    return possible({ year: Number(year), month: Number(first), day: Number(second) });
  }
  const [, day, name = '', short = ''] = english.exec(narrow) ?? [];
  if (day !== undefined) {
    const full = short.length === 4 ? Number(short) : 2000 + Number(short);
    return possible({ year: full, month: months.indexOf(name) + 1, day: Number(day) });
  }
  const count = Number(narrow);
  if (!serial.pattern.test(narrow) || count < serial.first || count > serial.last) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function possible(day: Day): Day | null {
  return day.year >= 1000 && day.month >= 1 && day.month <= 12 && day.day >= 1 ? day : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
