import type { Goal, GoalBudget, Project, ProjectBudget } from '../model/database.ts';
import { groupBy } from './rows-by-key.ts';

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

/** Sums are in the unit of the rows. Null where no row has such an amount. */
export interface Finance {
  readonly fiscalYear: number | null;
  readonly unit: string | null;
  readonly projects: readonly ProjectMoney[];
  readonly totalCost: number | null;
  readonly totalGrant: number | null;
  /** True when every grant is exactly half of its cost. */
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
  readonly amount: number;
}

function newest<A extends Amount>(rows: readonly A[]): A | null {
  return (
    rows
      .toSorted((a, b) => a.fiscal_year - b.fiscal_year || a.vintage.localeCompare(b.vintage, 'en'))
      .at(-1) ?? null
  );
}

function sum(amounts: readonly (Amount | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((total, { amount }) => total + amount, 0);
}

function projectMoney(project: Project, rows: readonly ProjectBudget[]): ProjectMoney {
  return {
    project,
    cost: newest(rows.filter((row) => row.amount_type === 'project_cost')),
    grant: newest(rows.filter((row) => row.amount_type === 'grant_decided')),
  };
}

function goalMoney(goal: Goal, rows: readonly GoalBudget[]): GoalMoney {
  return {
    goal,
    settlement: newest(rows.filter((row) => row.amount_type === 'settlement')),
    budget: newest(rows.filter((row) => row.amount_type === 'budget')),
  };
}

function isHalf({ cost, grant }: ProjectMoney): boolean {
  return cost !== null && grant !== null && grant.amount * 2 === cost.amount;
}

/** Of each kind of amount the row of the newest year and vintage. */
export function newestAmounts(rows: readonly ProjectBudget[]): readonly ProjectBudget[] {
  const groups = groupBy(rows, (row) => row.amount_type);
  return [...groups.values()].flatMap((group) => newest(group) ?? []);
}

interface FinanceRows {
  readonly projects: readonly Project[];
  readonly project_budgets: readonly ProjectBudget[];
  readonly goals: readonly Goal[];
  readonly goal_budgets: readonly GoalBudget[];
}

/** Money of the newest year. Goal budgets and project costs are never added or divided. */
export function financeOf(rows: FinanceRows): Finance {
  const budgetsByProject = groupBy(rows.project_budgets, (row) => row.project_id);
  const budgetsByGoal = groupBy(rows.goal_budgets, (row) => row.goal_id);
  const projects = rows.projects.map((project) =>
    projectMoney(project, budgetsByProject.get(project.project_id) ?? []),
  );
  const goals = rows.goals.map((goal) => goalMoney(goal, budgetsByGoal.get(goal.goal_id) ?? []));
  const firstCost = projects.find(({ cost }) => cost)?.cost ?? null;
  const firstSettlement = goals.find(({ settlement }) => settlement)?.settlement ?? null;
  const firstBudget = goals.find(({ budget }) => budget)?.budget ?? null;
  return {
    fiscalYear: firstCost?.fiscal_year ?? null,
    unit: firstCost?.unit ?? null,
    projects,
    totalCost: sum(projects.map(({ cost }) => cost)),
    totalGrant: sum(projects.map(({ grant }) => grant)),
    isHalfGranted: projects.length > 0 && projects.every(isHalf),
    goals,
    goalUnit: (firstSettlement ?? firstBudget)?.unit ?? null,
    totalSettlement: sum(goals.map(({ settlement }) => settlement)),
    totalBudget: sum(goals.map(({ budget }) => budget)),
    settlementYear: firstSettlement?.fiscal_year ?? null,
    budgetYear: firstBudget?.fiscal_year ?? null,
  };
}
