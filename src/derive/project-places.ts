import { newestAmounts } from './finance.ts';
import { newestPeriods } from './periods.ts';
import { type Place, placesOf } from './places.ts';
import type { ProjectAnswer } from './portfolio.ts';

/** Printed pages of a project's period and money. */
export function projectPlaces(answer: ProjectAnswer): readonly Place[] {
  const rows = placesOf([...newestPeriods(answer), ...newestAmounts(answer.budgets)]);
  const { source_id, source_page } = answer.project;
  return rows.length > 0 ? rows : [{ source_id, source_page }];
}
