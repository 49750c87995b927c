import { amountOrder, type AmountType, firstOf, shownFirst, told } from '../derive/amount-types.ts';
import { amountIn, commonUnit, createSizeOf } from '../derive/money-units.ts';
import { newestRows } from '../derive/newest.ts';
import { byGoalNumber, byNumber, numberedGoal, numberedProject } from '../derive/numbered.ts';
import { rowAt } from '../derive/rows-by-key.ts';
import type { Speech } from '../derive/speech.ts';
import type { Database, FiscalYear } from '../model/database.ts';
import type { MoneyDescription } from './descriptions.ts';
import type { LiveCell } from './live-chart.ts';
import { moneyLooks } from './money-looks.ts';
import type { MoneyBook, MoneyEntry, MoneyItem, MoneySubject } from './money-explorer.ts';

interface Amount {
  readonly item: string;
  readonly vintage: string;
  readonly fiscal_year: number;
  readonly amount_type: AmountType;
  readonly amount: number;
  readonly unit: string;
}

/** Of each item, year and kind the amount of the newest vintage. */
const newestOfEach = (rows: readonly Amount[]): readonly Amount[] =>
  newestRows(rows, ({ item, fiscal_year, amount_type }) => `${item}/${fiscal_year}/${amount_type}`);

/** The sum of all items, only where every item has the amount: a part is not the whole. */
function totals(rows: readonly Amount[], items: readonly MoneyItem[]): readonly Amount[] {
  const groups = Map.groupBy(
    rows,
    ({ fiscal_year, amount_type }) => `${fiscal_year}/${amount_type}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length !== items.length) return [];
    return { ...first, item: 'all', amount: group.reduce((sum, { amount }) => sum + amount, 0) };
  });
}

function createEntry(names: ReadonlyMap<string, string>, years: ReadonlyMap<number, FiscalYear>) {
  return (row: Amount, { words, labels }: Speech): MoneyEntry => {
    const text = words.format.plain(row.amount);
    const cell: LiveCell = {
      mark: moneyLooks[row.amount_type],
      value: row.amount,
      text,
      reading: words.interactive.money.figure({
        name: names.get(row.item) ?? words.interactive.money.all,
        year: words.format.year(rowAt(years, row.fiscal_year)),
        type: labels('amount_types', row.amount_type).label,
        amount: text,
        unit: row.unit,
      }),
    };
    return { item: row.item, year: row.fiscal_year, type: row.amount_type, cell };
  };
}

type Tables = Pick<
  Database,
  | 'projects'
  | 'project_budgets'
  | 'goals'
  | 'goal_budgets'
  | 'policies'
  | 'policy_budgets'
  | 'fiscal_years'
  | 'units'
>;

interface Shelf {
  readonly subject: MoneySubject;
  readonly items: readonly MoneyItem[];
  readonly rows: readonly Amount[];
}

/** Every amount in the unit of most, so that one axis measures them all. */
function inOneUnit(rows: readonly Amount[], { units }: Tables): readonly Amount[] {
  const unit = commonUnit(rows) ?? '';
  const sizeOf = createSizeOf(units);
  return rows.map((row) =>
    row.unit === unit ? row : { ...row, unit, amount: amountIn(unit, row, sizeOf) ?? row.amount },
  );
}

/** The grant is a part of what a project costs. */
function shareOf(types: readonly AmountType[]): MoneyBook['share'] {
  const whole = firstOf(types, told.projects.cost);
  const part = firstOf(types, told.projects.grant);
  return whole && part ? { part, whole } : null;
}

function book({ subject, items, rows }: Shelf, tables: Tables, speech: Speech): MoneyBook {
  const { words, labels } = speech;
  const years = new Map(tables.fiscal_years.map((row) => [row.fiscal_year, row]));
  const amounts = inOneUnit(newestOfEach(rows), tables);
  const types = amountOrder.filter((type) => amounts.some((row) => row.amount_type === type));
  const entry = createEntry(new Map(items.map(({ id, name }) => [id, name])), years);
  const unit = amounts[0]?.unit ?? '';
  const given = [...new Set(amounts.map(({ fiscal_year }) => fiscal_year))].toSorted();
  return {
    subject,
    unit,
    inCurrency: createSizeOf(tables.units)(unit) ?? 1,
    items,
    all: words.interactive.money.all,
    types: types.map((code) => ({ code, label: labels('amount_types', code).label })),
    share: subject === 'projects' ? shareOf(types) : null,
    opening: shownFirst(subject === 'projects' ? subject : 'goals', types),
    years: given.map((year) => ({
      year,
      label: words.format.year(rowAt(years, year)),
    })),
    entries: [...amounts, ...totals(amounts, items)].map((row) => entry(row, speech)),
    series: words.format.phrase(['{year}', '{type}']),
    unknown: {
      mark: 'word',
      value: null,
      text: words.pages.projects.unknown,
      reading: words.interactive.money.unknown({ name: '{name}', series: '{series}' }),
    },
  };
}

/** The amounts of projects, those of goals and those of policies: a book of each. */
function moneyBooks(tables: Tables, speech: Speech): readonly MoneyBook[] {
  const projects: Shelf = {
    subject: 'projects',
    items: tables.projects.toSorted(byNumber(({ project_no }) => project_no)).map((row) => ({
      id: row.project_id,
      name: numberedProject(row, speech.words),
    })),
    rows: tables.project_budgets.map((row) => ({ ...row, item: row.project_id })),
  };
  const goals: Shelf = {
    subject: 'goals',
    items: tables.goals.toSorted(byGoalNumber).map((row) => ({
      id: row.goal_id,
      name: numberedGoal(row.goal_no, row.name_plain, speech.words),
    })),
    rows: tables.goal_budgets.map((row) => ({ ...row, item: row.goal_id })),
  };
  const policies: Shelf = {
    subject: 'policies',
    items: tables.policies.map(({ policy_id: id, name }) => ({ id, name })),
    rows: tables.policy_budgets.map((row) => ({ ...row, item: row.policy_id })),
  };
  return [projects, goals, policies]
    .filter(({ rows }) => rows.length > 0)
    .map((shelf) => book(shelf, tables, speech));
}

/** More kinds than these would make a title that is longer than what it heads. */
const mostNamedTypes = 3;

/** Whose money, with the kinds of amounts by the names that the content gives them. */
function subjectOf(subject: MoneySubject, books: readonly MoneyBook[], { words }: Speech): string {
  const { money } = words.interactive;
  const types = books.find((one) => one.subject === subject)?.types ?? [];
  const named = words.format.list(types.map(({ label }) => label));
  return types.length === 0 || types.length > mostNamedTypes
    ? money[subject]
    : money.subjectOf({ name: money[subject], types: named });
}

/** All amounts with everything that the explorer may show of them. */
export function describeMoney(tables: Tables, speech: Speech): Omit<MoneyDescription, 'taken'> {
  const { money, hint, tableTitle } = speech.words.interactive;
  const books = moneyBooks(tables, speech);
  return {
    view: 'money',
    books,
    words: {
      hint,
      row: money.row,
      caption: tableTitle({ unit: '{unit}' }),
      chartName: money.chartName({ subject: '{subject}' }),
      subjects: {
        projects: subjectOf('projects', books, speech),
        goals: subjectOf('goals', books, speech),
        policies: subjectOf('policies', books, speech),
      },
      scales: speech.words.format.scales,
    },
  };
}
