import { newestAmounts } from './finance.ts';
import { newestPeriods } from './periods.ts';
import { type SourcePlace, distinctPlaces, placesOf } from './places.ts';
import type { ProjectAnswer } from './project-answer.ts';

/** Printed pages of a project's period and money. */
export function projectPlaces(answer: ProjectAnswer): readonly SourcePlace[] {
  const rows = placesOf([...newestPeriods(answer), ...newestAmounts(answer.budgets)]);
  return rows.length > 0 ? rows : distinctPlaces([answer.project]);
}

/** The same with the pages of the KPIs: all that a project's line in a list is made of. */
export function ledgerPlaces(answer: ProjectAnswer): readonly SourcePlace[] {
  return distinctPlaces([...projectPlaces(answer), ...answer.kpis.flatMap((kpi) => kpi.places)]);
}
