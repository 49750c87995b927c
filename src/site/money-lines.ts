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
import type { Site } from './site.ts';

/** An amount in a table of amounts. */
export interface AmountText {
  /** In the unit of the table. */
  readonly text: string;
  /** As the source has it, where that is another unit. */
  readonly exact: string | null;
}

/** A row of a table of amounts with its bars. */
export interface MoneyLine {
  readonly label: string;
  readonly href: string | null;
  /** Printed under the label, such as the policies of a goal. */
  readonly detail: readonly string[];
  readonly bars: readonly MoneyBar[];
  /** By the columns; null where there is none. */
  readonly amounts: readonly (AmountText | null)[];
}

/** A column of amounts with its sum. */
export interface MoneySum {
  readonly heading: string;
  /** Null where there is no sum in the unit of the table. */
  readonly total: string | null;
  /** Of how many lines it is the sum; null where it is that of all. */
  readonly part: string | null;
}

/** Amounts as pages and paper show them. */
export interface MoneyLines {
  readonly caption: string;
  /** Heading of the first column. */
  readonly subject: string;
  readonly sums: readonly MoneySum[];
  readonly lines: readonly MoneyLine[];
  readonly chart: FinanceChart;
  /** What the source says beside its amounts, with the name of the line. */
  readonly notes: readonly string[];
  readonly places: readonly SourcePlace[];
}

interface Amount {
  readonly amount: number;
  readonly unit: string;
}

interface Budget extends Amount {
  readonly note: string | null;
}

export const withOwnUnit = ({ amount, unit }: Amount, { words }: Pick<Site, 'words'>): string =>
  words.format.withUnit(words.format.number(amount), unit);

/** In the unit of the table, which the total has as well; the source's own stands beside it. */
export function amountText(
  { budget, inUnit }: MoneyAmount<Amount>,
  { unit }: { readonly unit: string | null },
  site: Pick<Site, 'words'>,
): AmountText {
  const own = withOwnUnit(budget, site);
  if (inUnit === null) return { text: own, exact: null };
  return { text: site.words.format.plain(inUnit), exact: budget.unit === unit ? null : own };
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
  const { labels, words } = site;
  const of = table.rows.length;
  return table.columns.map((column) => ({
    heading: isOfOneYear ? labels('amount_types', column.type).label : amountName(column, site),
    total: column.total === null ? null : words.format.plain(column.total),
    part: column.known === of ? null : words.pages.finance.part({ count: column.known, of }),
  }));
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
    amount === undefined ? null : amountText(amount, table, site);
  return table.rows.map(({ subject, amounts }) => ({
    ...lineOf(subject),
    bars: bars.get(idOf(subject)) ?? [],
    amounts: table.columns.map(({ type }) => text(amounts.get(type))),
  }));
}

/** Every different note on the amounts of a table, behind the name of its line. */
function notesOf<Subject, Row extends Budget>(
  { rows }: MoneyTable<Subject, Row>,
  labelOf: (subject: Subject) => string,
  { words }: Site,
): readonly string[] {
  const notes = rows.flatMap(({ subject, amounts }) =>
    [...amounts.values()].flatMap(({ budget: { note } }) =>
      note === null ? [] : [words.format.noted({ name: labelOf(subject), note })],
    ),
  );
  return [...new Set(notes)];
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
