import type { Database, Kpi, Observation } from '../../model/database.ts';
import { fold } from '../grid/fold.ts';
import type { Reading } from '../reading.ts';
import {
  matchKpis,
  yearKeyOf,
  type KnownKpi,
  type KpiMatch,
  type SaidKpi,
} from '../match/match-kpis.ts';

/** What a reading would change in the content. */
export type DraftChange =
  | { readonly kind: 'filled'; readonly reading: Reading; readonly before: Observation }
  | { readonly kind: 'changed'; readonly reading: Reading; readonly before: Observation }
  | { readonly kind: 'added'; readonly reading: Reading; readonly kpiId: string | null }
  /** The content has it, and the report does not print it. */
  | { readonly kind: 'gone'; readonly before: Observation };

/** What a report would change, once a person has confirmed it. */
export interface Draft {
  readonly matches: readonly KpiMatch[];
  readonly changes: readonly DraftChange[];
  /** KPIs of the last report that this one does not hold. */
  readonly missingKpis: readonly string[];
}

export interface DraftOptions {
  /** The day of the report: what later reports say is not compared. Null: not known. */
  readonly vintage: string | null;
  readonly saidKpi: SaidKpi;
}

const nothingSaid: DraftOptions = { vintage: null, saidKpi: () => undefined };

/** The readings of a report, compared with what the content says newest on the day of the report. */
export function draftOf(
  readings: readonly Reading[],
  database: Database,
  { vintage, saidKpi }: DraftOptions = nothingSaid,
): Draft {
  const before = database.observations.filter((row) => vintage === null || row.vintage <= vintage);
  const newest = newestObservations(before);
  const last = before.reduce((day, row) => (row.vintage > day ? row.vintage : day), '');
  const known = database.kpis.map((kpi) => knownKpi(kpi, newest, database));
  const matches = matchKpis(readings, known, saidKpi);
  const found = new Set(matches.map(({ kpi }) => kpi?.kpi_id));
  const isTold = new Set(before.filter((row) => row.vintage === last).map((row) => row.kpi_id));
  return {
    matches,
    missingKpis: [...isTold].filter((id) => !found.has(id)),
    changes: matches.flatMap((match) => changesOf(match, newest, last)),
  };
}

type Newest = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** The newest row of each KPI, year and series. */
function newestObservations(observations: readonly Observation[]): Newest {
  const newest = new Map<string, Map<string, Observation>>();
  for (const row of observations.toSorted((a, b) => (a.vintage < b.vintage ? -1 : 1))) {
    const rows = newest.get(row.kpi_id) ?? new Map<string, Observation>();
    rows.set(`${row.fiscal_year}/${row.series}`, row);
    newest.set(row.kpi_id, rows);
  }
  return newest;
}

function knownKpi(kpi: Kpi, newest: Newest, database: Database): KnownKpi {
  const { kpi_id, name, unit, project_id, policy_id, goal_id } = kpi;
  const owner =
    database.projects.find((project) => project.project_id === project_id) ??
    database.policies.find((policy) => policy.policy_id === policy_id) ??
    database.goals.find((goal) => goal.goal_id === goal_id);
  const rows = newest.get(kpi_id) ?? new Map<string, Observation>();
  const values = new Map([...rows].map(([key, { value }]) => [key, value]));
  return { kpi_id, name, unit, group: owner?.name ?? null, values };
}

/** What the last report said and this one does not is gone; older years may have gone before. */
function changesOf({ kpi, readings }: KpiMatch, newest: Newest, last: string): DraftChange[] {
  const rows = newest.get(kpi?.kpi_id ?? '') ?? new Map<string, Observation>();
  const printed = new Set(readings.map(yearKeyOf));
  const gone = [...rows].filter(([key, row]) => !printed.has(key) && row.vintage === last);
  return [
    ...readings.flatMap((reading) => changeOf(reading, rows.get(yearKeyOf(reading)), kpi)),
    ...gone.map(([, before]) => ({ kind: 'gone', before }) as const),
  ];
}

function changeOf(
  reading: Reading,
  before: Observation | undefined,
  kpi: KnownKpi | null,
): DraftChange[] {
  if (!before) return [{ kind: 'added', reading, kpiId: kpi?.kpi_id ?? null }];
  if (isSame(reading, before)) return [];
  const kind = before.value === null && reading.value !== null ? 'filled' : 'changed';
  return [{ kind, reading, before }];
}

/** Signs are not compared: a PDF does not tell which dash or bracket was printed. */
const isSame = (reading: Reading, before: Observation) =>
  numberIn(reading.value) === before.value &&
  reading.status === before.status &&
  reading.asOf === before.as_of &&
  reading.bound === before.bound &&
  wordsIn(reading.valueText) === wordsIn(before.value_text) &&
  numberIn(reading.valueTo) === before.value_to;

const wordsIn = (words: string | null) => (words === null ? null : fold(words));

const numberIn = (value: string | null) => (value === null ? null : Number(value));
