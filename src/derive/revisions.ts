import type { Kpi, Observation } from '../model/database.ts';
import { rowHistories } from './row-histories.ts';

/**
 * What a report did to one figure. `added`: no report had it before; `filled`: it had no value
 * and now has one; `revised`: the value or what kind of value it is changed; `moved`: the same
 * of a target; `restated`: there is still no value, for another reason.
 */
export type RevisionKind = 'added' | 'filled' | 'revised' | 'moved' | 'restated';

export interface Revision {
  readonly kind: RevisionKind;
  /** Null where no earlier report has the figure. */
  readonly before: Observation | null;
  readonly after: Observation;
}

/** The rows of one (KPI, fiscal year, series) that say something new, oldest first. */
export type History = readonly Observation[];

/** The history of every figure, in the order of the rows. */
export function historiesOf(observations: readonly Observation[]): readonly History[] {
  return rowHistories(observations, {
    cellOf: ({ kpi_id, fiscal_year, series }) => [kpi_id, fiscal_year, series],
    saidBy: ({ value, status, bound, value_to, value_text, unit }) => [
      value,
      status,
      bound,
      value_to,
      value_text,
      unit,
    ],
  });
}

/** In a number or in words. */
const isTold = ({ value, value_text }: Observation) => value !== null || value_text !== null;

function kindOf(before: Observation | null, after: Observation): RevisionKind {
  if (before === null) return 'added';
  if (!isTold(before)) return isTold(after) ? 'filled' : 'restated';
  return after.series === 'target' ? 'moved' : 'revised';
}

export function stepsOf(history: History): readonly Revision[] {
  return history.map((after, index) => {
    const before = history[index - 1] ?? null;
    return { kind: kindOf(before, after), before, after };
  });
}

/** What later reports changed of figures that an earlier one had, oldest change first. */
export function revisionsOf(observations: readonly Observation[]): readonly Revision[] {
  return historiesOf(observations).flatMap((history) => stepsOf(history).slice(1));
}

/** KPIs to which the revisions belong, each once, in the order of the rows. */
export function changedKpis(revisions: readonly Revision[], kpis: readonly Kpi[]): readonly Kpi[] {
  const ids = new Set(revisions.map(({ after }) => after.kpi_id));
  return kpis.filter(({ kpi_id }) => ids.has(kpi_id));
}
