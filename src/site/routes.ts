import type { Portfolio } from '../derive/portfolio.ts';
import { standingGroupsEver } from '../derive/standing-history.ts';
import { publishedTables, type Database, type Source, type Vintage } from '../model/database.ts';

/** Routes that depend on the content, with what each page needs. */

export const projectRoutes = ({ projects }: Portfolio) =>
  projects.map((answer) => ({ params: { project: answer.project.project_id }, props: { answer } }));

/** Retired KPIs keep their pages: an address that was public keeps working. */
export const kpiRoutes = ({ everyKpi }: Portfolio) =>
  everyKpi.map((answer, index) => ({
    params: { kpi: answer.kpi.kpi_id },
    props: { answer, previous: everyKpi[index - 1] ?? null, next: everyKpi[index + 1] ?? null },
  }));

/** Standings of earlier reports keep their pages, too. */
export const statusRoutes = (database: Database, portfolio: Portfolio) =>
  standingGroupsEver(database, portfolio).map((group) => ({
    params: { status: group.status },
    props: { group },
  }));

export const tableRoutes = () =>
  publishedTables.map((table) => ({ params: { table }, props: { table } }));

export const sourceRoutes = (sources: readonly Source[]) =>
  sources.map((source) => ({ params: { source: source.source_id }, props: { source } }));

/** The paper tells the newest state; the addresses of earlier papers lead to it. */
export const paperRoutes = (vintages: readonly Vintage[]) =>
  vintages.map((row) => ({ params: { vintage: row.vintage }, props: { row } }));

/** Every file that is no page. */
export const fileRoutes = <File>(files: ReadonlyMap<string, File>) =>
  [...files].map(([path, file]) => ({ params: { file: path }, props: { file } }));
