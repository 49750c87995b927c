import { amountOrder, type AmountType, firstOf, told } from './amount-types.ts';
import type {
  Goal,
  GoalBudget,
  Policy,
  PolicyBudget,
  Project,
  ProjectBudget,
  Unit,
} from '../model/database.ts';
import { amountIn, commonUnit, createSizeOf, type SizeOf } from './money-units.ts';
import { newestOf } from './newest.ts';

/** Amounts of one kind, in the newest year that has any. */
export interface MoneyColumn {
  readonly type: AmountType;
  readonly fiscalYear: number;
  /** How many lines have the amount: a sum over fewer than all is not a sum over all. */
  readonly known: number;
  /** In the unit of the table; null where an amount is in no unit of money. */
  readonly total: number | null;
}

/** An amount as its row has it, and in the unit of the table: null where that cannot be. */
export interface MoneyAmount<Budget> {
  readonly budget: Budget;
  readonly inUnit: number | null;
}

/** A project or a goal with its amounts, by the kinds of the columns. */
export interface MoneyRow<Subject, Budget> {
  readonly subject: Subject;
  readonly amounts: ReadonlyMap<AmountType, MoneyAmount<Budget>>;
}

/** The amounts of projects, of goals or of policies. Nothing is ever added across them. */
export interface MoneyTable<Subject, Budget> {
  /** The kinds that some line has: by year, then in one order on every page. */
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly MoneyRow<Subject, Budget>[];
  /** That of most amounts; others are put into it. Null without any amount. */
  readonly unit: string | null;
}

/** What the newest year says of money. */
export interface Finance {
  readonly projects: MoneyTable<Project, ProjectBudget>;
  readonly goals: MoneyTable<Goal, GoalBudget>;
  /** Of the policies that have amounts. */
  readonly policies: MoneyTable<Policy, PolicyBudget>;
  /** The main amounts of projects: what they cost, and what the state gives. */
  readonly cost: MoneyColumn | null;
  readonly grant: MoneyColumn | null;
  /** The main amounts of goals: what was spent, and what is to be spent. */
  readonly settlement: MoneyColumn | null;
  readonly budget: MoneyColumn | null;
  /** True when the same projects have costs and grants of one year: the grant is a part then. */
  readonly isGrantOfCost: boolean;
  /** True when every project has cost and grant, and each grant is exactly half of its cost. */
  readonly isHalfGranted: boolean;
}

interface Amount {
  readonly vintage: string;
  readonly fiscal_year: number;
  readonly amount_type: AmountType;
  readonly amount: number;
  readonly unit: string;
}

interface FinanceRows {
  readonly projects: readonly Project[];
  readonly project_budgets: readonly ProjectBudget[];
  readonly goals: readonly Goal[];
  readonly goal_budgets: readonly GoalBudget[];
  readonly policies: readonly Policy[];
  readonly policy_budgets: readonly PolicyBudget[];
  readonly units: readonly Unit[];
}

const newestYear = (rows: readonly Amount[]) =>
  Math.max(...rows.map(({ fiscal_year }) => fiscal_year));

/** Of each kind of amount the row of the newest year and vintage: by year, then by kind. */
export function newestAmounts<A extends Amount>(rows: readonly A[]): readonly A[] {
  const groups = Map.groupBy(rows, (row) => row.amount_type);
  const newest = amountOrder.flatMap((type) => {
    const given = groups.get(type) ?? [];
    return newestOf(given.filter((row) => row.fiscal_year === newestYear(given))) ?? [];
  });
  return newest.toSorted((a, b) => a.fiscal_year - b.fiscal_year);
}

/** Null where an amount is unknown. */
const sumOf = (amounts: readonly (number | null)[]) =>
  amounts.reduce(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    amounts.length === 0 ? null : 0,
  );

/** Of each kind the amounts of its newest year: a total never mixes years. */
function ofNewestYears<A extends Amount>(rows: readonly A[]): readonly A[] {
  const years = new Map(
    [...Map.groupBy(rows, (row) => row.amount_type)].map(
      ([type, given]) => [type, newestYear(given)] as const,
    ),
  );
  return rows.filter((row) => years.get(row.amount_type) === row.fiscal_year);
}

function columnOf(
  type: AmountType,
  amounts: readonly MoneyAmount<Amount>[],
): MoneyColumn | readonly [] {
  const [first] = amounts;
  if (first === undefined) return [];
  return {
    type,
    fiscalYear: first.budget.fiscal_year,
    known: amounts.length,
    total: sumOf(amounts.map(({ inUnit }) => inUnit)),
  };
}

/** How amounts find their project or goal. */
interface Joining<Subject, Budget> {
  readonly idOf: (subject: Subject) => string;
  readonly ownerOf: (budget: Budget) => string;
  readonly sizeOf: SizeOf;
}

function moneyTable<Subject, Budget extends Amount>(
  subjects: readonly Subject[],
  budgets: readonly Budget[],
  { idOf, ownerOf, sizeOf }: Joining<Subject, Budget>,
): MoneyTable<Subject, Budget> {
  const newest = ofNewestYears(budgets);
  const unit = commonUnit(newest);
  const byOwner = Map.groupBy(newest, ownerOf);
  const rows = subjects.map((subject) => ({
    subject,
    amounts: new Map(
      newestAmounts(byOwner.get(idOf(subject)) ?? []).map((budget) => [
        budget.amount_type,
        { budget, inUnit: amountIn(unit ?? '', budget, sizeOf) },
      ]),
    ),
  }));
  const columns = amountOrder.flatMap((type) =>
    columnOf(
      type,
      rows.flatMap(({ amounts }) => amounts.get(type) ?? []),
    ),
  );
  return { columns: columns.toSorted((a, b) => a.fiscalYear - b.fiscalYear), rows, unit };
}

function columnFor(
  { columns }: { readonly columns: readonly MoneyColumn[] },
  wanted: readonly AmountType[],
): MoneyColumn | null {
  const type = firstOf(
    columns.map((column) => column.type),
    wanted,
  );
  return columns.find((column) => column.type === type) ?? null;
}

type Pair = readonly [cost: ProjectBudget | null, grant: ProjectBudget | null];

const isHalf = ([cost, grant]: Pair) =>
  cost !== null && grant !== null && cost.unit === grant.unit && grant.amount * 2 === cost.amount;

const budgetOf = ({ amounts }: Finance['projects']['rows'][number], type: AmountType) =>
  amounts.get(type)?.budget ?? null;

function sharesOf(
  rows: Finance['projects']['rows'],
  cost: MoneyColumn | null,
  grant: MoneyColumn | null,
): Pick<Finance, 'isGrantOfCost' | 'isHalfGranted'> {
  if (cost === null || cost.fiscalYear !== grant?.fiscalYear) {
    return { isGrantOfCost: false, isHalfGranted: false };
  }
  const pairs = rows.map((row): Pair => [budgetOf(row, cost.type), budgetOf(row, grant.type)]);
  return {
    isGrantOfCost:
      cost.total !== null &&
      grant.total !== null &&
      grant.total < cost.total &&
      pairs.every(([of, part]) => of?.unit === part?.unit),
    isHalfGranted: pairs.every(isHalf),
  };
}

/** Money of the newest year. Goal budgets and project costs are never added or divided. */
export function financeOf(tables: FinanceRows): Finance {
  const sizeOf = createSizeOf(tables.units);
  const projects = moneyTable(tables.projects, tables.project_budgets, {
    idOf: ({ project_id }) => project_id,
    ownerOf: ({ project_id }) => project_id,
    sizeOf,
  });
  const goals = moneyTable(tables.goals, tables.goal_budgets, {
    idOf: ({ goal_id }) => goal_id,
    ownerOf: ({ goal_id }) => goal_id,
    sizeOf,
  });
  const policies = moneyTable(tables.policies, tables.policy_budgets, {
    idOf: ({ policy_id }) => policy_id,
    ownerOf: ({ policy_id }) => policy_id,
    sizeOf,
  });
  const cost = columnFor(projects, told.projects.cost);
  const grant = columnFor(projects, told.projects.grant);
  return {
    ...{ projects, goals, policies, cost, grant },
    settlement: columnFor(goals, told.goals.settlement),
    budget: columnFor(goals, told.goals.budget),
    ...sharesOf(projects.rows, cost, grant),
  };
}

/** True where there is an amount at all. */
export const hasMoney = ({ projects, goals, policies }: Finance) =>
  projects.columns.length + goals.columns.length + policies.columns.length > 0;

/** The rows behind the amounts of a table. */
export const budgetsIn = <Budget>({
  rows,
}: {
  readonly rows: readonly Pick<MoneyRow<unknown, Budget>, 'amounts'>[];
}): readonly Budget[] =>
  rows.flatMap(({ amounts }) => [...amounts.values()].map(({ budget }) => budget));
