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
    ...askCrossing(tables.partial_observations),
  ];
}

/** Quarters stand side by side, and months stand in quarters; no part of a year crosses another. */
function askCrossing(table: ParsedTable<PartialObservation>): Question[] {
  const groups = Map.groupBy(table.rows, ({ values }) =>
    JSON.stringify([values.vintage, values.kpi_id, values.fiscal_year, values.series]),
  );
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const { period_start: from, period_end: to } = row.values;
      const crossed = rows.find(({ values: { period_start: first, period_end: last } }) =>
        from && to && first && last ? first < from && from <= last && last < to : false,
      );
      const { period_start: first = '', period_end: last = '' } = crossed?.values ?? {};
      if (!from || !crossed) return [];
      const facts = { found: from, period: `${first}–${last}`, row: crossed.row };
      return askAt({ table, row, column: 'period_start' }, 'period-crossing', facts);
    }),
  );
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
