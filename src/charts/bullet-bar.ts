import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { hasTarget } from '../derive/standing.ts';
import { baselineOf, isPlanned, type YearCell } from '../derive/year-cells.ts';
import { isRank } from '../i18n/units.ts';
import type { Observation } from '../model/database.ts';
import { isOfKind } from '../model/status.ts';
import { axisOf } from './axis.ts';
import { drawable } from './kpi-chart.ts';
import { fillOf, type Fill } from './looks.ts';

/**
 * The smallest picture of a KPI: a scale that ends at the last promise, a bar for the newest
 * result, a tick for the target of the same year. Every KPI has a scale of its own. All positions
 * are per cent of the width from the left.
 */
export interface BulletBar {
  readonly left: End;
  readonly right: End;
  /** Otherwise the words below say where it ends. */
  readonly endsAtLastTarget: boolean;
  /** The target of the last year, where it is neither the right end nor a tick nor a range. */
  readonly last: number | null;
  /** The range that is the target of the last year, where it is not that of a track. */
  readonly lastRange: Span | null;
  /** Where zero lies between the ends. */
  readonly zero: number | null;
  /** What came out above, what is not a result below it. */
  readonly tracks: readonly BulletTrack[];
}

/** A number at which the scale ends, and the figure that it is; of a round number none. */
export interface End {
  readonly value: number;
  readonly figure: BulletFigure | null;
}

/** A number in the unit of the KPI, with the year that it is of. */
export interface BulletFigure {
  readonly cell: YearCell;
  readonly row: Observation & { readonly value: number };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface BulletTrack {
  /** The bar; where the scale has no zero to begin at, a dot at `to`. */
  readonly mark: (Span & { readonly look: Fill; readonly isDot: boolean }) | null;
  /** The target of the same year: a tick, or a band where it is a range. */
  readonly target: (Span & { readonly place: TickPlace }) | null;
  /** The baseline, where there is nothing newer. */
  readonly baseline: number | null;
}

/**
 * Where bar and tick meet: paper parts them where the bar clearly goes on; the bar lies over the
 * tick where it ends so near that its end would be hidden.
 */
export type TickPlace = 'plain' | 'parted' | 'behind';

/** From this distance on, in per cent of the scale, a bar has clearly passed its target. */
const clearlyPassed = 4;

function figureOf(
  cell: YearCell | null | undefined,
  series: 'target' | 'actual',
): BulletFigure | null {
  const row = cell ? drawable(cell[series]) : null;
  return cell && row ? { cell, row } : null;
}

const isRange = ({ row }: BulletFigure) => row.value_to !== null;

const upperOf = ({ row }: BulletFigure) => row.value_to ?? row.value;

/** What one track shows. */
interface Line {
  readonly actual: BulletFigure;
  readonly target: BulletFigure | null;
}

function linesOf(cell: YearCell | null | undefined, due = cell): readonly Line[] {
  const actual = figureOf(cell, 'actual');
  return actual ? [{ actual, target: figureOf(due, 'target') }] : [];
}

/** The newest result and, below it, a newer value that is none; without both the baseline. */
function linesOfKpi({ result, open, years }: KpiAnswer): readonly Line[] {
  const partial = open.findLast(({ actual }) => isOfKind(actual.status, 'partial'));
  const told = [...linesOf(result), ...linesOf(partial)];
  if (told.length > 0) return told;
  return linesOf(baselineOf(years), open[0] ?? years.filter(isPlanned).find(hasTarget));
}

const endAt = (figure: BulletFigure): End => ({ value: upperOf(figure), figure });

const bareEnd = (value: number): End => ({ value, figure: null });

/** Null where both ends would be the same: a scale needs a reach. */
function endsOf(
  [first, ...others]: readonly BulletFigure[],
  isReversed: boolean,
): readonly [left: End, right: End] | null {
  if (!first) return null;
  const far = (sign: 1 | -1) =>
    others.reduce((a, b) => (sign * upperOf(b) > sign * upperOf(a) ? b : a), first);
  const [most, least] = [endAt(far(1)), endAt(far(-1))] as const;
  if (isReversed) return most.value === least.value ? null : [most, least];
  if (most.value <= 0) return least.value < 0 ? [least, bareEnd(0)] : null;
  if (least.value < 0) return [least, most];
  const numbers = [first, ...others].flatMap(({ row }) => [row.value, row.value_to ?? row.value]);
  const axis = axisOf(numbers, 'plain');
  return [bareEnd(axis.startsAtZero ? 0 : axis.from), most];
}

interface Scale {
  readonly positionOf: (value: number) => number;
  /** Where bars begin; null on a scale on which only places count. */
  readonly origin: number | null;
}

function spanOf({ row }: BulletFigure, { positionOf }: Scale): Span {
  const [one, other] = [positionOf(row.value), positionOf(row.value_to ?? row.value)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function markOf(actual: BulletFigure, scale: Scale): NonNullable<BulletTrack['mark']> {
  const { from, to } = spanOf(actual, scale);
  const look = fillOf(actual.row.status);
  if (scale.origin === null || from !== to) return { from, to, look, isDot: from === to };
  return { from: Math.min(scale.origin, to), to: Math.max(scale.origin, to), look, isDot: false };
}

function placeOf({ from, to }: Span, mark: BulletTrack['mark']): TickPlace {
  if (mark === null || mark.isDot || from !== to) return 'plain';
  if (mark.from < to && mark.to - to > clearlyPassed) return 'parted';
  return mark.to > to && mark.from < to ? 'behind' : 'plain';
}

function trackOf({ actual, target }: Line, scale: Scale): BulletTrack {
  const { isBaseline } = actual.cell;
  const mark = isBaseline ? null : markOf(actual, scale);
  const span = target && spanOf(target, scale);
  return {
    mark,
    target: span && { ...span, place: placeOf(span, mark) },
    baseline: isBaseline ? scale.positionOf(actual.row.value) : null,
  };
}

/** A target that a bar can reach; at zero, or without a number, a bar would show how much is left. */
const hasReach = (target: BulletFigure | null) => target !== null && upperOf(target) !== 0;

/**
 * The bar of a KPI; null where the source gives no number that could be drawn, or no target in a
 * number: its length would say nothing.
 */
export function bulletBar(answer: KpiAnswer): BulletBar | null {
  const lines = linesOfKpi(answer);
  const last = figureOf(answer.lastTarget, 'target');
  if (![last, ...lines.map(({ target }) => target)].some(hasReach)) return null;
  const figures = [last, ...lines.flatMap(({ actual, target }) => [target, actual])];
  const isReversed = isRank(answer.unit.unit);
  const ends =
    lines.length === 0
      ? null
      : endsOf(
          figures.filter((figure) => figure !== null),
          isReversed,
        );
  if (ends === null) return null;
  const [left, right] = ends;
  const positionOf = (value: number) =>
    Math.round(((value - left.value) / (right.value - left.value)) * 1e4) / 1e2;
  const hasOrigin = !isReversed && left.value <= 0;
  const scale = { positionOf, origin: hasOrigin ? positionOf(0) : null };
  const isTick = lines.some(({ target }) => target?.cell === last?.cell);
  return {
    left,
    right,
    endsAtLastTarget: last !== null && right.figure?.row === last.row,
    last:
      last === null || isTick || isRange(last) || right.figure === last
        ? null
        : positionOf(upperOf(last)),
    lastRange: last === null || isTick || !isRange(last) ? null : spanOf(last, scale),
    zero: left.value < 0 && right.value > 0 ? positionOf(0) : null,
    tracks: lines.map((line) => trackOf(line, scale)),
  };
}
