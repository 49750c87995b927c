import type { PartialObservation } from '../../model/database.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

type Part = ParsedRow<PartialObservation>;

const day = 24 * 60 * 60 * 1000;

/** Parts that make up a year, and do not add up to it. */
export function askParts(tables: ParsedTables): Question[] {
  const { partial_observations: table } = tables;
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  const valueOf = createValues(tables);
  const groups = Map.groupBy(table.rows, ({ values: { vintage, kpi_id, fiscal_year, series } }) =>
    JSON.stringify([vintage, kpi_id, fiscal_year, series]),
  );
  return [...groups.values()].flatMap((group) => {
    const parts = group.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const last = parts.at(-1);
    const year = years.get(last?.values.fiscal_year ?? 0)?.values;
    if (!last || !year || !areWhole(parts, year.start_date, year.end_date)) return [];
    const values = parts.map(({ values: { value } }) => value);
    const sum = values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
    const possible = valueOf(last);
    // Each part may be printed as what was reached since the beginning of the year.
    if (Number.isNaN(sum) || possible.length === 0 || possible.includes(values.at(-1) ?? sum)) {
      return [];
    }
    if (possible.some((value) => Math.abs(value - sum) < 1e-6)) return [];
    const facts = { found: String(last.values.value), sum: String(sum), of: String(possible[0]) };
    return askAt({ table, row: last, column: 'value' }, 'parts-different', facts);
  });
}

const startOf = ({ values }: Part) => values.period_start ?? '';

/** Side by side from the first day of the year to the last. */
function areWhole(parts: readonly Part[], first = '', last = ''): boolean {
  return (
    parts[0]?.values.period_start === first &&
    parts.at(-1)?.values.period_end === last &&
    parts.every((part, index) => {
      const next = parts[index + 1];
      const end = Date.parse(part.values.period_end ?? '');
      return !next || Date.parse(startOf(next)) - end === day;
    })
  );
}

/** What a year came to: its value, or what it added to that of the year before. */
function createValues({ observations, kpis }: ParsedTables): (part: Part) => readonly number[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const keyOf = (...key: readonly unknown[]) => JSON.stringify(key);
  const known = new Map(
    observations.rows.map(({ values: { vintage, kpi_id, fiscal_year, series, value } }) => [
      keyOf(vintage, kpi_id, fiscal_year, series),
      value,
    ]),
  );
  return ({ values: { vintage, kpi_id: id, fiscal_year: year = 0, series } }) => {
    const [own, before] = [year, year - 1].map((one) => known.get(keyOf(vintage, id, one, series)));
    const kind = byId.get(id ?? '')?.values.accumulation;
    if (typeof own !== 'number' || (kind !== 'annual' && kind !== 'cumulative')) return [];
    if (kind === 'annual') return [own];
    return typeof before === 'number' ? [own - before, own] : [];
  };
}
