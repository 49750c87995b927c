import { isRank } from '../i18n/units.ts';
import type { Unit } from '../model/database.ts';
import { axisOf, positionOn, type Axis, type AxisKind } from './axis.ts';

/** What a chart draws: all of its values, and results with the targets of the same years. */
export interface Drawn {
  readonly values: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Charts that share an axis, in the order in which they were given. */
export interface AxisGroup<T> {
  readonly axis: Axis;
  readonly members: readonly T[];
}

/** How many times the smallest chart on an axis the largest may be. */
const largestRatio = 3;

/** Distance, in per cent of the axis, from which on a result is seen above or below its target. */
const leastGap = 5;

const sizeOf = ({ values }: Drawn) => Math.max(0, ...values.map(Math.abs));

function gapOn(axis: Axis, [one, other]: readonly [number, number]): number {
  return Math.abs(positionOn(axis, one) - positionOn(axis, other));
}

/** Makes the axis for the values of one chart or several. */
type AxisMaker = (values: readonly number[]) => Axis;

/** A shared axis neither shrinks a chart to a sliver nor hides on which side of a target a result is. */
function canShare(charts: readonly Drawn[], createAxis: AxisMaker): boolean {
  const sizes = charts.map(sizeOf);
  if (Math.max(...sizes) > Math.min(...sizes) * largestRatio) return false;
  const shared = createAxis(charts.flatMap(({ values }) => values));
  return charts.every(({ values, pairs }) => {
    const own = createAxis(values);
    return pairs.every((pair) => gapOn(own, pair) < leastGap || gapOn(shared, pair) >= leastGap);
  });
}

/** The fewest axes on which charts of one unit can stand, the largest charts together first. */
export function axisGroups<T>(
  members: readonly T[],
  drawnOf: (member: T) => Drawn,
  createAxis: AxisMaker,
): readonly AxisGroup<T>[] {
  const drawn = new Map(members.map((member) => [member, drawnOf(member)]));
  const chartsOf = (group: readonly T[]) => group.flatMap((member) => drawn.get(member) ?? []);
  const bySize = members.toSorted(
    (a, b) => Math.max(...chartsOf([b]).map(sizeOf)) - Math.max(...chartsOf([a]).map(sizeOf)),
  );
  const groups: T[][] = [];
  for (const member of bySize) {
    const last = groups.at(-1);
    if (last && canShare(chartsOf([...last, member]), createAxis)) last.push(member);
    else groups.push([member]);
  }
  return groups
    .map((group) => members.filter((member) => group.includes(member)))
    .map((group) => ({
      members: group,
      axis: createAxis(chartsOf(group).flatMap(({ values }) => values)),
    }))
    .toSorted((a, b) => members.indexOf(first(a)) - members.indexOf(first(b)));
}

function first<T>({ members: [member] }: AxisGroup<T>): T {
  if (member === undefined) throw new Error('An axis has no chart.');
  return member;
}

/** How values of a unit lie on an axis. */
export function axisKindOf({ unit, kind }: Unit): AxisKind {
  if (kind === 'percentage') return 'percentage';
  return isRank(unit) ? 'rank' : 'plain';
}

/** The axis of charts of one unit, as the rules of its kind want it. */
export const valueAxis =
  (kind: AxisKind): AxisMaker =>
  (values) =>
    axisOf(values, kind);
