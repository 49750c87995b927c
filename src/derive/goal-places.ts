import { newestAmounts } from './finance.ts';
import type { GoalAnswer, PolicyAnswer } from './goal-answer.ts';
import type { KpiGroup } from './kpi-group.ts';
import { distinctPlaces, placesOf, type SourcePlace } from './places.ts';

/** Printed pages of the figures of these KPIs. */
export const groupPlaces = ({ kpis }: Pick<KpiGroup, 'kpis'>): readonly SourcePlace[] =>
  distinctPlaces(kpis.flatMap(({ places }) => places));

/** Pages of all that is said of a policy; that of its name where there is nothing else. */
export function policyPlaces(answer: PolicyAnswer): readonly SourcePlace[] {
  const told = distinctPlaces([
    ...groupPlaces(answer),
    ...groupPlaces({ kpis: answer.alsoKpis }),
    ...placesOf([...newestAmounts(answer.budgets), ...answer.evaluations]),
  ]);
  return told.length > 0 ? told : distinctPlaces([answer.policy]);
}

/** The same of a goal, with its money and the KPIs of its policies. */
export function goalPlaces(answer: GoalAnswer): readonly SourcePlace[] {
  const told = distinctPlaces([
    ...groupPlaces(answer),
    ...[...answer.policies, ...answer.alsoPolicies].flatMap(groupPlaces),
    ...placesOf([...newestAmounts(answer.budgets), ...answer.evaluations]),
  ]);
  return told.length > 0 ? told : distinctPlaces([answer.goal]);
}
