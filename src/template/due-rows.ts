import { statusRules } from '../model/status.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { officialOwnerName } from '../derive/owner.ts';
import type { Portfolio } from '../derive/portfolio.ts';
import type { YearCell } from '../derive/year-cells.ts';

/** A year of a KPI whose result the newest report does not give yet. */
export interface DueRow {
  /** Official name of the project, policy or goal; null for KPIs of the plan. */
  readonly group: string | null;
  readonly number: number | null;
  readonly name: string;
  readonly unit: string | null;
  /** As the content calls the year. */
  readonly year: string;
  /** The target as the newest report prints it; null where it prints none. */
  readonly target: string | null;
}

/** In the order of the report: by owner, KPI and year. */
export function dueRows({ kpis }: Pick<Portfolio, 'kpis'>): DueRow[] {
  return kpis.flatMap((answer) => answer.years.filter(isDue).map((cell) => rowOf(answer, cell)));
}

/** Neither a result nor a reason why there will never be one. */
function isDue({ isBaseline, isEarlier, actual }: YearCell): boolean {
  if (isBaseline || isEarlier) return false;
  return actual === null || isPassing(actual.status);
}

function isPassing(status: keyof typeof statusRules): boolean {
  const { isPassing: isOfThisReport, kind } = statusRules[status];
  return isOfThisReport || kind === 'ahead';
}

function rowOf({ kpi, owner }: KpiAnswer, { year, target }: YearCell): DueRow {
  const isSet = target !== null && (target.value !== null || target.value_text !== null);
  return {
    group: officialOwnerName(owner),
    number: kpi.kpi_no,
    name: kpi.name,
    unit: kpi.unit,
    year: year.label_ja,
    target: isSet ? target.value_as_published : null,
  };
}
