import { standingGroups } from '../derive/counts.ts';
import type { Portfolio } from '../derive/portfolio.ts';
import { publishedTables } from '../model/database.ts';
import type { Source } from '../model/database.ts';

/** Routes that depend on the content, with what each page needs. */

export const projectRoutes = ({ projects }: Portfolio) =>
  projects.map((answer) => ({ params: { project: answer.project.project_id }, props: { answer } }));

/** Retired KPIs keep their pages: an address that was public keeps working. */
export const kpiRoutes = ({ everyKpi }: Portfolio) =>
  everyKpi.map((answer, index) => ({
    params: { kpi: answer.kpi.kpi_id },
    props: { answer, previous: everyKpi[index - 1] ?? null, next: everyKpi[index + 1] ?? null },
  }));

export const statusRoutes = ({ kpis }: Portfolio) =>
  standingGroups(kpis).map((group) => ({ params: { status: group.status }, props: { group } }));

export const tableRoutes = () =>
  publishedTables.map((table) => ({ params: { table }, props: { table } }));

export const sourceRoutes = (sources: readonly Source[]) =>
  sources.map((source) => ({ params: { source: source.source_id }, props: { source } }));

/** The paper tells the newest state only, under the name of its vintage. */
export const paperRoutes = ({ vintage }: Portfolio) => [{ params: { vintage: vintage.vintage } }];
