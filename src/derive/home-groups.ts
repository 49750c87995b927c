import { newestTold } from './standing.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { KpiGroup } from './kpi-group.ts';

/** Most KPIs that the home page tells one by one. */
export const mostOnHome = 20;

/** Most of one owner, where not all find room. */
const mostOfOne = 3;

/** KPIs of one owner on the home page, and how many more it has. */
export interface HomeGroup extends KpiGroup {
  readonly others: number;
}

/** Those with a value first, the newest year before the others; the order of the source otherwise. */
function newestFirst(kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  const yearOf = ({ result, years }: KpiAnswer) =>
    (result ?? newestTold(years))?.year.fiscal_year ?? 0;
  return kpis.toSorted(
    (a, b) => Number(b.result !== null) - Number(a.result !== null) || yearOf(b) - yearOf(a),
  );
}

/**
 * What the home page tells of, however many KPIs there are: all of a few; of many the newest ones
 * of each owner, until there is no more room.
 */
export function homeGroups(groups: readonly KpiGroup[]): readonly HomeGroup[] {
  const total = groups.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const told = groups.filter(({ owner, kpis }) => kpis.length > 0 || owner.kind === 'project');
  if (total <= mostOnHome)
    return told.slice(0, mostOnHome).map((group) => ({ ...group, others: 0 }));
  const shown: HomeGroup[] = [];
  let room = mostOnHome;
  for (const group of told) {
    if (room <= 0) break;
    const kpis = newestFirst(group.kpis).slice(0, Math.min(mostOfOne, room));
    shown.push({ ...group, kpis, others: group.kpis.length - kpis.length });
    room -= Math.max(1, kpis.length);
  }
  return shown;
}
