import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Words } from '../i18n/words.ts';
import type { Observation } from '../model/database.ts';
import { axisKindOf } from './shared-axis.ts';

/** A distance from the baseline: +10, or −5 to −1 for a range. */
interface Change {
  readonly from: number;
  /** Null where it is no range. */
  readonly to: number | null;
  readonly bound: Observation['bound'];
}

/** The words around the numbers of a change, whatever these are. */
function framed(
  { from, to, bound }: Change,
  say: (value: number) => string,
  { format }: Words,
): string {
  if (to !== null) return format.range({ from: say(from), to: say(to) });
  return format.bounded({ value: say(from), bound, unit: '' });
}

const signedIn =
  (decimals: number, { format }: Words) =>
  (value: number) =>
    `${value > 0 ? '+' : ''}${format.number(value, decimals)}`;

/** As a table shows it. */
export const changeText = ({ kpi }: KpiAnswer, change: Change, words: Words) =>
  framed(change, signedIn(kpi.decimals, words), words);

/** As it is spoken: in percentage points, and of a ranking in places above or below. */
export function spokenChange({ kpi, unit }: KpiAnswer, change: Change, words: Words): string {
  const { format, interactive } = words;
  const kind = axisKindOf(unit);
  if (kind === 'rank' && change.to === null && change.from !== 0) {
    const { decimals } = kpi;
    const of = {
      value: change.from,
      decimals,
      unit: unit.unit,
      inCurrency: null,
      isPercentage: false,
    };
    return interactive.reading.places({ places: format.difference(of), isUp: change.from < 0 });
  }
  const signed = signedIn(kpi.decimals, words);
  const name = kind === 'percentage' ? interactive.reading.points : unit.unit;
  return framed(change, (value) => format.withUnit(signed(value), name), words);
}
