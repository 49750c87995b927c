import type { KpiAnswer } from './kpi-answer.ts';
import type { KpiGroup } from './kpi-group.ts';
import { type ListPage, listPages } from './list-pages.ts';
import { once } from './once.ts';
import type { Portfolio } from './portfolio.ts';

const rowsOf = ({ kpis, retired }: KpiGroup) => Math.max(1, kpis.length + retired.length);

/** A group that is longer than a page goes on on the next one. */
function piecesOf(group: KpiGroup): readonly KpiGroup[] {
  return listPages(group.kpis).map(({ number, total, items }) => ({
    ...group,
    kpis: items,
    retired: number === total ? group.retired : [],
  }));
}

const pagesOf = (groups: readonly KpiGroup[]) => listPages(groups.flatMap(piecesOf), rowsOf);

/** The list of all KPIs by their owners. */
export const kpiListPages = once(({ groups }: Portfolio): readonly ListPage<KpiGroup>[] =>
  pagesOf(groups),
);

/** Some of the KPIs by their owners. */
export function narrowedListPages(
  { groups }: Portfolio,
  kpis: readonly KpiAnswer[],
): readonly ListPage<KpiGroup>[] {
  const wanted = new Set(kpis);
  const narrowed = groups
    .map(({ owner, kpis: own }) => ({
      owner,
      kpis: own.filter((answer) => wanted.has(answer)),
      retired: [],
    }))
    .filter((group) => group.kpis.length > 0);
  return pagesOf(narrowed);
}

/** Number of the page on which the list of all KPIs first names an owner. */
export function kpiListPageOf(
  portfolio: Portfolio,
  isWanted: (group: KpiGroup) => boolean,
): number {
  return kpiListPages(portfolio).find(({ items }) => items.some(isWanted))?.number ?? 1;
}

/** The KPIs on a page of the list that are in force. */
export const kpisOf = ({ items }: ListPage<KpiGroup>): readonly KpiAnswer[] =>
  items.flatMap(({ kpis }) => kpis);
