import type { Observation, PartialObservation } from '../../model/database.ts';
import { observedTables } from '../check/observed-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import { isInMonth, monthsIn } from '../read/read-months.ts';
import { yearsIn } from '../read/read-years.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
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
    ...observedTables(tables).flatMap((table) => askPrinted(table)),
    ...askShifted(tables),
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

/** The years of a period, as they are printed: `R元～3`, `2021～23年度`. */
const printedYears =
  /(?:(?:令和|平成|昭和|[RHS])\s?(?:元|\d{1,2})|(?<!\d)(?:19|20)\d{2})\s?年?度?\s?[~～〜-]\s?(?:令和|平成|[RHS])?\s?(?:元|\d{1,4})(?![\d.])/u;

/** Days that are not those which the source prints beside the value. */
function askPrinted(table: Observed): Question[] {
  return table.rows.flatMap((row) => {
    const {
      value_as_published: notation,
      as_of: day,
      period_start: from,
      period_end: to,
    } = row.values;
    if (!notation) return [];
    const months = monthsIn(notation);
    const [month] = months;
    if (day && month && !months.some((one) => isInMonth(day, one))) {
      const facts = { found: day, printed: month.text };
      return askAt({ table, row, column: 'as_of' }, 'day-different', facts);
    }
    if (!from || !to) return [];
    const printed = printedYears.exec(notation.normalize('NFKC'))?.[0];
    const [first, last] = printed === undefined ? [] : yearsIn(printed);
    if (first === undefined || last === undefined || (isOf(from, first) && isOf(to, last)))
      return [];
    const column = isOf(from, first) ? 'period_end' : 'period_start';
    const facts = { found: isOf(from, first) ? to : from, printed: printed ?? '' };
    return askAt({ table, row, column }, 'day-different', facts);
  });
}

/** Days of January to March belong to a calendar year or to the fiscal year before. */
const isOf = (date: string, year: number) =>
  [Number(date.slice(0, 4)), Number(date.slice(0, 4)) - 1].includes(year) &&
  (Number(date.slice(0, 4)) === year || date.slice(5, 7) < '04');

/** About a year, as surveys are not held on the same day each time. */
const aYear = { least: 330 * day, most: 400 * day } as const;

/** Other periods of a KPI that are needed to call one of them irregular. */
const fewestPeriods = 2;

/** A period a year off from where the other periods of the KPI lie in their fiscal years. */
function askShifted({ observations: table, fiscal_years: fiscalYears }: ParsedTables): Question[] {
  const years = rowsBy(fiscalYears, 'fiscal_year');
  const distance = ({ values }: ParsedRow<Observation>) => {
    const end = years.get(values.fiscal_year ?? 0)?.values.end_date;
    return end && values.period_end ? Date.parse(end) - Date.parse(values.period_end) : null;
  };
  const placed = table.rows.flatMap((row) => {
    const from = distance(row);
    return from === null ? [] : [{ row, from }];
  });
  const byKpi = Map.groupBy(placed, ({ row }) => row.values.kpi_id);
  return [...byKpi.values()].flatMap((all) =>
    all.flatMap(({ row, from }) => {
      const others = all.filter(
        (one) => one.row !== row && one.row.values.fiscal_year !== row.values.fiscal_year,
      );
      const isApart = others.every((one) => {
        const apart = Math.abs(one.from - from);
        return apart >= aYear.least && apart <= aYear.most;
      });
      const [other] = others;
      if (!other || others.length < fewestPeriods || !isApart) return [];
      const { period_end: found, fiscal_year: year = 0 } = row.values;
      const { period_end: end, fiscal_year: of = 0 } = other.row.values;
      const facts = { found: found ?? '', year, end: end ?? '', of };
      return askAt({ table, row, column: 'period_end' }, 'period-shifted', facts);
    }),
  );
}
