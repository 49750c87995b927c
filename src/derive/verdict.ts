import type { Kpi } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
import type { YearCell } from './year-cells.ts';

/**
 * Comparison of a result with the same year's target. `above` is the better side of the
 * target: more where higher is better, less where lower is better.
 */
export interface Verdict {
  readonly word: 'above' | 'equal' | 'below';
  /** Actual minus target, in the KPI's unit (percentage points for percentages). */
  readonly difference: number;
}

/** Null unless the year has a result and a target: nothing else is judged. */
export function verdictOf(kpi: Kpi, cell: YearCell): Verdict | null {
  const { actual, target } = cell;
  if (!statusRules[actual.status].isResult) return null;
  if (actual.value === null || target.value === null) return null;
  const difference = exactDifference(actual.value, target.value, kpi.decimals);
  if (difference === 0) return { word: 'equal', difference };
  const isBetter = difference > 0 === (kpi.direction === 'higher_is_better');
  return { word: isBetter ? 'above' : 'below', difference };
}

/** Subtracts in whole units of the last digit, because 7.14 − 5.71 is not 1.43 in binary. */
export function exactDifference(a: number, b: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.round(a * scale) - Math.round(b * scale)) / scale;
}
