import type { Role } from '../model/codes.ts';
import type { Kpi, Observation } from '../model/database.ts';
import { statusRules } from '../model/status.ts';

/** What a row is in the plan. A value of the baseline year is no result, whatever its status. */
export function roleOf(
  { series, fiscal_year, status }: Pick<Observation, 'series' | 'fiscal_year' | 'status'>,
  { baseline_fiscal_year }: Pick<Kpi, 'baseline_fiscal_year'>,
): Role {
  if (series === 'target') return 'target';
  if (baseline_fiscal_year !== null && fiscal_year < baseline_fiscal_year) return 'earlier';
  if (fiscal_year === baseline_fiscal_year) return 'baseline';
  return statusRules[status].role;
}

/** What a year is of which the source prints no actual. */
export const roleOfSilence: Role = 'no_value';
