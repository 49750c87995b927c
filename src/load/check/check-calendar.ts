import type { FiscalYear } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { yearsIn } from '../read/read-years.ts';

type Table = ParsedTable<FiscalYear>;

/** Names and dates of a fiscal year belong to that year and to no other. */
export function checkCalendar(table: Table): Problem[] {
  const usual = { start: usualDay(table, 'start_date'), end: usualDay(table, 'end_date') };
  return table.rows
    .filter(({ isAligned }) => isAligned)
    .flatMap((row) => [
      ...labelProblems(table, row, 'label_ja'),
      ...labelProblems(table, row, 'label_short'),
      ...englishLabelProblems(table, row),
      ...dateProblems(table, row, usual),
    ]);
}

/** Month and day on which more than half of the years begin or end, as `-04-01`. */
function usualDay(table: Table, column: 'start_date' | 'end_date'): string | null {
  const days = table.rows.flatMap(({ values }) => values[column]?.slice(4) ?? []);
  const rows = Map.groupBy(days, (day) => day);
  return [...rows].find(([, same]) => same.length * 2 > days.length)?.[0] ?? null;
}

/**
 * The year that a name says, when it is not this one. A name may say the year in several ways,
 * one of which is enough: 平成25年度（2013年度）.
 */
export function otherYear(name: string | undefined, year: number | undefined): number | null {
  const said = yearsIn(name ?? '');
  if (year === undefined || said.includes(year)) return null;
  return said[0] ?? null;
}

function labelProblems(
  table: Table,
  { row, values }: ParsedRow<FiscalYear>,
  column: 'label_ja' | 'label_short',
): Problem[] {
  const { fiscal_year: year, [column]: found } = values;
  const meant = otherYear(found, year);
  if (found === undefined || year === undefined || meant === null) return [];
  return [problem(placeIn(table, row, column), 'year-mislabelled', { found, year, meant })];
}

/** English may name a year by the one in which it ends: FY2025, 2024–25. */
function englishLabelProblems(table: Table, { row, values }: ParsedRow<FiscalYear>): Problem[] {
  const { fiscal_year: year, end_date: end, label_en: found } = values;
  if (year === undefined || typeof found !== 'string') return [];
  const last = Number(end?.slice(0, 4) ?? year);
  const said = (/\d{4}/u.exec(found) ?? [])[0];
  if (said === undefined || [year, last].includes(Number(said))) return [];
  const facts = { found, year, meant: Number(said) };
  return [problem(placeIn(table, row, 'label_en'), 'year-mislabelled', facts)];
}

/** Days from the first to the last of a year that is neither cut short nor drawn out by a month. */
const days = { least: 335, most: 395 } as const;

const dayLength = 24 * 60 * 60 * 1000;

function dateProblems(
  table: Table,
  { row, values }: ParsedRow<FiscalYear>,
  usual: Readonly<Record<'start' | 'end', string | null>>,
): Problem[] {
  const { fiscal_year: year, start_date: start, end_date: end } = values;
  if (year === undefined || start === undefined) return [];
  const first = usual.start ?? start.slice(4);
  if (start !== `${year}${first}`) {
    const place = placeIn(table, row, 'start_date');
    return [problem(place, 'year-misdated', { found: start, year, write: `${year}${first}` })];
  }
  if (end === undefined || end <= start) return [];
  const length = (Date.parse(end) - Date.parse(start)) / dayLength;
  const isYear = length >= days.least && length <= days.most;
  if (isYear && end.slice(4) === (usual.end ?? end.slice(4))) return [];
  const place = placeIn(table, row, 'end_date');
  return [problem(place, 'year-misdated', { found: end, year, write: lastDay(start) })];
}

/** The day before the year's first day comes again. */
function lastDay(start: string): string {
  const next = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  return new Date(Date.parse(next) - dayLength).toISOString().slice(0, 10);
}
