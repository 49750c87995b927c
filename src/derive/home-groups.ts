import { type DueGroup, dueGroups } from './due.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { KpiGroup } from './kpi-group.ts';
import type { Portfolio } from './portfolio.ts';
import { newestTold } from './standing.ts';

/** Most KPIs that the home page tells one by one. */
export const mostOnHome = 20;

/** Most of one owner, where not all find room. */
const mostOfOne = 3;

/** Those with a value first, the newest year before the others; the order of the source otherwise. */
function newestFirst(kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  const yearOf = ({ result, years }: KpiAnswer) =>
    (result ?? newestTold(years))?.year.fiscal_year ?? 0;
  return kpis.toSorted(
    (a, b) => Number(b.result !== null) - Number(a.result !== null) || yearOf(b) - yearOf(a),
  );
}

/** KPIs by owner: all of a few; of many the newest ones of each, until there is no more room. */
export function homeGroups(groups: readonly KpiGroup[]): readonly KpiGroup[] {
  const total = groups.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const told = groups.filter(({ owner, kpis }) => kpis.length > 0 || owner.kind === 'project');
  if (total <= mostOnHome) return told.slice(0, mostOnHome);
  const shown: KpiGroup[] = [];
  let room = mostOnHome;
  for (const group of told) {
    if (room <= 0) break;
    const kpis = newestFirst(group.kpis).slice(0, Math.min(mostOfOne, room));
    shown.push({ ...group, kpis });
    room -= Math.max(1, kpis.length);
  }
  return shown;
}

/** KPIs whose targets came out alike, and how many there are where not all find room. */
export interface HomeOutcome extends DueGroup {
  readonly total: number;
}

/**
 * Of many KPIs those that the headline counts, by what came of their targets: each outcome has its
 * share of the room. Empty where home tells all KPIs, or none was due.
 */
export function homeOutcomes(
  portfolio: Pick<Portfolio, 'kpis' | 'vintage'>,
): readonly HomeOutcome[] {
  if (portfolio.kpis.length <= mostOnHome) return [];
  const groups = dueGroups(portfolio);
  let room = mostOnHome;
  const sized = groups.toSorted((a, b) => a.kpis.length - b.kpis.length);
  const shares = new Map<DueGroup, number>();
  sized.forEach((group, index) => {
    const share = Math.min(group.kpis.length, Math.floor(room / (sized.length - index)));
    shares.set(group, share);
    room -= share;
  });
  return groups.map((group) => ({
    ...group,
    kpis: group.kpis.slice(0, shares.get(group)),
    total: group.kpis.length,
  }));
}
