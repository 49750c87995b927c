import {
  type FinanceChart,
  goalMoneyChart,
  policyMoneyChart,
  type MoneyBar,
  projectMoneyChart,
} from '../charts/finance-chart.ts';
import {
  budgetsIn,
  type MoneyAmount,
  type MoneyColumn,
  type MoneyTable,
} from '../derive/finance.ts';
import { numberedGoal, numberedProject } from '../derive/numbered.ts';
import { type SourcePlace, placesOf } from '../derive/places.ts';
import { yearWords } from '../derive/year-words.ts';
import { foreignLanguage } from '../i18n/japanese-words.ts';
import type { Project, ProjectBudget } from '../model/database.ts';
import { type Amount, amountText, sumText, tableNotes } from './amount-texts.ts';
import type { Site } from './site.ts';

/** A row of a table of amounts with its bars. */
export interface MoneyLine {
  readonly label: string;
  readonly href: string | null;
  /** Printed under the label, such as the policies of a goal. */
  readonly detail: readonly string[];
  readonly bars: readonly MoneyBar[];
  /** By the columns; null where there is none. */
  readonly amounts: readonly (string | null)[];
}

/** A column of amounts with its sum. */
export interface MoneySum {
  /** Kind of the amounts, with the year where the table has several. */
  readonly heading: string;
  /** The kind by itself. */
  readonly kind: string;
  readonly year: string;
  /** Null where there is no sum in the unit of the table; with a mark where it is not that of all. */
  readonly total: string | null;
}

/** Amounts as pages and paper show them. */
export interface MoneyLines {
  readonly caption: string;
  /** Heading of the first column. */
  readonly subject: string;
  readonly sums: readonly MoneySum[];
  readonly lines: readonly MoneyLine[];
  readonly chart: FinanceChart;
  /** What the marks of sums mean, and what the source says beside its amounts. */
  readonly notes: readonly string[];
  readonly places: readonly SourcePlace[];
}

interface Budget extends Amount {
  readonly note: string | null;
}

/** The year that all columns share; null where they do not, so that each has to name its own. */
export function sharedYear({
  columns,
}: {
  readonly columns: readonly MoneyColumn[];
}): number | null {
  const years = new Set(columns.map(({ fiscalYear }) => fiscalYear));
  return years.size === 1 ? (columns[0]?.fiscalYear ?? null) : null;
}

/** Kind of an amount with its year. */
export function amountName(
  { type, fiscalYear }: Pick<MoneyColumn, 'type' | 'fiscalYear'>,
  { labels, portfolio, words }: Site,
): string {
  const year = yearWords(fiscalYear, portfolio, words);
  return words.pages.project.amount({ year, type: labels('amount_types', type).label });
}

function sumsOf(
  table: MoneyTable<unknown, unknown>,
  isOfOneYear: boolean,
  site: Site,
): readonly MoneySum[] {
  const { labels, portfolio, words } = site;
  return table.columns.map((column) => {
    const kind = labels('amount_types', column.type).label;
    return {
      heading: isOfOneYear ? kind : amountName(column, site),
      kind,
      year: yearWords(column.fiscalYear, portfolio, words),
      total: sumText(column, table, site),
    };
  });
}

/** The years of a table with the number of their columns; none where each has but one. */
export function yearGroups(
  sums: readonly MoneySum[],
): readonly { readonly year: string; readonly count: number }[] {
  const groups = [...Map.groupBy(sums, ({ year }) => year)];
  if (groups.length === 1 || groups.length === sums.length) return [];
  return groups.map(([year, { length: count }]) => ({ year, count }));
}

interface LineOf<Subject> {
  readonly idOf: (subject: Subject) => string;
  readonly lineOf: (subject: Subject) => Pick<MoneyLine, 'label' | 'href' | 'detail'>;
}

function linesOf<Subject, Row extends Budget>(
  table: MoneyTable<Subject, Row>,
  chart: FinanceChart,
  { idOf, lineOf, site }: LineOf<Subject> & { readonly site: Site },
): readonly MoneyLine[] {
  const bars = new Map(chart.rows.map((row) => [row.id, row.bars]));
  const text = (amount: MoneyAmount<Row> | undefined) =>
    amount === undefined ? null : amountText(amount, site);
  return table.rows.map(({ subject, amounts }) => ({
    ...lineOf(subject),
    bars: bars.get(idOf(subject)) ?? [],
    amounts: table.columns.map(({ type }) => text(amounts.get(type))),
  }));
}

/** What its amounts need, and every different note on them behind the name of its line. */
function notesOf<Subject, Row extends Budget>(
  table: MoneyTable<Subject, Row>,
  labelOf: (subject: Subject) => string,
  site: Site,
): readonly string[] {
  const { words } = site;
  const notes = table.rows.flatMap(({ subject, amounts }) =>
    [...amounts.values()].flatMap(({ budget: { note } }) =>
      note === null ? [] : [words.format.noted({ name: labelOf(subject), note })],
    ),
  );
  return [...tableNotes(table, table.columns, site), ...new Set(notes)];
}

/** The amounts of projects. */
export function projectMoney(site: Site): MoneyLines {
  const { finance, portfolio, url, words } = site;
  const table: MoneyTable<Project, ProjectBudget> = finance.projects;
  const { page, year, unit } = captionParts(table, site);
  const chart = projectMoneyChart(finance);
  const labelOf = (project: Project) => numberedProject(project, words);
  return {
    caption:
      year === null
        ? page.caption({ name: page.projects, unit })
        : page.projectsCaption({ year: yearWords(year, portfolio, words), unit }),
    subject: words.site.table.project,
    sums: sumsOf(table, year !== null, site),
    lines: linesOf(table, chart, {
      idOf: ({ project_id }) => project_id,
      lineOf: (project) => ({
        label: labelOf(project),
        href: url.project(project.project_id),
        detail: [],
      }),
      site,
    }),
    chart,
    notes: notesOf(table, labelOf, site),
    places: placesOf(budgetsIn(table)),
  };
}

interface Aims<Subject, Row> {
  readonly table: MoneyTable<Subject, Row>;
  readonly chart: FinanceChart;
  readonly name: string;
  readonly subject: string;
  readonly idOf: (subject: Subject) => string;
  readonly lineOf: (subject: Subject) => Pick<MoneyLine, 'label' | 'href' | 'detail'>;
}

function aimMoney<Subject, Row extends Budget & SourcePlace & { readonly vintage: string }>(
  { table, chart, name, subject, idOf, lineOf }: Aims<Subject, Row>,
  site: Site,
): MoneyLines {
  const { page, unit } = captionParts(table, site);
  return {
    caption: page.caption({ name, unit }),
    subject,
    // The kinds are those of different years in most reports, so each says its own.
    sums: sumsOf(table, false, site),
    lines: linesOf(table, chart, { idOf, lineOf, site }),
    chart,
    notes: notesOf(table, (of) => lineOf(of).label, site),
    places: placesOf(budgetsIn(table)),
  };
}

/** The amounts of goals, each with its policies. */
export function goalMoney(site: Site): MoneyLines {
  const { database, finance, language, portfolio, url, words } = site;
  const policies = Map.groupBy(database.policies, (row) => row.goal_id);
  const { goals: name, goal: subject } = words.pages.finance;
  const isForeign = (text: string) => foreignLanguage(text, language) !== undefined;
  return aimMoney(
    {
      ...{ table: finance.goals, chart: goalMoneyChart(finance), name, subject },
      idOf: ({ goal_id }) => goal_id,
      lineOf: ({ goal_id, goal_no, name: printed, name_plain: plain }) => ({
        label: numberedGoal(goal_no, isForeign(printed) ? plain : printed, words),
        href: portfolio.goalById.get(goal_id)?.hasPage ? url.goal(goal_id) : null,
        detail: (policies.get(goal_id) ?? []).map((policy) => policy.name),
      }),
    },
    site,
  );
}

/** The amounts of policies. */
export function policyMoney(site: Site): MoneyLines {
  const { finance, portfolio, url, words } = site;
  const { policies: name, policy: subject } = words.pages.finance;
  return aimMoney(
    {
      ...{ table: finance.policies, chart: policyMoneyChart(finance), name, subject },
      idOf: ({ policy_id }) => policy_id,
      lineOf: ({ policy_id, name: label }) => ({
        label,
        href: portfolio.policyById.get(policy_id)?.hasPage ? url.policy(policy_id) : null,
        detail: [],
      }),
    },
    site,
  );
}

const captionParts = (table: MoneyTable<unknown, unknown>, { words }: Site) => ({
  page: words.pages.finance,
  year: sharedYear(table),
  unit: table.unit ?? '',
});
