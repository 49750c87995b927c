import type { ControlTotal, GoalBudget, Unit } from '../../model/database.ts';
import { codes } from '../../model/codes.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { keyOf, rowsBy } from './row-index.ts';
import { yenOf } from './yen.ts';

const columns = ['vintage', 'fiscal_year', 'amount_type'] as const;

type Totals = ParsedTable<ControlTotal>;
type Addend = Pick<GoalBudget, 'vintage' | 'fiscal_year' | 'amount_type' | 'amount' | 'unit'>;

/** The rows of a table must add up to the total that the source prints. */
export function checkTotals(tables: ParsedTables): Problem[] {
  const known: KnownRows = {
    units: rowsBy(tables.units, 'unit'),
    years: rowsBy(tables.fiscal_years, 'fiscal_year'),
    vintages: rowsBy(tables.vintages, 'vintage'),
  };
  const sums = new Map(codes.totals.map((of) => [of, sumsOf(tables[of], known)]));
  return tables.control_totals.rows.flatMap((row) => {
    const { total_of: of, amount_type: type } = row.values;
    const added = of && sums.get(of);
    if (!added || !type || !isTypeIn(tables[of], type)) return [];
    return differences(tables.control_totals, row, added, known);
  });
}

interface KnownRows {
  readonly units: ReadonlyMap<string, ParsedRow<Unit>>;
  readonly years: ReadonlyMap<number, unknown>;
  readonly vintages: ReadonlyMap<string, unknown>;
}

interface Sum {
  /** In yen. */
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

function sumsOf(table: ParsedTable<Addend>, known: KnownRows): Sums {
  const byKey = new Map<string, Sum>();
  const uncertain = new Set<string>();
  const seen = new Set<string>();
  const isCertain = table.isComplete && table.rows.every((row) => isPlaced(table, row, known));
  for (const row of table.rows) {
    const key = keyOf(row, columns) ?? '';
    const whole = keyOf(row, table.table.key) ?? '';
    const { amount } = row.values;
    const yen = yenOf(row.values.unit, known.units);
    if (amount === undefined || yen === null || whole === '' || seen.has(whole)) {
      uncertain.add(key);
      continue;
    }
    seen.add(whole);
    const { total, rows } = byKey.get(key) ?? { total: 0, rows: 0 };
    byKey.set(key, { total: total + amount * yen, rows: rows + 1 });
  }
  return { byKey, uncertain, isCertain };
}

/** True when it is known to which sum the amount belongs. */
function isPlaced(
  table: ParsedTable<Addend>,
  { values }: ParsedRow<Addend>,
  { years, vintages }: KnownRows,
): boolean {
  if (!years.has(values.fiscal_year ?? 0) || !vintages.has(values.vintage ?? '')) return false;
  return isTypeIn(table, values.amount_type ?? '');
}

function isTypeIn<R>({ table: { columns } }: ParsedTable<R>, type: string): boolean {
  return columns.amount_type?.only?.includes(type) ?? true;
}

function differences(
  table: Totals,
  row: Totals['rows'][number],
  sums: Sums,
  { units }: KnownRows,
): Problem[] {
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
