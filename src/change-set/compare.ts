import type { Kpi, Observation } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
import type { Draft } from '../reader/draft/draft.ts';
import { fold } from '../reader/grid/fold.ts';
import type { Reading } from '../reader/reading.ts';
import { leaveOut, saidAfter, type Decisions } from './decisions.ts';
import { kpiKeyOf, newKpiKeyOf, twiceKeyOf } from './question-keys.ts';

/** A reading that belongs to a KPI, year and series, with what the content says of it. */
export interface PrintedRow {
  readonly kpiId: string;
  readonly reading: Reading;
  readonly before: Observation | null;
  /** `same`: the content says so; `changed`: another value than the report before, and not awaited. */
  readonly kind: 'same' | 'filled' | 'added' | 'followed' | 'changed';
}

/** Printed values of one year that differ. */
export interface Twins {
  readonly kpiId: string;
  readonly readings: readonly [Reading, ...Reading[]];
}

/** What a person said an indicator is: a KPI, or null for none; undefined while unsaid. */
export function saidKpiOf(decisions: Decisions, kpis: readonly Kpi[]) {
  return (subject: Parameters<typeof kpiKeyOf>[0]): string | null | undefined => {
    const { [kpiKeyOf(subject)]: answer } = decisions;
    if (answer === leaveOut) return null;
    const { [newKpiKeyOf('id', subject)]: added } = decisions;
    const isAdded = ({ kpi_id, name }: Kpi) =>
      kpi_id === added && fold(name) === fold(subject.name);
    if (answer === 'new' && kpis.some(isAdded)) return added;
    // Its row may have been added by hand since.
    const isThere = kpis.some(({ name }) => fold(name) === fold(subject.name));
    if (answer === 'new') return isThere ? undefined : null;
    const id = saidAfter('kpi:', answer) ?? saidAfter('kept:', answer);
    return kpis.some(({ kpi_id }) => kpi_id === id) ? id : undefined;
  };
}

/** Where a reading stands, as an answer. */
export const takeAnswerOf = ({ place, filePage, at }: Reading): string =>
  `take:${place || (filePage ?? '')}!${at}`;

/** The rows of the report, and the twins that nobody has chosen from. */
export function printedRows(
  { matches, changes }: Draft,
  decisions: Decisions,
): { readonly rows: readonly PrintedRow[]; readonly twins: readonly Twins[] } {
  const changeOf = new Map(
    changes.flatMap((change) => (change.kind === 'gone' ? [] : [[change.reading, change]])),
  );
  const readings = matches.flatMap(({ kpi, readings: of }) =>
    kpi ? of.map((reading) => ({ kpiId: kpi.kpi_id, reading })) : [],
  );
  const cells = Map.groupBy(readings, ({ kpiId, reading: { fiscalYear, series } }) =>
    [kpiId, fiscalYear, series].join('/'),
  );
  const rows: PrintedRow[] = [];
  const twins: Twins[] = [];
  for (const [first, ...others] of cells.values()) {
    if (!first) continue;
    const { kpiId } = first;
    const all = [first, ...others].map(({ reading }) => reading);
    const chosen = chosenOf(all, decisions[twiceKeyOf(kpiId, first.reading)]);
    if (chosen === undefined) twins.push({ kpiId, readings: [first.reading, ...all.slice(1)] });
    if (!chosen) continue;
    const change = changeOf.get(chosen);
    const before = change && 'before' in change ? change.before : null;
    rows.push({ kpiId, reading: chosen, before, kind: kindOf(change?.kind, before) });
  }
  return { rows, twins };
}

/** The only value, or the one that a person chose; null: none of them; undefined: not chosen. */
function chosenOf(all: readonly Reading[], answer: string | undefined): Reading | null | undefined {
  const [first, ...others] = all;
  if (!first) return null;
  const isAgain = others.every(
    ({ value, status, valueText }) =>
      value === first.value && status === first.status && valueText === first.valueText,
  );
  if (isAgain) return first;
  if (answer === leaveOut) return null;
  return all.find((reading) => takeAnswerOf(reading) === answer);
}

/** An expected value that comes out, or a year that comes, follows of itself. */
function kindOf(
  kind: 'filled' | 'changed' | 'added' | undefined,
  before: Observation | null,
): PrintedRow['kind'] {
  if (kind === undefined) return 'same';
  if (kind !== 'changed' || !before) return kind === 'changed' ? 'added' : kind;
  const { hasValue, hasWords, isPassing } = statusRules[before.status];
  return (hasValue || hasWords) && !isPassing ? 'changed' : 'followed';
}
