import type { Unit } from '../model/database.ts';
import { placeIn } from './parse-table.ts';
import type { ParsedRow, ParsedTable } from './parse-table.ts';
import type { ParsedTables } from './parse-tables.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { keyOf, rowsBy } from './row-index.ts';

const columns = ['vintage', 'fiscal_year', 'amount_type'] as const;

type Totals = ParsedTables['control_totals'];
type Addends = ParsedTables['goal_budgets'] | ParsedTables['project_budgets'];

/** The rows of a table must add up to the total that the source prints. */
export function checkTotals(tables: ParsedTables): Problem[] {
  const sums = {
    goal_budgets: sumsOf(tables.goal_budgets, tables.units),
    project_budgets: sumsOf(tables.project_budgets, tables.units),
  };
  const units = rowsBy(tables.units, 'unit');
  return tables.control_totals.rows.flatMap((row) => {
    const sum = row.values.total_of ? sums[row.values.total_of] : null;
    return sum ? differences(tables.control_totals, row, sum, units) : [];
  });
}

interface Sum {
  /** In yen, or in the unit of the table where no unit says how many yen it is. */
  readonly total: number;
  readonly rows: number;
}

interface Sums {
  /** By vintage, fiscal year and amount type. */
  readonly byKey: ReadonlyMap<string, Sum>;
  /** Keys whose sum means nothing, because an amount of theirs is unread or there twice. */
  readonly uncertain: ReadonlySet<string>;
  /** False when it is not even known which sum an amount belongs to. */
  readonly isCertain: boolean;
}

type Units = ReadonlyMap<string, ParsedRow<Unit>>;

function sumsOf(table: Addends, unitTable: ParsedTable<Unit>): Sums {
  const units = rowsBy(unitTable, 'unit');
  const byKey = new Map<string, Sum>();
  const uncertain = new Set<string>();
  const seen = new Set<string>();
  let isCertain = table.isComplete;
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    const whole = keyOf(row, table.table.key);
    const { amount } = row.values;
    const yen = yenOf(row.values.unit, units);
    if (key === null) isCertain = false;
    if (key === null) continue;
    if (amount === undefined || yen === null || whole === null || seen.has(whole)) {
      uncertain.add(key);
      continue;
    }
    seen.add(whole);
    const { total, rows } = byKey.get(key) ?? { total: 0, rows: 0 };
    byKey.set(key, { total: total + amount * yen, rows: rows + 1 });
  }
  return { byKey, uncertain, isCertain };
}

function differences(table: Totals, row: Totals['rows'][number], sums: Sums, units: Units) {
  const key = keyOf(row, columns);
  const { amount } = row.values;
  const yen = yenOf(row.values.unit, units);
  if (key === null || amount === undefined || yen === null) return [];
  if (!sums.isCertain || sums.uncertain.has(key)) return [];
  const { total, rows } = sums.byKey.get(key) ?? { total: 0, rows: 0 };
  const computed = total / yen;
  if (computed === amount) return [];
  const facts = {
    found: String(amount),
    computed: String(computed),
    difference: String(Number((amount - computed).toPrecision(15))),
    rows,
  };
  return [problem(placeIn(table, row.row, 'amount'), 'total-different', facts)];
}

/** How many yen the unit is; 1 for a unit that does not say; null when it is not known. */
function yenOf(unit: string | undefined, units: Units): number | null {
  const row = units.get(unit ?? '');
  if (row?.values.yen === undefined) return null;
  return row.values.yen ?? 1;
}
