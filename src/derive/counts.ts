import type { Status } from '../model/codes.ts';
import type { KpiAnswer } from './portfolio.ts';
import { groupBy } from './rows-by-key.ts';
import { standingOrder } from './standing.ts';

/** The KPIs that share a standing. */
export interface StandingGroup {
  readonly status: Status;
  readonly kpis: readonly KpiAnswer[];
}

/** KPIs by standing, in the order of `standingOrder`; standings that no KPI has are left out. */
export function standingGroups(kpis: readonly KpiAnswer[]): readonly StandingGroup[] {
  const groups = groupBy(kpis, (answer) => answer.standing);
  return standingOrder
    .map((status) => ({ status, kpis: groups.get(status) ?? [] }))
    .filter(({ kpis: group }) => group.length > 0);
}

/** How many results stand on each side of their target, and the years they belong to. */
export interface ResultCounts {
  readonly total: number;
  readonly withResult: number;
  readonly above: number;
  readonly equal: number;
  readonly below: number;
  /** True when more is better for every KPI that has a result. */
  readonly isMoreBetter: boolean;
  /** Fiscal years of the results, oldest first. */
  readonly years: readonly number[];
}

export function resultCounts(kpis: readonly KpiAnswer[]): ResultCounts {
  const judged = kpis.filter((answer) => answer.verdict !== null);
  const count = (word: string) => judged.filter((answer) => answer.verdict?.word === word).length;
  const years = new Set(judged.flatMap(({ result }) => result?.year.fiscal_year ?? []));
  return {
    total: kpis.length,
    withResult: kpis.filter((answer) => answer.result !== null).length,
    above: count('above'),
    equal: count('equal'),
    below: count('below'),
    isMoreBetter: judged.every(({ kpi }) => kpi.direction === 'higher_is_better'),
    years: [...years].toSorted((a, b) => a - b),
  };
}
