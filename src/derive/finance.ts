import type { Goal, GoalBudget, Project, ProjectBudget } from '../model/database.ts';
import type { CodeOf } from '../model/codes.ts';
import { newestOf } from './newest.ts';

/** Cost of a project in one fiscal year and the part that the state grants. */
export interface ProjectMoney {
  readonly project: Project;
  readonly cost: ProjectBudget | null;
  readonly grant: ProjectBudget | null;
}

export interface GoalMoney {
  readonly goal: Goal;
  readonly settlement: GoalBudget | null;
  readonly budget: GoalBudget | null;
}

/** How many of the lines have an amount: a sum over fewer than all is not a sum over all. */
export interface Known {
  readonly cost: number;
  readonly grant: number;
  readonly settlement: number;
  readonly budget: number;
}

/** Sums are in the unit of the rows. Null where no row has such an amount, or units differ. */
export interface Finance {
  readonly fiscalYear: number | null;
  readonly unit: string | null;
  readonly projects: readonly ProjectMoney[];
  readonly totalCost: number | null;
  readonly totalGrant: number | null;
  readonly known: Known;
  /** True when the same projects have costs and grants, so that the grant is a part of the cost. */
  readonly isGrantOfCost: boolean;
  /** True when every project has cost and grant, and each grant is exactly half of its cost. */
  readonly isHalfGranted: boolean;
  readonly goals: readonly GoalMoney[];
  readonly goalUnit: string | null;
  readonly totalSettlement: number | null;
  readonly totalBudget: number | null;
  readonly settlementYear: number | null;
  readonly budgetYear: number | null;
}

interface Amount {
  readonly vintage: string;
  readonly fiscal_year: number;
  readonly amount_type: CodeOf<'amount_types'>;
  readonly amount: number;
  readonly unit: string;
}

/** The newest vintage of the row with this kind and year. */
function amountOf<A extends Amount>(
  rows: readonly A[],
  type: Amount['amount_type'],
  year: number | null,
): A | null {
  const given = rows.filter((row) => row.amount_type === type && row.fiscal_year === year);
  return newestOf(given);
}

/** The newest year that has amounts of these kinds. */
function newestYear(
  rows: readonly Amount[],
  ...types: readonly Amount['amount_type'][]
): number | null {
  const years = rows.filter((row) => types.includes(row.amount_type));
  return years.length === 0 ? null : Math.max(...years.map((row) => row.fiscal_year));
}

/** Null where there is nothing to add, or an amount is in another unit. */
function sumIn(unit: string | null, amounts: readonly (Amount | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 || known.some((row) => row.unit !== unit)) return null;
  return known.reduce((total, { amount }) => total + amount, 0);
}

/** The unit of the first amount that is known. */
const firstUnit = (amounts: readonly (Amount | null)[]): string | null =>
  amounts.find((row) => row !== null)?.unit ?? null;

const count = (amounts: readonly (Amount | null)[]) =>
  amounts.filter((amount) => amount !== null).length;

function isHalf({ cost, grant }: ProjectMoney): boolean {
  if (!cost || !grant) return false;
  return cost.unit === grant.unit && grant.amount * 2 === cost.amount;
}

/** Of each kind of amount the row of the newest year and vintage. */
export function newestAmounts<A extends Amount>(rows: readonly A[]): readonly A[] {
  const groups = Map.groupBy(rows, (row) => row.amount_type);
  return [...groups].flatMap(
    ([type, group]) => amountOf(group, type, newestYear(group, type)) ?? [],
  );
}

interface FinanceRows {
  readonly projects: readonly Project[];
  readonly project_budgets: readonly ProjectBudget[];
  readonly goals: readonly Goal[];
  readonly goal_budgets: readonly GoalBudget[];
}

function projectMoney(rows: FinanceRows, year: number | null): readonly ProjectMoney[] {
  const budgets = Map.groupBy(rows.project_budgets, (row) => row.project_id);
  return rows.projects.map((project) => {
    const given = budgets.get(project.project_id) ?? [];
    return {
      project,
      cost: amountOf(given, 'project_cost', year),
      grant: amountOf(given, 'grant_decided', year),
    };
  });
}

/** Settlements of one year beside budgets of another: of each kind the newest. */
function goalMoney(
  rows: FinanceRows,
  settlementYear: number | null,
  budgetYear: number | null,
): readonly GoalMoney[] {
  const budgets = Map.groupBy(rows.goal_budgets, (row) => row.goal_id);
  return rows.goals.map((goal) => {
    const given = budgets.get(goal.goal_id) ?? [];
    return {
      goal,
      settlement: amountOf(given, 'settlement', settlementYear),
      budget: amountOf(given, 'budget', budgetYear),
    };
  });
}

/**
 * Money of the newest year: a total never mixes years, so a project without an amount in that
 * year has none. Goal budgets and project costs are never added or divided.
 */
export function financeOf(rows: FinanceRows): Finance {
  const fiscalYear = newestYear(rows.project_budgets, 'project_cost', 'grant_decided');
  const settlementYear = newestYear(rows.goal_budgets, 'settlement');
  const budgetYear = newestYear(rows.goal_budgets, 'budget');
  const projects = projectMoney(rows, fiscalYear);
  const goals = goalMoney(rows, settlementYear, budgetYear);
  const paid = projects.filter(({ cost, grant }) => cost !== null || grant !== null);
  const unit = firstUnit(paid.map(({ cost, grant }) => cost ?? grant));
  const totalCost = sumIn(
    unit,
    projects.map(({ cost }) => cost),
  );
  const totalGrant = sumIn(
    unit,
    projects.map(({ grant }) => grant),
  );
  const [settlements, budgets] = [
    goals.map(({ settlement }) => settlement),
    goals.map(({ budget }) => budget),
  ];
  const goalUnit = firstUnit([...settlements, ...budgets]);
  return {
    fiscalYear,
    unit,
    projects,
    totalCost,
    totalGrant,
    known: {
      cost: count(projects.map(({ cost }) => cost)),
      grant: count(projects.map(({ grant }) => grant)),
      settlement: count(settlements),
      budget: count(budgets),
    },
    isGrantOfCost:
      totalCost !== null &&
      totalGrant !== null &&
      totalGrant < totalCost &&
      paid.every(({ cost, grant }) => cost?.unit === grant?.unit),
    isHalfGranted: projects.length > 0 && projects.every(isHalf),
    goals,
    goalUnit,
    totalSettlement: sumIn(goalUnit, settlements),
    totalBudget: sumIn(goalUnit, budgets),
    settlementYear,
    budgetYear,
  };
}

/** True where there is an amount of a project or a goal at all. */
export const hasMoney = ({ known }: Finance) => Object.values(known).some((size) => size > 0);

/** The rows behind the amounts of projects, and those behind the amounts of goals. */
export function financeRows({ projects, goals }: Finance) {
  return {
    projects: projects.flatMap(({ cost, grant }) => [cost, grant]).filter((row) => row !== null),
    goals: goals
      .flatMap(({ settlement, budget }) => [settlement, budget])
      .filter((row) => row !== null),
  };
}
