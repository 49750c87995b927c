import type { CodeOf } from '../../model/codes.ts';
import type { ProjectBudget, Unit } from '../../model/database.ts';
import { moneySize } from '../check/money-size.ts';
import { keyOf, rowsBy } from '../check/row-index.ts';
import { allTables } from '../check/ruled-columns.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

type AmountType = CodeOf<'amount_types'>;

/** A part of something is not more than that: the first of those that the source prints. */
const wholes: Readonly<Partial<Record<AmountType, readonly AmountType[]>>> = {
  eligible_cost: ['settlement', 'project_cost', 'budget'],
  grant_decided: ['eligible_cost', 'budget', 'settlement'],
  grant_received: ['grant_decided', 'eligible_cost', 'settlement'],
  own_funds: ['settlement', 'project_cost', 'budget'],
  donation: ['settlement', 'project_cost', 'budget'],
};

/** What a project costs in a year, however far it was planned. */
const costs: readonly AmountType[] = ['planned', 'budget', 'project_cost', 'settlement'];

/** An amount so many times another cost of the same project and year has a digit too many. */
const farFromCosts = 5;

/** Projects are of many sizes: an amount so many times the largest other has three digits too many. */
const farFromOthers = 100;

const ofYear = ['vintage', 'fiscal_year', 'project_id'];
const ofType = ['vintage', 'fiscal_year', 'amount_type'];

/** Amounts against each other, and against the day of their report. */
export function askMoney(tables: ParsedTables): Question[] {
  const units = rowsBy(tables.units, 'unit');
  const paid = paidIn(tables.project_budgets, units);
  return [
    ...groupsOf(paid, ofYear).flatMap((group) => [...askParts(group), ...askCosts(group)]),
    ...groupsOf(paid, ofType).flatMap(askOthers),
    ...askUnsettled(tables),
    ...askTotalsAlone(tables),
  ];
}

interface Paid {
  readonly table: ParsedTable<ProjectBudget>;
  readonly row: ParsedRow<ProjectBudget>;
  readonly type: AmountType;
  /** In the currency. */
  readonly size: number;
}

function paidIn(
  table: ParsedTable<ProjectBudget>,
  units: ReadonlyMap<string, ParsedRow<Unit>>,
): Paid[] {
  return table.rows.flatMap((row) => {
    const { amount, amount_type: type, unit } = row.values;
    const size = moneySize(unit, units);
    if (amount === undefined || type === undefined || size === null) return [];
    return [{ table, row, type, size: amount * size }];
  });
}

const groupsOf = (paid: readonly Paid[], columns: readonly string[]): readonly Paid[][] => [
  ...Map.groupBy(paid, ({ row }) => keyOf(row, columns)).values(),
];

const askAmount = ({ table, row }: Paid) => ({ table, row, column: 'amount' });

/** A grant above the cost of a project is a problem of its own. */
function askParts(group: readonly Paid[]): Question[] {
  return group.flatMap((part) => {
    const [whole] = (wholes[part.type] ?? []).flatMap(
      (type) => group.find((one) => one.type === type) ?? [],
    );
    if (!whole || part.size <= whole.size) return [];
    return askAt(askAmount(part), 'amount-above', {
      found: String(part.row.values.amount),
      type: part.type,
      whole: String(whole.row.values.amount),
      of: whole.type,
      row: whole.row.row,
    });
  });
}

function askCosts(group: readonly Paid[]): Question[] {
  const ofProject = group.filter(({ type, size }) => costs.includes(type) && size > 0);
  return ofProject.flatMap((one) => askFar(one, ofProject, farFromCosts));
}

/** Of two amounts the larger one is asked about. */
function askOthers(group: readonly Paid[]): Question[] {
  return group.length < 3 ? [] : group.flatMap((one) => askFar(one, group, farFromOthers));
}

function askFar(one: Paid, group: readonly Paid[], times: number): Question[] {
  const others = group.filter((other) => other !== one && other.size > 0);
  const largest = Math.max(...others.map(({ size }) => size));
  if (others.length === 0 || one.size < largest * times) return [];
  const facts = {
    found: String(one.row.values.amount),
    others: others.map(({ row: { values } }) => String(values.amount)).join(', '),
  };
  return askAt(askAmount(one), 'value-jump', facts);
}

/** An account of a year that was not over when the report was published. */
function askUnsettled(tables: ParsedTables): Question[] {
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  return allTables(tables).flatMap((table) =>
    table.rows.flatMap((row) => {
      const { amount_type: found, fiscal_year: year, vintage } = row.values;
      const end = years.get(Number(year ?? 0))?.values.end_date;
      if (found !== 'settlement' || typeof vintage !== 'string' || !end || end <= vintage)
        return [];
      return askAt({ table, row, column: 'amount_type' }, 'settlement-early', {
        found,
        end,
        vintage,
      });
    }),
  );
}

/** A total of a year without rows, where other years of its report have rows of the kind. */
function askTotalsAlone(tables: ParsedTables): Question[] {
  const { control_totals: table } = tables;
  return table.rows.flatMap((row) => {
    const { total_of: of, fiscal_year: year, vintage, amount_type: type } = row.values;
    if (!of || year === undefined) return [];
    const rows = tables[of].rows.filter(
      ({ values }) => values.vintage === vintage && values.amount_type === type,
    );
    const years = [...new Set(rows.flatMap(({ values }) => values.fiscal_year ?? []))];
    if (years.length === 0 || years.includes(year)) return [];
    const facts = { found: String(year), of, years: years.join(', ') };
    return askAt({ table, row, column: 'fiscal_year' }, 'total-alone', facts);
  });
}
