import type { Kpi, Observation } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
import type { YearCell } from './year-cells.ts';

/**
 * Comparison of a result with the same year's target. `above` is the better side of the target:
 * more where higher is better, less where lower is better. `within` is inside a range, ends
 * included. Where the target is a bound, all but `below` have reached it.
 */
export interface Verdict {
  readonly word: 'above' | 'equal' | 'within' | 'below';
  /**
   * Actual minus target, in the KPI's unit (percentage points for percentages); of a range minus
   * its nearer end, and 0 inside.
   */
  readonly difference: number;
}

type Compared = Observation & { readonly value: number };

/** A number in the KPI's own unit, as exact as the source has it: 約100 and 程度 are not. */
function isComparable(row: Observation | null): row is Compared {
  return row !== null && row.value !== null && row.unit === null && row.bound !== 'about';
}

/** A result that can be judged: a bound or a range is none. */
function isJudgeable(row: Observation | null): row is Compared {
  return isComparable(row) && row.bound === null && row.value_to === null;
}

/** Whether both are of the same days; a target of a day counts for the year of its column. */
function isOfOtherPeriod({ period_start: from, period_end: to }: Observation, target: Observation) {
  if (from === null || target.period_start === null) return false;
  return from !== target.period_start || to !== target.period_end;
}

/** Null unless the year has a result and a target that can be compared: nothing else is judged. */
export function verdictOf(kpi: Kpi, { actual, target }: YearCell): Verdict | null {
  if (!isJudgeable(actual) || !isComparable(target)) return null;
  if (!statusRules[actual.status].isResult || isOfOtherPeriod(actual, target)) return null;
  if (target.value_to !== null) return rangeVerdict(kpi, actual.value, target);
  const difference = exactDifference(actual.value, target.value, kpi.decimals);
  const better = betterSide(kpi, target);
  if (better === null) return null;
  if (difference === 0) return { word: isStrict(target) ? 'below' : 'equal', difference };
  return { word: difference > 0 === (better === 'more') ? 'above' : 'below', difference };
}

/** 93％超 is not reached by 93. */
const isStrict = ({ bound }: Observation) => bound === 'more_than' || bound === 'less_than';

/** The side of a target on which a result is better; null where nothing says so. */
function betterSide(
  { direction }: Pick<Kpi, 'direction'>,
  { bound }: Observation,
): 'more' | 'less' | null {
  if (bound === 'at_least' || bound === 'more_than') return 'more';
  if (bound === 'at_most' || bound === 'less_than') return 'less';
  if (direction === 'higher_is_better') return 'more';
  return direction === 'lower_is_better' ? 'less' : null;
}

/** Outside a range the target is missed, but on its better side it is passed. */
function rangeVerdict(kpi: Kpi, value: number, target: Compared): Verdict {
  const difference = differenceFrom(target, value, kpi.decimals);
  if (difference === 0) return { word: 'within', difference };
  const better = betterSide(kpi, target);
  const isPassed = better !== null && difference > 0 === (better === 'more');
  return { word: isPassed ? 'above' : 'below', difference };
}

/** How far a value is from a target: from the nearer end of a range, 0 inside it. */
export function differenceFrom(
  { value: from, value_to: to }: Pick<Observation, 'value_to'> & { readonly value: number },
  value: number,
  decimals: number,
): number {
  const below = exactDifference(value, from, decimals);
  if (to === null || below <= 0) return below;
  return Math.max(0, exactDifference(value, to, decimals));
}

/** Subtracts in whole units of the last digit, because 7.14 − 5.71 is not 1.43 in binary. */
export function exactDifference(a: number, b: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.round(a * scale) - Math.round(b * scale)) / scale;
}
