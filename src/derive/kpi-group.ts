import { isInForce, type KpiAnswer } from './kpi-answer.ts';
import { byNumber } from './numbered.ts';
import type { Owner } from './owner.ts';

/** What the KPIs of one owner say together. */
export interface KpiGroup {
  readonly owner: Owner;
  /** KPIs that are in force. */
  readonly kpis: readonly KpiAnswer[];
  /** KPIs that another one has replaced, or that the newest report no longer holds. */
  readonly retired: readonly KpiAnswer[];
}

/** KPIs of one owner in the order of their numbers, those that are retired apart. */
export function groupOf(owner: Owner, answers: readonly KpiAnswer[]): KpiGroup {
  const ordered = answers.toSorted(byNumber(({ kpi }) => kpi.kpi_no));
  return {
    owner,
    kpis: ordered.filter(isInForce),
    retired: ordered.filter((answer) => !isInForce(answer)),
  };
}

export const isEmptyGroup = ({ kpis, retired }: KpiGroup) => kpis.length + retired.length === 0;
