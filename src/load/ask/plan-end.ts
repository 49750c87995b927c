import type { Kpi } from '../../model/database.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';

/**
 * The year to which a KPI should have rows: that to which the other KPIs of its project have
 * them, or the earliest end of the project's periods in their newest vintages. -Infinity when
 * neither is known.
 */
export function createPlanEnd(
  { project_periods: periods, observations, kpis }: ParsedTables,
  vintage: string,
): (kpi: Partial<Kpi>) => number {
  const ends = new Map<string, Map<string, { vintage: string; end: number }>>();
  for (const { values } of periods.rows) {
    const { project_id: project, basis, vintage: own, end_fiscal_year: end } = values;
    if (!project || !basis || !own || end === undefined) continue;
    const byBasis = ends.get(project) ?? new Map<string, { vintage: string; end: number }>();
    ends.set(project, byBasis);
    if (own >= (byBasis.get(basis)?.vintage ?? '')) byBasis.set(basis, { vintage: own, end });
  }
  const projectOf = new Map(kpis.rows.map(({ values }) => [values.kpi_id, values.project_id]));
  const last = new Map<string, number>();
  for (const { values } of observations.rows) {
    const project = projectOf.get(values.kpi_id);
    if (values.vintage !== vintage || !project) continue;
    last.set(project, Math.max(values.fiscal_year ?? 0, last.get(project) ?? 0));
  }
  return ({ project_id: id }) => {
    const project = id ?? '';
    const known = [...(ends.get(project)?.values() ?? [])].map(({ end }) => end);
    const period = known.length === 0 ? -Infinity : Math.min(...known);
    return Math.max(period, last.get(project) ?? -Infinity);
  };
}
