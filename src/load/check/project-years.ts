import type { Kpi } from '../../model/database.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';

/** Tells which fiscal years a project covers: the years of all its periods, of any basis. */
export type YearsOfProject = (projectId: string) => ReadonlySet<number> | null;

/** Longer periods than this are taken as unread; `range-reversed` and others report them. */
const maxYears = 100;

/** Null for a project without periods, or with one that could not be read. */
export function createYearsOfProject({ project_periods: periods }: ParsedTables): YearsOfProject {
  const years = new Map<string, Set<number> | null>();
  for (const { values } of periods.rows) {
    const { project_id: id, start_fiscal_year: start, end_fiscal_year: end } = values;
    if (id === undefined) continue;
    const known = years.get(id);
    const span = yearsBetween(start, end);
    years.set(id, known === null || span === null ? null : new Set([...(known ?? []), ...span]));
  }
  return (projectId) => (periods.isComplete ? (years.get(projectId) ?? null) : null);
}

function yearsBetween(start: number | undefined, end: number | undefined): number[] | null {
  if (start === undefined || end === undefined) return null;
  if (end < start || end - start > maxYears) return null;
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** True when the year comes after the project's periods. A source may print any year before. */
export function isAfterProject(
  year: number,
  { values: { project_id: project } }: ParsedRow<Kpi>,
  yearsOfProject: YearsOfProject,
): boolean {
  const years = yearsOfProject(project ?? '');
  return years !== null && year > Math.max(...years);
}
