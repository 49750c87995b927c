import type { Row } from './table.ts';
import { answers } from './tables/answers.ts';
import { changes } from './tables/changes.ts';
import { codelists } from './tables/codelists.ts';
import { controlTotals } from './tables/control-totals.ts';
import { discrepancies } from './tables/discrepancies.ts';
import { easyKpis } from './tables/easy-kpis.ts';
import { easyProjects } from './tables/easy-projects.ts';
import { evaluations } from './tables/evaluations.ts';
import { facts } from './tables/facts.ts';
import { fiscalYears } from './tables/fiscal-years.ts';
import { goalBudgets } from './tables/goal-budgets.ts';
import { goals } from './tables/goals.ts';
import { kpiPolicies } from './tables/kpi-policies.ts';
import { kpis } from './tables/kpis.ts';
import { observations } from './tables/observations.ts';
import { partialObservations } from './tables/partial-observations.ts';
import { policies } from './tables/policies.ts';
import { policyBudgets } from './tables/policy-budgets.ts';
import { policyGoals } from './tables/policy-goals.ts';
import { projectBudgets } from './tables/project-budgets.ts';
import { projectGoals } from './tables/project-goals.ts';
import { projectPeriods } from './tables/project-periods.ts';
import { projects } from './tables/projects.ts';
import { scaleGrades } from './tables/scale-grades.ts';
import { scales } from './tables/scales.ts';
import { searchWords } from './tables/search-words.ts';
import { sources } from './tables/sources.ts';
import { terms } from './tables/terms.ts';
import { units } from './tables/units.ts';
import { vintages } from './tables/vintages.ts';

/** Every table, in the order in which readers meet them. */
export const tables = {
  observations,
  partial_observations: partialObservations,
  kpis,
  evaluations,
  scales,
  scale_grades: scaleGrades,
  projects,
  project_periods: projectPeriods,
  project_budgets: projectBudgets,
  project_goals: projectGoals,
  goals,
  policies,
  kpi_policies: kpiPolicies,
  policy_goals: policyGoals,
  policy_budgets: policyBudgets,
  goal_budgets: goalBudgets,
  facts,
  discrepancies,
  sources,
  vintages,
  fiscal_years: fiscalYears,
  units,
  terms,
  codelists,
  control_totals: controlTotals,
  changes,
  search_words: searchWords,
  easy_projects: easyProjects,
  easy_kpis: easyKpis,
  answers,
} as const;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Tables that readers can download. */
export const publishedTables = tableNames.filter((name) => !tables[name].internal);

/** The rows of every table, read and checked, in memory for one build. */
export type Database = { readonly [Name in TableName]: readonly Row<(typeof tables)[Name]>[] };

export type Answer = Row<typeof answers>;
export type Change = Row<typeof changes>;
export type ControlTotal = Row<typeof controlTotals>;
export type Discrepancy = Row<typeof discrepancies>;
export type EasyKpi = Row<typeof easyKpis>;
export type EasyProject = Row<typeof easyProjects>;
export type Evaluation = Row<typeof evaluations>;
export type Fact = Row<typeof facts>;
export type FiscalYear = Row<typeof fiscalYears>;
export type Goal = Row<typeof goals>;
export type GoalBudget = Row<typeof goalBudgets>;
export type Kpi = Row<typeof kpis>;
export type Observation = Row<typeof observations>;
export type PartialObservation = Row<typeof partialObservations>;
export type Policy = Row<typeof policies>;
export type PolicyBudget = Row<typeof policyBudgets>;
export type Project = Row<typeof projects>;
export type ProjectBudget = Row<typeof projectBudgets>;
export type ProjectGoal = Row<typeof projectGoals>;
export type ProjectPeriod = Row<typeof projectPeriods>;
export type Scale = Row<typeof scales>;
export type ScaleGrade = Row<typeof scaleGrades>;
export type Source = Row<typeof sources>;
export type GlossaryTerm = Row<typeof terms>;
export type Unit = Row<typeof units>;
export type Vintage = Row<typeof vintages>;
