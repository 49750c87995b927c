import { fold } from '../grid/fold.ts';
import type { Reading, ReadingSubject } from '../reading.ts';
import { readingInUnit } from './reading-in-unit.ts';

/** A KPI that the content has, with what its newest report says of each year. */
export interface KnownKpi {
  readonly kpi_id: string;
  readonly name: string;
  readonly unit: string | null;
  /** The project, policy or goal that it belongs to. */
  readonly group: string | null;
  /** Values by `fiscal_year/series`; without a value where the source gives none. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** The readings of one printed indicator, in the unit of the KPI that it is. */
export interface KpiMatch {
  readonly readings: readonly Reading[];
  readonly kpi: KnownKpi | null;
  /**
   * `same`: surely this one by its name; `likely`: to be confirmed; `new`: none of the content;
   * `said`: a person has said which one, or that it is none.
   */
  readonly kind: 'same' | 'likely' | 'new' | 'said';
  /** Old values that the report prints again, and how many of them are the same. */
  readonly again: Agreement;
}

/** The KPI that a person says an indicator is: its ID, null for none, undefined while unsaid. */
export type SaidKpi = (subject: ReadingSubject) => string | null | undefined;

interface Agreement {
  readonly same: number;
  readonly of: number;
}

export const yearKeyOf = ({ fiscalYear, series }: Reading): string =>
  `${fiscalYear ?? ''}/${series ?? ''}`;

/** Likeness below which a name is another one. */
const minLikeness = 0.45;

interface Candidate {
  readonly readings: readonly Reading[];
  readonly kpi: KnownKpi;
  readonly isSameName: boolean;
  readonly isOtherUnit: boolean;
  readonly score: number;
  readonly again: Agreement;
}

/**
 * Which KPI each printed indicator is: never by its place. The same name is the same KPI; a name
 * that has changed is told by its likeness, its unit, and by old values that are printed again.
 */
export function matchKpis(
  readings: readonly Reading[],
  known: readonly KnownKpi[],
  saidKpi: SaidKpi = () => undefined,
): KpiMatch[] {
  const subjects = subjectsOf(readings);
  const said = new Map(
    subjects.flatMap((subject) => {
      const id = subject[0] ? saidKpi(subject[0]) : undefined;
      return id === undefined ? [] : [[subject, known.find((kpi) => kpi.kpi_id === id) ?? null]];
    }),
  );
  const candidates = subjects
    .filter((subject) => !said.has(subject))
    .flatMap((subject) => known.map((kpi) => candidateOf(subject, kpi)))
    .filter(({ score }) => score >= minLikeness)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<KnownKpi | null>(said.values());
  const found = new Map<readonly Reading[], Candidate>();
  for (const candidate of candidates) {
    if (taken.has(candidate.kpi) || found.has(candidate.readings)) continue;
    taken.add(candidate.kpi);
    found.set(candidate.readings, candidate);
  }
  return subjects.map((subject) => {
    const sure = said.get(subject);
    if (sure !== undefined) return matchOf(subject, sure, 'said');
    const match = found.get(subject);
    if (!match) return matchOf(subject, null, 'new');
    return matchOf(subject, match.kpi, isSure(match, candidates) ? 'same' : 'likely');
  });
}

function matchOf(
  readings: readonly Reading[],
  kpi: KnownKpi | null,
  kind: KpiMatch['kind'],
): KpiMatch {
  if (!kpi) return { readings, kpi, kind, again: { same: 0, of: 0 } };
  const inUnit = readings.map((reading) => readingInUnit(reading, kpi.unit));
  return { readings: inUnit, kpi, kind, again: agreementOf(inUnit, kpi) };
}

/** Scores that lie closer together than this do not tell two KPIs of one name apart. */
const clearLead = 0.04;

/**
 * The same name is not enough where two KPIs, or two printed indicators, have it and nothing else
 * tells them apart, where the unit is another one, or where no old value appears again.
 */
function isSure(match: Candidate, candidates: readonly Candidate[]): boolean {
  const { readings, kpi, isSameName, isOtherUnit, again, score } = match;
  const rivals = candidates.filter(
    (other) =>
      other !== match &&
      other.isSameName &&
      (other.kpi === kpi) !== (other.readings === readings) &&
      score - other.score < clearLead,
  );
  const isForeign = again.of >= 3 && again.same === 0;
  return isSameName && !isOtherUnit && !isForeign && rivals.length === 0;
}

/** The readings of each printed indicator. One that is listed again is the same indicator. */
function subjectsOf(readings: readonly Reading[]): (readonly Reading[])[] {
  const subjects = new Map<string, Reading[]>();
  const named = readings.filter(({ isRepeated }) => !isRepeated);
  const names = new Set(named.map(({ name }) => fold(name)));
  for (const reading of readings) {
    const { group, name, isRepeated } = reading;
    if (isRepeated && names.has(fold(name))) continue;
    const key = `${group ?? ''}|${fold(name)}`;
    const subject = subjects.get(key);
    if (subject) subject.push(reading);
    else subjects.set(key, [reading]);
  }
  return [...subjects.values()];
}

function candidateOf(readings: readonly Reading[], kpi: KnownKpi): Candidate {
  const [first] = readings;
  const isNamedById = first?.name === kpi.kpi_id;
  const likeness = isNamedById ? 1 : likenessOf(first?.name ?? '', kpi.name);
  const unit = first?.unit ?? null;
  const isOtherUnit = unit !== null && fold(unit) !== fold(kpi.unit ?? '');
  const ofUnit = unit === null ? 0 : isOtherUnit ? -0.25 : 0.05;
  const ofGroup = first?.group && kpi.group ? 0.05 * likenessOf(first.group, kpi.group) : 0;
  const again = agreementOf(
    readings.map((reading) => readingInUnit(reading, kpi.unit)),
    kpi,
  );
  const ofValues = again.of >= 2 ? 0.35 * (again.same / again.of - 0.4) : 0;
  const score = likeness + ofUnit + ofGroup + ofValues;
  return { readings, kpi, isSameName: likeness === 1, isOtherUnit, score, again };
}

/** Values of the content that the report prints again: the surest witness of identity. */
function agreementOf(readings: readonly Reading[], { values }: KnownKpi): Agreement {
  const printed = readings.flatMap((reading) => {
    const before = values.get(yearKeyOf(reading)) ?? null;
    return before === null || reading.value === null ? [] : [before === Number(reading.value)];
  });
  return { same: printed.filter(Boolean).length, of: printed.length };
}

/** Words that come and go in names without changing what is meant. */
const slight = /[（）()「」『』【】・、。,.]|における|に関する|による|を通じた|に伴う|の実施/gu;

const bare = (name: string) => fold(name).replace(slight, '').toLowerCase();

/** The share of pairs of characters that two names have in common; 1: they are the same. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  const all = a.length - 1 + (b.length - 1);
  return all > 0 ? Math.min(0.99, (2 * common) / all) : 0;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
