import type { KpiAnswer } from './kpi-answer.ts';
import { once } from './once.ts';
import { rowsOf } from './year-cells.ts';

/** KPIs that are counted in one unit. */
export interface UnitGroup {
  readonly unit: string;
  readonly kpis: readonly KpiAnswer[];
}

/** True where there is a number in the KPI's own unit: words are compared with nothing. */
const isCompared = ({ years }: KpiAnswer) =>
  years.flatMap(rowsOf).some(({ value, unit }) => value !== null && unit === null);

export const comparedKpis = once((kpis: readonly KpiAnswer[]) => kpis.filter(isCompared));

/** KPIs by unit, in the order in which the units first appear. */
export const unitGroups = once((kpis: readonly KpiAnswer[]): readonly UnitGroup[] => {
  const groups = Map.groupBy(comparedKpis(kpis), (answer) => answer.unit.unit);
  return [...groups].map(([unit, group]) => ({ unit, kpis: group }));
});

/** Most others that a KPI is compared with at first. */
const mostPeers = 4;

/**
 * The KPI itself and others that may share an axis with it, in their order: numbers without a unit,
 * such as rates and indices, share none.
 */
export function withSameUnit(answer: KpiAnswer, kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  if (!isCompared(answer)) return [];
  if (answer.unit.unit === '') return [answer];
  const group = unitGroups(kpis).find(({ unit }) => unit === answer.unit.unit)?.kpis ?? [];
  const others = group.filter((other) => other !== answer).slice(0, mostPeers);
  const peers = new Set([answer, ...others]);
  return group.filter((other) => peers.has(other));
}

/** Most KPIs that are chosen at once. */
export const mostTogether = 12;

/** KPIs of one unit that are chosen together. */
export const chosenTogether = ({ kpis }: UnitGroup) => kpis.slice(0, mostTogether);

/** Most KPIs with pictures on one page. */
const mostPictured = 24;

/** KPIs by unit of which a page shows pictures: all, or where these are many those chosen first. */
export function picturedGroups(kpis: readonly KpiAnswer[]): readonly UnitGroup[] {
  if (kpis.length <= mostPictured) return unitGroups(kpis);
  const first = mostTellingUnit(kpis);
  return first === null ? [] : [{ unit: first.unit, kpis: chosenTogether(first) }];
}

/** The unit in which most KPIs have a result: with it a comparison has most to show. */
export function mostTellingUnit(kpis: readonly KpiAnswer[]): UnitGroup | null {
  const results = (group: UnitGroup) => group.kpis.filter(({ result }) => result !== null).length;
  return unitGroups(kpis).toSorted((a, b) => results(b) - results(a))[0] ?? null;
}
