import type { Status } from '../../model/codes.ts';
import { isOfKind, statusRules } from '../../model/status.ts';
import { contradiction } from '../../model/status-signs.ts';
import { newestVintage } from '../check/newest-rows.ts';
import { observedTables, type Observed } from '../check/observed-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { monthsIn } from '../read/read-months.ts';
import { narrow } from '../read/read-notation.ts';
import { askAt } from './ask-at.ts';

/** A status against what is printed, and against the day of the report. */
export function askStatuses(tables: ParsedTables): Question[] {
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  return [
    ...observedTables(tables).flatMap((table) =>
      table.rows.flatMap((row) => {
        const { start_date: first, end_date: last } =
          years.get(row.values.fiscal_year ?? 0)?.values ?? {};
        const year = first === undefined || last === undefined ? null : { first, last };
        return askStatus({ table, row, year });
      }),
    ),
    ...askPassing(tables),
  ];
}

interface Observation {
  readonly table: ParsedTable<Observed>;
  readonly row: ParsedRow<Observed>;
  /** The days of its fiscal year. */
  readonly year: { readonly first: string; readonly last: string } | null;
}

function askStatus(observation: Observation): Question[] {
  const { table, row } = observation;
  const { status: found, value_as_published: notation } = row.values;
  if (found === undefined || typeof notation !== 'string') return [];
  const told = contradiction(narrow(notation), found);
  const word = told ?? earlierMonth(observation, found, notation);
  if (word !== null) {
    const facts = { found, word, notation, isDay: told === null };
    return askAt({ table, row, column: 'status' }, 'notation-status', facts);
  }
  return askEarly(observation, found);
}

/** A month before the end of the year for which a result is told: a part of it was counted. */
function earlierMonth({ row, year }: Observation, status: Status, notation: string): string | null {
  if (!year || !statusRules[status].isResult || row.values.period_end != null) return null;
  const months = monthsIn(notation).map(({ text, year: own, month }) => {
    const [begun, begins] = [year.first.slice(0, 4), Number(year.first.slice(5, 7))];
    const inYear = own ?? Number(begun) + (month < begins ? 1 : 0);
    return { text, at: `${inYear}-${String(month).padStart(2, '0')}` };
  });
  const isWithin = ({ at }: { readonly at: string }) =>
    at >= year.first.slice(0, 7) && at < year.last.slice(0, 7);
  return months.every(isWithin) ? (months.at(-1)?.text ?? null) : null;
}

/** A result of days that were not over when the report was published. */
function askEarly({ table, row, year }: Observation, found: Status): Question[] {
  const { vintage, period_end: own } = row.values;
  const end = own ?? year?.last;
  if (!statusRules[found].isResult || vintage === undefined || !end || end <= vintage) return [];
  const column = own ? 'period_end' : 'status';
  return askAt({ table, row, column }, 'result-early', { found: own ?? found, end, vintage });
}

/**
 * Statuses of the newest report that do not go with its day: that a year has not outgrown in
 * another year, or that await the result of a year which has not begun.
 */
function askPassing(tables: ParsedTables): Question[] {
  const vintage = newestVintage(tables);
  if (vintage === null) return [];
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  return tables.observations.rows.flatMap((row) => {
    const { status: found, fiscal_year: year = 0, vintage: own, period_start: first } = row.values;
    const { start_date: begins, end_date: end } = years.get(year)?.values ?? {};
    const start = first ?? begins;
    if (own !== vintage || !start || !end || !found) return [];
    const cell = { table: tables.observations, row, column: 'status' };
    if (isOfKind(found, 'awaited') && start > vintage) {
      return askAt(cell, 'status-early', { found, year, start, vintage });
    }
    if (!statusRules[found].isPassing) return [];
    if (`${Number(end.slice(0, 4)) + 1}${end.slice(4)}` > vintage) return [];
    return askAt(cell, 'status-outdated', { found, year, end, vintage });
  });
}
