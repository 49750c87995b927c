import type { Status } from '../model/codes.ts';
import { statusOrder, statusRules } from '../model/status.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Speech } from './speech.ts';

/** The KPIs that share a standing. */
export interface StandingGroup {
  readonly status: Status;
  readonly kpis: readonly KpiAnswer[];
}

/** KPIs by standing, in the order of `statusOrder`; standings that no KPI has are left out. */
export function standingGroups(kpis: readonly KpiAnswer[]): readonly StandingGroup[] {
  const groups = Map.groupBy(kpis, (answer) => answer.standing);
  return statusOrder
    .map((status) => ({ status, kpis: groups.get(status) ?? [] }))
    .filter(({ kpis: group }) => group.length > 0);
}

/**
 * Names of the groups, no two alike: a group of results is called so, and by its status as well
 * where there are several.
 */
export function standingNames(
  groups: readonly Pick<StandingGroup, 'status'>[],
  { words, labels }: Speech,
): ReadonlyMap<Status, string> {
  const { withResult, named } = words.pages.standings;
  const labelOf = (status: Status) => labels('statuses', status).label;
  const nameOf = (status: Status) => (statusRules[status].isResult ? withResult : labelOf(status));
  const names = groups.map(({ status }) => nameOf(status));
  const isShared = (name: string) => names.filter((other) => other === name).length > 1;
  return new Map(
    groups.map(({ status }) => {
      const name = nameOf(status);
      return [status, isShared(name) ? named({ name, label: labelOf(status) }) : name];
    }),
  );
}
