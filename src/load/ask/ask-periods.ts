import type { Observation, PartialObservation } from '../../model/database.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

type Observed = ParsedTable<Pick<Observation, keyof Observation & keyof PartialObservation>>;

const day = 24 * 60 * 60 * 1000;

/** A source prints the value of a calendar year, or of a survey, in the column of a year beside. */
const ofYear = 366 * day;

/** Periods that do not lie where their fiscal year does: a slip of a digit in a date. */
export function askPeriods(tables: ParsedTables): Question[] {
  return [
    ...askFar(tables.observations, tables, ofYear),
    ...askFar(tables.partial_observations, tables, 0),
  ];
}

function askFar(
  table: Observed,
  { fiscal_years: fiscalYears }: ParsedTables,
  allowed: number,
): Question[] {
  const years = rowsBy(fiscalYears, 'fiscal_year');
  return table.rows.flatMap((row) => {
    const { fiscal_year: year = 0, period_start: from, period_end: to } = row.values;
    const { start_date: start, end_date: end } = years.get(year)?.values ?? {};
    if (!from || !to || !start || !end || to < from) return [];
    const isEarly = Date.parse(start) - Date.parse(to) > allowed;
    const isLate = Date.parse(from) - Date.parse(end) > allowed;
    if (!isEarly && !isLate) return [];
    const column = isEarly ? 'period_end' : 'period_start';
    const facts = { found: isEarly ? to : from, year, period: `${from}–${to}` };
    return askAt({ table, row, column }, 'period-far', facts);
  });
}
