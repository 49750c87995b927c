import type { Evaluation, Observation } from '../../model/database.ts';
import { datedTables } from '../check/ruled-columns.ts';
import { keyOf, rowsBy } from '../check/row-index.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { decimalsOf } from '../read/read-number.ts';
import { numbersIn } from '../read/read-notation.ts';
import { askAt } from './ask-at.ts';

/** Evaluations against the numbers and the day of their report, and rows that are there twice. */
export function askEvaluations(tables: ParsedTables): Question[] {
  const { evaluations: table } = tables;
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  const rateOf = createRates(tables);
  return [
    ...table.rows.flatMap((row) => {
      const { fiscal_year: found, vintage } = row.values;
      const start = years.get(found ?? 0)?.values.start_date;
      if (vintage === undefined || !start || start <= vintage) return askRate(table, row, rateOf);
      const facts = { found: String(found), start, vintage };
      return askAt({ table, row, column: 'fiscal_year' }, 'evaluation-early', facts);
    }),
    ...askOtherYears(table),
    ...datedTables(tables).flatMap(askRepeated),
  ];
}

/** So many evaluations of one year in a report, and a single one of another. */
const fewestOfYear = 5;

function askOtherYears(table: ParsedTable<Evaluation>): Question[] {
  const dated = table.rows.filter(({ values }) => typeof values.fiscal_year === 'number');
  return [...Map.groupBy(dated, ({ values }) => values.vintage).values()].flatMap((rows) => {
    const years = Map.groupBy(rows, ({ values }) => values.fiscal_year);
    const [[year] = [], ...others] = [...years].sort(([, a], [, b]) => b.length - a.length);
    const alone = others.flatMap(([, [row]]) => row ?? []);
    if (rows.length - alone.length < fewestOfYear || alone.length !== 1) return [];
    return alone.flatMap((row) => {
      const facts = { found: String(row.values.fiscal_year), year: year ?? 0 };
      return askAt({ table, row, column: 'fiscal_year' }, 'evaluation-year', facts);
    });
  });
}

interface Rates {
  /** Percentages that a source may mean: of the target, or of the way from the baseline to it. */
  readonly possible: readonly number[];
  readonly of: string;
}

const ofCell = ['vintage', 'kpi_id', 'fiscal_year'];

/** What target and actual of an evaluated year give; null where one of them is no number. */
function createRates({ observations, kpis }: ParsedTables): (row: ParsedRow) => Rates | null {
  const bySeries = Map.groupBy(observations.rows, ({ values }) => values.series);
  const valuesOf = (rows: readonly ParsedRow<Observation>[] = []) =>
    new Map(rows.map((row) => [keyOf(row, ofCell), row.values.value]));
  const [targets, actuals] = [valuesOf(bySeries.get('target')), valuesOf(bySeries.get('actual'))];
  const baselines = rowsBy(kpis, 'kpi_id');
  return (row) => {
    const [target, actual] = [targets, actuals].map((values) => values.get(keyOf(row, ofCell)));
    if (typeof target !== 'number' || typeof actual !== 'number' || !target || !actual) return null;
    const { kpi_id: id, vintage } = row.values;
    const year = baselines.get(String(id))?.values.baseline_fiscal_year;
    const baseline = actuals.get([vintage, id, year].join(' '));
    const way = typeof baseline === 'number' ? [(actual - baseline) / (target - baseline)] : [];
    const possible = [actual / target, target / actual, 2 - actual / target, ...way];
    return { possible: possible.map((share) => share * 100), of: `${actual}/${target}` };
  };
}

/** A rate with a remark in brackets may be of something else. */
function askRate(
  table: ParsedTable<Evaluation>,
  row: ParsedRow<Evaluation>,
  rateOf: (row: ParsedRow) => Rates | null,
): Question[] {
  const { rate_as_published: found } = row.values;
  const rates = found && !/[(（]/u.test(found) ? rateOf(row) : null;
  const [number, ...others] = rates && found ? numbersIn(found) : [];
  if (!found || !rates || number === undefined || others.length > 0) return [];
  const step = 10 ** -decimalsOf(number);
  if (rates.possible.some((rate) => Math.abs(rate - Number(number)) <= step)) return [];
  const [computed = 0] = rates.possible;
  const facts = { found, ratio: `${Number(computed.toPrecision(4))}%`, of: rates.of };
  return askAt({ table, row, column: 'rate_as_published' }, 'rate-different', facts);
}

/** Rows with an ID of their own that say what another one says. */
export function askRepeated(table: ParsedTable): Question[] {
  const {
    key: [id, ...more],
  } = table.table;
  if (id === undefined || more.length > 0 || table.table.columns[id]?.type !== 'identifier')
    return [];
  const index = table.columns.get(id) ?? -1;
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const said = JSON.stringify(row.written.with(index, ''));
    const earlier = first.get(said);
    first.set(said, earlier ?? row.row);
    if (earlier === undefined || !row.isAligned) return [];
    const facts = { found: String(row.values[id]), row: earlier };
    return askAt({ table, row, column: id }, 'row-repeated', facts);
  });
}
