import { createUrls } from '../../model/addresses.ts';
import { publishedTables } from '../../model/database.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';

/** Every address as texts write it: from the top of the site. */
export const addresses = createUrls('/');

/** Files beside a page, by their endings. */
const besidePage = ['csv', 'json', 'svg', 'png', 'bib', 'ris', 'csl.json'];

/** What the site has, as far as the content says it. */
export interface KnownAddresses {
  readonly pages: ReadonlySet<string>;
  /** Whether there may be such a file; what a file holds decides its name, and is not known here. */
  readonly isFile: (address: string) => boolean;
  readonly projectIds: readonly string[];
}

/** Null when a row could not be read: it may be the one that a text links to. */
export function knownAddresses(tables: ParsedTables): KnownAddresses | null {
  const projectIds = idsOf(tables.projects, 'project_id');
  const kpiIds = idsOf(tables.kpis, 'kpi_id');
  const sourceIds = idsOf(tables.sources, 'source_id');
  const vintages = idsOf(tables.vintages, 'vintage');
  if (!projectIds || !kpiIds || !sourceIds || !vintages) return null;
  const aims = aimPages(tables);
  const { home, kpis, data, reuse, search, about, method, updates } = addresses;
  const statuses = new Set(tables.observations.rows.map(({ values }) => values.status ?? ''));
  const judged = new Set(
    tables.evaluations.rows.flatMap(({ values }) => (values.kpi_id ? values.scale_id : [])),
  );
  const grades = tables.scale_grades.rows.filter(({ values }) => judged.has(values.scale_id));
  const pages = new Set([
    ...[home, kpis, data, reuse, search, about, method, updates],
    ...(projectIds.length > 0 ? [addresses.projects] : []),
    ...(hasMoney(tables) ? [addresses.finance] : []),
    ...aims,
    ...(tables.terms.rows.length > 0 ? [addresses.glossary] : []),
    ...[addresses.compare(), addresses.accessibility, addresses.machineReadability],
    addresses.check,
    ...easyPages(tables),
    ...projectIds.flatMap((id) => [addresses.project(id), addresses.leaflet(id)]),
    ...kpiIds.flatMap((id) => [addresses.kpi(id), addresses.embedKpi(id)]),
    ...sourceIds.map(addresses.source),
    ...vintages.map(addresses.paper),
    ...[...statuses].map(addresses.kpisWithStatus),
    ...grades.map(({ values: { scale_id, seq } }) =>
      addresses.kpisWithGrade(scale_id ?? '', seq ?? 0),
    ),
    ...publishedTables.map(addresses.table),
  ]);
  return { pages, isFile: (address) => isFile(address, pages), projectIds };
}

function easyPages({ easy_projects }: ParsedTables): readonly string[] {
  const ids = easy_projects.rows.flatMap(({ values }) => values.project_id ?? []);
  return ids.length === 0 ? [] : [addresses.easy, ...ids.map(addresses.easyProject)];
}

const hasMoney = ({ project_budgets, goal_budgets, policy_budgets }: ParsedTables) =>
  project_budgets.rows.length + goal_budgets.rows.length + policy_budgets.rows.length > 0;

/** Goals and policies that have KPIs, money or evaluations have pages, and goals of such policies. */
function aimPages(tables: ParsedTables): readonly string[] {
  const { kpis, evaluations, kpi_policies, policy_budgets, policy_goals, policies } = tables;
  const told = [...kpis.rows, ...evaluations.rows].map(({ values }) => values);
  const ofPolicies = [...kpi_policies.rows, ...policy_budgets.rows].map(({ values }) => values);
  const policyIds = new Set([...told, ...ofPolicies].flatMap(({ policy_id }) => policy_id ?? []));
  const above = [...policies.rows, ...policy_goals.rows]
    .filter(({ values }) => policyIds.has(values.policy_id ?? ''))
    .flatMap(({ values }) => values.goal_id ?? []);
  const goalIds = new Set([...told.flatMap(({ goal_id }) => goal_id ?? []), ...above]);
  return [
    ...(goalIds.size > 0 ? [addresses.goals] : []),
    ...[...goalIds].map(addresses.goal),
    ...[...policyIds].map(addresses.policy),
  ];
}

function isFile(address: string, pages: ReadonlySet<string>): boolean {
  if ([addresses.feed, addresses.icon].includes(address)) return true;
  if (/^\/data\/(?:v1|releases)\/[\w/.-]+\.[a-z\d]+$/u.test(address)) return true;
  const [, page = '', ending = ''] = /^(\/[^.]+)\.([a-z.]+)$/u.exec(address) ?? [];
  return besidePage.includes(ending) && pages.has(`${page}/`);
}

function idsOf<R>(table: ParsedTable<R>, key: keyof R): string[] | null {
  if (!table.isComplete) return null;
  const ids = table.rows.map(({ values }) => values[key]);
  const known = ids.filter((id): id is R[keyof R] & string => typeof id === 'string');
  return known.length < ids.length ? null : known;
}
