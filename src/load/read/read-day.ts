import { westernYear } from '../../model/fiscal-year.ts';
import { fault } from '../problem/problem.ts';
import type { Fault } from '../problem/problem.ts';

interface DayReading<Value> {
  /** What was written, or what was surely meant; absent when nothing can be told. */
  readonly value?: Value;
  readonly faults: readonly Fault[];
}

/** The western year in which a fiscal year begins. */
export function readFiscalYear(written: string): DayReading<number> {
  if (/^(?:19|20|21)\d\d$/u.test(written)) return { value: Number(written), faults: [] };
  const meant = meantYear(written.slice(0, 40));
  const write = meant === null ? '2024' : String(meant);
  const faults = [fault('cell-unreadable', { found: written, write })];
  return meant === null ? { faults } : { value: meant, faults };
}

/** Reads 2024年度, ２０２４, FY2024, R6年 and 令和6年度. */
function meantYear(written: string): number | null {
  const narrow = written.normalize('NFKC').trim();
  const western = /^(?:FY)?\s*((?:19|20|21)\d\d)\s*(?:年度?)?$/iu.exec(narrow)?.[1];
  return western ? Number(western) : westernYear(narrow.toUpperCase());
}

/** A day as `YYYY-MM-DD`. */
export function readDate(written: string): DayReading<string> {
  const isPlain = /^\d{4}-\d\d-\d\d$/u.test(written);
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

const western = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/u;

const compact = /^(\d{4})(\d\d)(\d\d)$/u;

const era =
  /^((?:令和|平成|昭和|[RHS])\s*(?:元|\d{1,2}))[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/u;

/** Reads 2023/7/31, 2023年7月31日, 20230731, R5.7.31 and 令和5年7月31日. */
function meantDay(written: string): Day | null {
  const narrow = written.normalize('NFKC').trim().toUpperCase();
  const match = western.exec(narrow) ?? compact.exec(narrow) ?? era.exec(narrow);
  if (!match) return null;
  const [, first = '', month, day] = match;
  const year = /^\d{4}$/u.test(first) ? Number(first) : westernYear(first);
  const found = { year: year ?? 0, month: Number(month), day: Number(day) };
  return found.year >= 1000 && found.month >= 1 && found.month <= 12 && found.day >= 1
    ? found
    : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
