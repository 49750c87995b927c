import type { Status } from '../model/codes.ts';
import type { Database } from '../model/database.ts';
import { statusOrder } from '../model/status.ts';
import { type StandingGroup, standingGroups } from './counts.ts';
import type { Portfolio } from './portfolio.ts';
import { yearsOf } from './year-cells.ts';
import { once } from './once.ts';
import { standingOf } from './standing.ts';

type Tables = Pick<Database, 'kpis' | 'observations' | 'vintages'>;

/** Every standing that some KPI had in some report, as the site showed it at the time. */
function standingsEver(tables: Tables, { years }: Portfolio): ReadonlySet<Status> {
  const rows = Map.groupBy(tables.observations, ({ kpi_id }) => kpi_id);
  return new Set(
    tables.vintages.flatMap(({ vintage: last }) =>
      tables.kpis.flatMap((kpi) => {
        const known = (rows.get(kpi.kpi_id) ?? []).filter(({ vintage }) => vintage <= last);
        return known.length === 0 ? [] : [standingOf(yearsOf(kpi, known, years))];
      }),
    ),
  );
}

/**
 * KPIs by standing, with an empty group for each standing that only earlier reports had: its
 * page was public, so it stays.
 */
export const standingGroupsEver = once((tables: Tables, portfolio: Portfolio) => {
  const ever = standingsEver(tables, portfolio);
  const groups = new Map(standingGroups(portfolio.kpis).map((group) => [group.status, group]));
  return statusOrder.flatMap((status): readonly StandingGroup[] => {
    const group = groups.get(status);
    if (group) return [group];
    return ever.has(status) ? [{ status, kpis: [] }] : [];
  });
});
