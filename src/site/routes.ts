import { newestChanges } from '../derive/changes.ts';
import { gradeGroups } from '../derive/grade-groups.ts';
import { kpiListPages, narrowedListPages } from '../derive/kpi-list.ts';
import { type ListPage, listPages } from '../derive/list-pages.ts';
import type { Portfolio } from '../derive/portfolio.ts';
import { standingGroupsEver } from '../derive/standing-history.ts';
import { publishedTables, type Change } from '../model/database.ts';
import type { EasySite } from './easy-site.ts';
import type { Site } from './site.ts';

/** Routes that depend on the content, with what each page needs. */

type Told = Pick<Site, 'database' | 'portfolio'>;

/** The one page of a folder; none where there is nothing to list. */
export const folderRoute = (isThere: boolean) =>
  isThere ? [{ params: { list: undefined }, props: {} }] : [];

export const goalRoutes = ({ structure }: Portfolio) =>
  structure.goals
    .filter(({ hasPage }) => hasPage)
    .map((answer) => ({ params: { goal: answer.goal.goal_id }, props: { answer } }));

export const policyRoutes = ({ structure }: Portfolio) =>
  structure.policies
    .filter(({ hasPage }) => hasPage)
    .map((answer) => ({ params: { policy: answer.policy.policy_id }, props: { answer } }));

export const projectRoutes = ({ projects }: Portfolio) =>
  projects.map((answer) => ({ params: { project: answer.project.project_id }, props: { answer } }));

/** Projects that the content tells in plain Japanese. */
export const easyProjectRoutes = ({ projects }: EasySite) =>
  projects.map((easyProject) => ({
    params: { project: easyProject.answer.project.project_id },
    props: { easyProject },
  }));

/** Retired KPIs keep their pages: an address that was public keeps working. */
export const kpiRoutes = ({ everyKpi }: Portfolio) =>
  everyKpi.map((answer, index) => ({
    params: { kpi: answer.kpi.kpi_id },
    props: { answer, previous: everyKpi[index - 1] ?? null, next: everyKpi[index + 1] ?? null },
  }));

/** The pages of a list: the first one has the address of the list. */
const listRoutes = <Item>(pages: readonly ListPage<Item>[]) =>
  pages.map((page) => ({
    params: { page: page.number === 1 ? undefined : `page/${page.number}` },
    props: { page },
  }));

/** The list of projects; none where there are none. */
export const projectListRoutes = ({ projects, structure }: Portfolio) =>
  structure.hasProjects ? listRoutes(listPages(projects)) : [];

export const kpiListRoutes = (portfolio: Portfolio) => listRoutes(kpiListPages(portfolio));

/** Standings of earlier reports keep their pages, too. */
export const statusRoutes = ({ database, portfolio }: Told) =>
  standingGroupsEver(database, portfolio).flatMap((group) =>
    listRoutes(narrowedListPages(portfolio, group.kpis)).map(({ params, props }) => ({
      params: { ...params, status: group.status },
      props: { ...props, group },
    })),
  );

export const changeRoutes = (changes: readonly Change[]) =>
  listRoutes(listPages(newestChanges(changes)));

/** Grades that no KPI has any more keep their pages, too. */
export const gradeRoutes = ({ database, portfolio }: Told) =>
  gradeGroups(database, portfolio.kpis).flatMap((group) =>
    listRoutes(narrowedListPages(portfolio, group.kpis)).map(({ params, props }) => ({
      params: { ...params, scale: group.grade.scale_id, grade: String(group.grade.seq) },
      props: { ...props, group },
    })),
  );

export const tableRoutes = () =>
  publishedTables.map((table) => ({ params: { table }, props: { table } }));

export const sourceRoutes = ({ database, sourcePages }: Pick<Site, 'database' | 'sourcePages'>) =>
  database.sources.flatMap((source) =>
    listRoutes(sourcePages.listOf(source.source_id)).map(({ params, props }) => ({
      params: { ...params, source: source.source_id },
      props: { ...props, source },
    })),
  );

/** The paper shows the newest state; the addresses of earlier papers lead to it. */
export const paperRoutes = ({ database, portfolio }: Told) => {
  const pages = kpiListPages(portfolio);
  return database.vintages.flatMap((row) => {
    const own = row.vintage === portfolio.vintage.vintage ? pages : pages.slice(0, 1);
    return listRoutes(own).map(({ params, props }) => ({
      params: { ...params, vintage: row.vintage },
      props: { ...props, row },
    }));
  });
};

/** Files that are no pages, by their paths in the edition. */
export const fileRoutes = <File>(files: ReadonlyMap<string, File>) =>
  [...files].map(([path, file]) => ({ params: { file: path }, props: { file } }));
