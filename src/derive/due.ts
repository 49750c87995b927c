import type { Status } from '../model/codes.ts';
import { isOfKind, standingOfSilence, statusOrder, statusRules } from '../model/status.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Portfolio } from './portfolio.ts';
import { hasTarget, type TargetYear } from './standing.ts';
import { isPlanned, type YearCell } from './year-cells.ts';
import { type Verdict, verdictOf } from './verdict.ts';

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

/** What came of a target: how a result compares, or the status of what is no result that can be. */
export type DueOutcome = Verdict['word'] | 'unjudged' | Status;

const outcomeOrder: readonly DueOutcome[] = [
  'above',
  'equal',
  'within',
  'below',
  'unjudged',
  ...statusOrder,
];

function outcomeOf({ kpi }: KpiAnswer, cell: YearCell): DueOutcome {
  const verdict = verdictOf(kpi, cell);
  if (verdict !== null) return verdict.word;
  const status = cell.actual?.status ?? standingOfSilence;
  return statusRules[status].isResult ? 'unjudged' : status;
}

/** KPIs with a target for a year, of whose targets the same came. */
export interface DueGroup {
  readonly outcome: DueOutcome;
  readonly kpis: readonly KpiAnswer[];
}

/** Those that `dueCounts` counts, by what came of their targets, in the order in which it is told. */
export function dueGroups({
  kpis,
  vintage,
}: Pick<Portfolio, 'kpis' | 'vintage'>): readonly DueGroup[] {
  const newest = newestEnded({ kpis, vintage });
  const due = kpis.flatMap((answer) => {
    const cell = targetsOf(answer).find(({ year }) => year.fiscal_year === newest);
    return cell ? [{ answer, outcome: outcomeOf(answer, cell) }] : [];
  });
  return outcomeOrder.flatMap((outcome) => {
    const alike = due.filter((one) => one.outcome === outcome).map(({ answer }) => answer);
    return alike.length === 0 ? [] : [{ outcome, kpis: alike }];
  });
}

/** True when more is better for every KPI whose result is compared with its target. */
export function isMoreBetter(groups: readonly DueGroup[]): boolean {
  return groups
    .filter(({ outcome }) => outcome !== 'unjudged' && !isStatus(outcome))
    .every(({ kpis }) => kpis.every(({ kpi }) => kpi.direction === 'higher_is_better'));
}

export const isStatus = (outcome: DueOutcome): outcome is Status => outcome in statusRules;

function countedBy<K>(keys: readonly K[]): readonly { readonly key: K; readonly count: number }[] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, group]) => ({ key, count: group.length }));
}

/** Every KPI is counted in exactly one of: the outcomes, `open`, `later`, `notThen`, `withoutTarget`. */
export function dueCounts(portfolio: Pick<Portfolio, 'kpis' | 'vintage'>): DueCounts {
  const year = newestEnded(portfolio);
  const groups = dueGroups(portfolio);
  const due = groups.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const firstYears = portfolio.kpis.flatMap(
    (answer) => targetsOf(answer)[0]?.year.fiscal_year ?? [],
  );
  const later = firstYears.filter((first) => year === null || first > year);
  const count = (word: DueOutcome) =>
    groups.find(({ outcome }) => outcome === word)?.kpis.length ?? 0;
  return {
    total: portfolio.kpis.length,
    year,
    due,
    above: count('above'),
    equal: count('equal'),
    within: count('within'),
    below: count('below'),
    unjudged: count('unjudged'),
    isMoreBetter: isMoreBetter(groups),
    open: groups.flatMap(({ outcome, kpis }) =>
      isStatus(outcome) ? [{ status: outcome, count: kpis.length }] : [],
    ),
    later: countedBy(later)
      .map(({ key, count: size }) => ({ year: key, count: size }))
      .toSorted((a, b) => a.year - b.year),
    notThen: firstYears.length - later.length - due,
    withoutTarget: portfolio.kpis.length - firstYears.length,
  };
}
