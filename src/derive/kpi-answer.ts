import type { Status } from '../model/codes.ts';
import type {
  Database,
  Discrepancy,
  Evaluation,
  Fact,
  FiscalYear,
  Kpi,
  PartialObservation,
  Project,
  Unit,
} from '../model/database.ts';
import { createIsDropped } from './dropped.ts';
import { newestEvaluations } from './evaluations.ts';
import { newestFirst, newestOf } from './newest.ts';
import { createOwnerOf, type Owner } from './owner.ts';
import { type SourcePlace, placesOf } from './places.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { indexBy, rowAt } from './rows-by-key.ts';
import {
  gapYears,
  lastTarget,
  newestDue,
  newestResult,
  newestTold,
  openYears,
  standingOf,
  type TargetYear,
  type ToldYear,
  undecidedYears,
} from './standing.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { newestParts, rowsOf, type YearCell, yearsOf } from './year-cells.ts';

/** All that a page says about one KPI. */
export interface KpiAnswer {
  readonly kpi: Kpi;
  /** That of the KPI; one without a name where it has none. */
  readonly unit: Unit;
  readonly owner: Owner;
  /** The project that it belongs to; null for KPIs of a policy, a goal or the plan. */
  readonly project: Project | null;
  readonly years: readonly YearCell[];
  /** Values of quarters and other parts of a year, oldest first. */
  readonly parts: readonly PartialObservation[];
  readonly standing: Status;
  /** Newest year with a result, and what it says about that year's target. */
  readonly result: ToldYear | null;
  readonly verdict: Verdict | null;
  /** Newest year that has come, with or without a value. */
  readonly due: ToldYear | null;
  /** Years before the newest result without one, oldest first. */
  readonly gaps: readonly YearCell[];
  /** What a list shows: the newest result, in a number or in words, or the newest year that has come. */
  readonly newest: ToldYear | null;
  /** Years that have come after the newest result, oldest first. */
  readonly open: readonly ToldYear[];
  /** The last year that has a target. */
  readonly lastTarget: TargetYear | null;
  /** Later years whose targets are announced and not set. */
  readonly undecided: readonly YearCell[];
  /** The newest report that holds figures of it. */
  readonly vintage: string;
  /** A newer report, which replaces that one, holds no figures of it. */
  readonly isDropped: boolean;
  /** What the source itself says of it, the newest first. */
  readonly evaluations: readonly Evaluation[];
  /** Printed pages of the figures that are shown, those of the newest vintage first. */
  readonly places: readonly SourcePlace[];
  /** What later reports changed of its figures. */
  readonly revisions: readonly Revision[];
  /** The KPI that replaces this one; this one is retired then. */
  readonly successor: Kpi | null;
  /** Retired KPIs that this one replaces. */
  readonly predecessors: readonly Kpi[];
  readonly discrepancies: readonly Discrepancy[];
  readonly facts: readonly Fact[];
}

export type AnswerOf = (kpi: Kpi) => KpiAnswer;

/** What is counted, listed and compared: neither replaced nor dropped. */
export const isInForce = ({ successor, isDropped }: KpiAnswer) => successor === null && !isDropped;

export function createAnswerOf(
  database: Database,
  years: ReadonlyMap<number, FiscalYear>,
): AnswerOf {
  const units = indexBy(database.units, (row) => row.unit);
  const observations = Map.groupBy(database.observations, (row) => row.kpi_id);
  const discrepancies = Map.groupBy(database.discrepancies, (row) => row.kpi_id);
  const facts = Map.groupBy(newestFirst(database.facts), (row) => row.kpi_id);
  const kpis = indexBy(database.kpis, (row) => row.kpi_id);
  const predecessors = Map.groupBy(database.kpis, (row) => row.successor);
  const isDropped = createIsDropped(database.vintages, database.observations);
  const ownerOf = createOwnerOf(database);
  const parts = Map.groupBy(database.partial_observations, (row) => row.kpi_id);
  const evaluations = Map.groupBy(newestEvaluations(database.evaluations), (row) => row.kpi_id);
  const reportOf = createReportOf(database);
  return (kpi) => {
    const owner = ownerOf(kpi);
    const rows = observations.get(kpi.kpi_id) ?? [];
    const within = parts.get(kpi.kpi_id) ?? [];
    const cells = yearsOf(kpi, rows, years);
    const result = newestResult(cells);
    return {
      kpi,
      unit: kpi.unit === null ? withoutUnit : rowAt(units, kpi.unit),
      owner,
      project: owner.kind === 'project' ? owner.project : null,
      years: cells,
      parts: newestParts(within),
      standing: standingOf(cells),
      result,
      verdict: result && verdictOf(kpi, result),
      due: newestDue(cells),
      gaps: gapYears(cells),
      newest: newestTold(cells),
      open: openYears(cells),
      lastTarget: lastTarget(cells),
      undecided: undecidedYears(cells),
      vintage: newestOf([...rows, ...within])?.vintage ?? reportOf(kpi),
      isDropped: kpi.ended_in !== null || isDropped(rows),
      evaluations: evaluations.get(kpi.kpi_id) ?? [],
      places: placesOf([...cells.flatMap(rowsOf), ...newestParts(within)]),
      revisions: revisionsOf(rows),
      successor: kpi.successor === null ? null : rowAt(kpis, kpi.successor),
      predecessors: predecessors.get(kpi.kpi_id) ?? [],
      discrepancies: discrepancies.get(kpi.kpi_id) ?? [],
      facts: facts.get(kpi.kpi_id) ?? [],
    };
  };
}

/** The report that names a KPI without any figure; the newest where its source is no report. */
function createReportOf({ vintages }: Database): (kpi: Kpi) => string {
  return ({ source_id }) => {
    const own = vintages.filter((row) => row.source_id === source_id);
    return newestOf(own.length > 0 ? own : vintages)?.vintage ?? '';
  };
}

/** What is not counted in anything: an index, or a rate per person. */
const withoutUnit: Unit = {
  unit: '',
  name_en: '',
  kind: 'other',
  minimum: null,
  maximum: null,
  yen: null,
  in_currency: null,
};
