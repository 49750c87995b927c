import type { AnyEdit } from '../change-set/apply-edits.ts';
import type { WrittenCells } from '../change-set/edit-table.ts';
import { measuredCells, unitEdit } from '../change-set/measured-cells.ts';
import { citation, observationCells, type CitedSource } from '../change-set/observation-cells.ts';
import { pageKeyOf } from '../change-set/question-keys.ts';
import { underHeading } from '../i18n/first-content.ts';
import { matchKpis } from '../reader/match/match-kpis.ts';
import type { Reading } from '../reader/reading.ts';
import type { ReportReading } from '../reader/read-report.ts';
import type { CityFacts } from './city-facts.ts';
import { documentEdits, yearEdit } from './first-rows.ts';
import { plainNames } from '../change-set/plain-names.ts';
import { reportOwners, type ReportOwner } from './report-owners.ts';

export interface FirstReport {
  readonly report: ReportReading;
  /** The day of the report. */
  readonly day: string;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
}

export interface ReportEdits {
  readonly edits: readonly AnyEdit[];
  readonly kpis: number;
  readonly values: number;
  /** Values that a person has to look at first; none of them is written. */
  readonly asked: number;
  /** Headings whose indicators stand under the plan. */
  readonly headings: readonly string[];
}

/**
 * The rows of a content that a first report gives. Only what was read without a doubt is a value;
 * what the report does not say is empty, or said to be unknown.
 */
export function firstReportEdits(facts: CityFacts, first: FirstReport): ReportEdits {
  const { report, day } = first;
  const sourceId = `source-${day}`;
  const source = citedSource(first, sourceId);
  const cited = (reading: Reading) => citation(reading, source);
  const subjects = matchKpis(report.readings, [])
    .map(({ readings }) => readings)
    .filter((readings) => readings.some(isCertain));
  const named = subjects.flatMap(([one]) => (one ? [one] : []));
  const { edits: owners, ownerOf } = reportOwners(named, report.tables, cited);
  const rows = kpiRows(subjects, ownerOf, cited);
  const certain = rows.map(({ readings }) => readings.filter(isCertain));
  const values = rows.flatMap(({ id }, index) =>
    inOrder(certain[index] ?? []).map((reading): AnyEdit => {
      const cells = observationCells(id, reading, { vintage: day, source });
      return { table: 'observations', row: 'new', cells };
    }),
  );
  const isWorkbook = named.some(({ filePage }) => filePage === null);
  const document = { source_id: sourceId, issued: day, title: first.title };
  const more = { sha256: first.sha256, kind: isWorkbook ? 'workbook' : '' };
  return {
    edits: [
      ...documentEdits(facts, document, more),
      ...yearsOf(report.readings.filter((one) => one.isStart || isCertain(one))).map(yearEdit),
      ...unitsOf(named).map(unitEdit),
      ...owners,
      ...rows.map(({ edit }) => edit),
      ...values,
    ],
    kpis: rows.length,
    values: values.length,
    asked: report.readings.filter((reading) => !isCertain(reading)).length,
    headings: [...new Set(named.flatMap(({ group }) => ownerOf(group).heading ?? []))],
  };
}

/** Pages on which no number is printed are counted in the file. */
function citedSource({ report, fileName }: FirstReport, source_id: string): CitedSource {
  const pages = report.readings.flatMap(({ filePage }) => filePage ?? []);
  const decisions = Object.fromEntries(pages.map((page) => [pageKeyOf(page), String(page)]));
  return { source_id, fileName: fileName.replace(/\.[^.]*$/u, ''), decisions };
}

const isCertain = ({ doubts, questions, status, fiscalYear, series }: Reading) =>
  doubts.length + questions.length === 0 && status !== null && fiscalYear !== null && !!series;

interface KpiRow {
  readonly id: string;
  readonly readings: readonly Reading[];
  readonly edit: AnyEdit;
}

function kpiRows(
  subjects: readonly (readonly Reading[])[],
  ownerOf: (group: string | null) => ReportOwner,
  cited: (reading: Reading) => WrittenCells,
): KpiRow[] {
  const byPrefix = Map.groupBy(subjects, ([one]) => ownerOf(one?.group ?? null).prefix);
  return [...byPrefix].flatMap(([prefix, of]) => {
    const plain = plainNames(of.map(([one]) => one?.name ?? ''));
    const numbers = of.map(([one]) => (/^\d+$/u.test(one?.number ?? '') ? one?.number : null));
    const isNumbered = !numbers.includes(null) && new Set(numbers).size === numbers.length;
    return of.flatMap((readings, index) => {
      const [one] = readings;
      if (!one) return [];
      const id = `${prefix}k${index + 1}`;
      const owner = ownerOf(one.group);
      const said = { kpi_id: id, ...owner.cells, kpi_no: isNumbered ? (one.number ?? '') : '' };
      const note = owner.heading === null ? '' : underHeading(owner.heading);
      const names = { name: one.name, name_plain: plain[index] ?? '', unit: one.unit ?? '', note };
      const cells = {
        ...said,
        ...names,
        ...directionUnsaid,
        ...measuredCells(readings),
        ...cited(one),
      };
      return [{ id, readings, edit: { table: 'kpis', row: 'new', cells } as const }];
    });
  });
}

const directionUnsaid = { direction: 'not_stated', direction_basis: 'inferred' } as const;

const inOrder = (readings: readonly Reading[]) =>
  readings.toSorted(
    (a, b) =>
      (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0) || (b.series ?? '').localeCompare(a.series ?? ''),
  );

const yearsOf = (readings: readonly Reading[]) =>
  [...new Set(readings.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => a - b);

const unitsOf = (readings: readonly Reading[]) => [
  ...new Set(readings.flatMap(({ unit }) => unit ?? [])),
];
