import type { Change, Database, FiscalYear, Vintage } from '../model/database.ts';

/** Days as YYYY-MM-DD, both inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

type Dated = Pick<Database, 'changes' | 'vintages'>;

/** ISO dates are ordered as text is. */
const sorted = (dates: readonly string[]) => dates.toSorted();

/** Day on which the figures were first offered here: the oldest change, else the oldest report. */
export function issuedOn({ changes, vintages }: Dated): string {
  const dates = sorted(changes.map(({ date }) => date));
  return dates[0] ?? sorted(vintages.map(({ vintage }) => vintage))[0] ?? '';
}

const newest = (changes: readonly Change[], vintages: readonly Vintage[]) =>
  sorted([...changes.map(({ date }) => date), ...vintages.map(({ vintage }) => vintage)]).at(-1) ??
  '';

/** Newest day on which anything changed: taken from the content, never from the clock. */
export function modifiedOn({ changes, vintages }: Dated): string {
  return newest(changes, vintages);
}

/**
 * Tells when something last changed. A change of another KPI or project does not touch a KPI or
 * project, a change of anything else may; what is neither shows everything.
 */
export function createModifiedOf({
  changes,
  vintages,
  kpis,
  projects,
}: Pick<Database, 'changes' | 'vintages' | 'kpis' | 'projects'>): (
  ...ids: readonly (string | null)[]
) => string {
  const single = new Set([
    ...kpis.map(({ kpi_id }) => kpi_id),
    ...projects.map(({ project_id }) => project_id),
  ]);
  const general = newest(
    changes.filter(({ scope }) => !single.has(scope)),
    vintages,
  );
  const own = Map.groupBy(changes, ({ scope }) => scope);
  const whole = newest(changes, vintages);
  return (...ids) => {
    const named = ids.filter((id) => id !== null);
    if (!named.some((id) => single.has(id))) return whole;
    const dates = named.flatMap((id) => own.get(id) ?? []).map(({ date }) => date);
    return sorted([general, ...dates]).at(-1) ?? '';
  };
}

/** From the first day of the first fiscal year to the last day of the last one. */
export function periodOf(years: readonly FiscalYear[]): Period {
  const start = sorted(years.map(({ start_date }) => start_date))[0];
  const end = sorted(years.map(({ end_date }) => end_date)).at(-1);
  if (start === undefined || end === undefined)
    throw new Error('A period needs at least one fiscal year.');
  return { start, end };
}

/** Fiscal years for which KPIs have rows. */
export function observedYears({
  observations,
  fiscal_years,
}: Pick<Database, 'observations' | 'fiscal_years'>): readonly FiscalYear[] {
  const years = new Set(observations.map(({ fiscal_year }) => fiscal_year));
  return fiscal_years.filter(({ fiscal_year }) => years.has(fiscal_year));
}

export type ModifiedOf = ReturnType<typeof createModifiedOf>;
