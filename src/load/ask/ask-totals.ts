import type { ControlTotal, GoalBudget, Unit } from '../../model/database.ts';
import { codes } from '../../model/codes.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { keyOf, rowsBy } from '../check/row-index.ts';
import { moneySize } from '../check/money-size.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

const columns = ['vintage', 'fiscal_year', 'amount_type'] as const;

type Totals = ParsedTable<ControlTotal>;
type Addend = Pick<GoalBudget, 'vintage' | 'fiscal_year' | 'amount_type' | 'amount' | 'unit'>;

/**
 * The rows of a table against the total that the source prints: rounded parts may add up to another.
 * A total of parts that the source does not print is that of no row.
 */
export function askTotals(tables: ParsedTables): Question[] {
  const known: KnownRows = {
    units: rowsBy(tables.units, 'unit'),
    years: rowsBy(tables.fiscal_years, 'fiscal_year'),
    vintages: rowsBy(tables.vintages, 'vintage'),
  };
  const sums = new Map(codes.totals.map((of) => [of, sumsOf(tables[of], known)]));
  return tables.control_totals.rows.flatMap((row) => {
    const { total_of: of } = row.values;
    const added = of && sums.get(of);
    if (!added) return [];
    return differences(tables.control_totals, row, added, known);
  });
}

interface KnownRows {
  readonly units: ReadonlyMap<string, ParsedRow<Unit>>;
  readonly years: ReadonlyMap<number, unknown>;
  readonly vintages: ReadonlyMap<string, unknown>;
}

interface Sum {
  /** In the currency. */
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
  const isCertain = table.rows.every((row) => isPlaced(row, known));
  for (const row of table.rows) {
    const key = keyOf(row, columns) ?? '';
    const whole = keyOf(row, table.table.key) ?? '';
    const { amount } = row.values;
    const size = moneySize(row.values.unit, known.units);
    if (amount === undefined || size === null || whole === '' || seen.has(whole)) {
      uncertain.add(key);
      continue;
    }
    seen.add(whole);
    const { total, rows } = byKey.get(key) ?? { total: 0, rows: 0 };
    byKey.set(key, { total: total + amount * size, rows: rows + 1 });
  }
  return { byKey, uncertain, isCertain };
}

/** True when it is known to which sum the amount belongs. */
function isPlaced({ values }: ParsedRow<Addend>, { years, vintages }: KnownRows): boolean {
  return (
    years.has(values.fiscal_year ?? 0) &&
    vintages.has(values.vintage ?? '') &&
    values.amount_type !== undefined
  );
}

function differences(
  table: Totals,
  row: Totals['rows'][number],
  sums: Sums,
  { units }: KnownRows,
): Question[] {
  const key = keyOf(row, columns);
  const { amount } = row.values;
  const size = moneySize(row.values.unit, units);
  if (key === null || amount === undefined || size === null) return [];
  if (!sums.isCertain || sums.uncertain.has(key)) return [];
  const { total, rows } = sums.byKey.get(key) ?? { total: 0, rows: 0 };
  const computed = Number((total / size).toPrecision(15));
  if (rows === 0 || computed === amount) return [];
  const facts = {
    found: String(amount),
    computed: String(computed),
    difference: String(Number((amount - computed).toPrecision(15))),
    rows,
  };
  return askAt({ table, row, column: 'amount' }, 'total-different', facts);
}
