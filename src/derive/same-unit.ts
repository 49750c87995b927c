import type { KpiAnswer } from './kpi-answer.ts';

/** KPIs that are counted in one unit. */
export interface UnitGroup {
  readonly unit: string;
  readonly kpis: readonly KpiAnswer[];
}

/** KPIs by unit, in the order in which the units first appear. */
export function unitGroups(kpis: readonly KpiAnswer[]): readonly UnitGroup[] {
  const groups = Map.groupBy(kpis, (answer) => answer.unit.unit);
  return [...groups].map(([unit, group]) => ({ unit, kpis: group }));
}

/** The KPI itself and all others that may stand beside it on one axis. */
export function withSameUnit(
  { unit }: KpiAnswer,
  kpis: readonly KpiAnswer[],
): readonly KpiAnswer[] {
  return kpis.filter((other) => other.unit.unit === unit.unit);
}

/** The unit in which most KPIs have a result: with it a comparison has most to show. */
export function mostTellingUnit(kpis: readonly KpiAnswer[]): UnitGroup | null {
  const results = (group: UnitGroup) => group.kpis.filter(({ result }) => result !== null).length;
  return unitGroups(kpis).toSorted((a, b) => results(b) - results(a))[0] ?? null;
}
