import type { Status } from '../model/codes.ts';
import { isOfKind, standingOfSilence, statusOrder, statusRules } from '../model/status.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Portfolio } from './portfolio.ts';
import { hasTarget, type TargetYear } from './standing.ts';
import { isPlanned } from './year-cells.ts';
import { verdictOf } from './verdict.ts';

/** What came of the targets of the newest fiscal year that had ended on the day of the report. */
export interface DueCounts {
  readonly total: number;
  /** Null where no KPI has a target for a year that had ended. */
  readonly year: number | null;
  /** KPIs with a target for that year. */
  readonly due: number;
  readonly above: number;
  readonly equal: number;
  /** Inside the range of the target. */
  readonly within: number;
  readonly below: number;
  /** With a result and a target that cannot be compared: words, or 程度. */
  readonly unjudged: number;
  /** True when more is better for every KPI that is compared. */
  readonly isMoreBetter: boolean;
  /** Those without a result, by status. */
  readonly open: readonly { readonly status: Status; readonly count: number }[];
  /** KPIs whose targets all lie after that year, by the first year that has one. */
  readonly later: readonly { readonly year: number; readonly count: number }[];
  /** KPIs with targets, but neither for that year nor only after it. */
  readonly notThen: number;
  /** KPIs of which the source gives no target at all. */
  readonly withoutTarget: number;
}

/** Of those due: with a result in words, which is told and not compared, and without any result. */
export function silentOf({ open }: Pick<DueCounts, 'open'>) {
  const countOf = (groups: DueCounts['open']) => groups.reduce((sum, { count }) => sum + count, 0);
  const isWorded = ({ status }: DueCounts['open'][number]) => isOfKind(status, 'worded');
  return {
    worded: countOf(open.filter(isWorded)),
    waiting: countOf(open.filter((group) => !isWorded(group))),
  };
}

const targetsOf = ({ years }: KpiAnswer): readonly TargetYear[] =>
  years.filter(isPlanned).filter(hasTarget);

function newestEnded({ kpis, vintage }: Pick<Portfolio, 'kpis' | 'vintage'>): number | null {
  const ended = kpis
    .flatMap(targetsOf)
    .filter(({ year }) => year.end_date < vintage.vintage)
    .map(({ year }) => year.fiscal_year);
  return ended.length === 0 ? null : Math.max(...ended);
}

function countedBy<K>(keys: readonly K[]): readonly { readonly key: K; readonly count: number }[] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, group]) => ({ key, count: group.length }));
}

/** Every KPI is counted in exactly one of: the outcomes, `open`, `later`, `notThen`, `withoutTarget`. */
export function dueCounts(portfolio: Pick<Portfolio, 'kpis' | 'vintage'>): DueCounts {
  const year = newestEnded(portfolio);
  const targets = portfolio.kpis.map((answer) => ({ answer, cells: targetsOf(answer) }));
  const due = targets.flatMap(({ answer: { kpi }, cells }) => {
    const cell = cells.find((other) => other.year.fiscal_year === year);
    return cell ? [{ kpi, cell, verdict: verdictOf(kpi, cell) }] : [];
  });
  const firstYears = targets.flatMap(({ cells: [first] }) => first?.year.fiscal_year ?? []);
  const later = firstYears.filter((first) => year === null || first > year);
  const judged = due.filter(({ verdict }) => verdict !== null);
  const count = (word: string) => judged.filter(({ verdict }) => verdict?.word === word).length;
  const waiting = due
    .map(({ cell }) => cell.actual?.status ?? standingOfSilence)
    .filter((status) => !statusRules[status].isResult);
  return {
    total: portfolio.kpis.length,
    year,
    due: due.length,
    above: count('above'),
    equal: count('equal'),
    within: count('within'),
    below: count('below'),
    unjudged: due.length - judged.length - waiting.length,
    isMoreBetter: judged.every(({ kpi }) => kpi.direction === 'higher_is_better'),
    open: countedBy(waiting)
      .map(({ key, count: size }) => ({ status: key, count: size }))
      .toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)),
    later: countedBy(later)
      .map(({ key, count: size }) => ({ year: key, count: size }))
      .toSorted((a, b) => a.year - b.year),
    notThen: firstYears.length - later.length - due.length,
    withoutTarget: portfolio.kpis.length - firstYears.length,
  };
}
