import type { Fact } from '../model/database.ts';
import type { ProjectAnswer } from './project-answer.ts';

/** Facts of a project that belong to none of its KPIs: those of a KPI are on its own page. */
export function factsWithoutKpi({ facts }: ProjectAnswer): readonly Fact[] {
  return facts.filter(({ kpi_id }) => kpi_id === null);
}
