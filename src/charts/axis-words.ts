import type { Words } from '../i18n/words.ts';
import { isTurned } from './axis.ts';
import type { KpiChart } from './kpi-chart.ts';

/** What a reader must know of an axis, in sentences: an axis from zero that others share has none. */
export function axisNotes(
  { axis, axisDecimals, hasOwnAxis, isDrawn }: KpiChart,
  { charts, format }: Words,
): readonly string[] {
  if (!isDrawn) return [];
  const end = (value: number) => format.number(value, axisDecimals);
  const ofRank = axis.to === 1 ? charts.rank : charts.rankFrom({ first: end(axis.to) });
  const ofOrigin = isTurned(axis) ? ofRank : charts.axisFrom({ origin: end(axis.from) });
  return [...(hasOwnAxis ? [charts.ownAxis] : []), ...(axis.startsAtZero ? [] : [ofOrigin])];
}
