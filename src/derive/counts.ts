import type { Status } from '../model/codes.ts';
import { statusOrder, statusRules } from '../model/status.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Portfolio } from './portfolio.ts';
import { rowAt } from './rows-by-key.ts';
import type { Speech } from './speech.ts';

/** What is counted: goals where they have pages, projects of the newest report, KPIs in force. */
export const thingCounts = ({ currentProjects, kpis, structure }: Portfolio) => ({
  goals: structure.hasGoals ? structure.goals.length : 0,
  projects: currentProjects.length,
  kpis: kpis.length,
});

/** Goals, their policies, and the KPIs of both. */
export const goalCounts = ({ groups, structure: { goals, policies } }: Portfolio) => ({
  goals: goals.length,
  policies: policies.length,
  kpis: groups
    .filter(({ owner }) => owner.kind === 'goal' || owner.kind === 'policy')
    .reduce((sum, { kpis }) => sum + kpis.length, 0),
});

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

/** How many KPIs have a result, are measured, and so on: at most four kinds, in words. */
export function standingFacts(kpis: readonly KpiAnswer[], speech: Speech) {
  const groups = standingGroups(kpis);
  const names = standingNames(groups, speech);
  return groups.slice(0, 4).map(({ status, kpis: group }) => ({
    name: rowAt(names, status),
    value: String(group.length),
  }));
}
