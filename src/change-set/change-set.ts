import type { Database, Kpi, Observation } from '../model/database.ts';
import type { ContentFile } from '../load/content.ts';
import type { Draft } from '../reader/draft/draft.ts';
import type { Reading } from '../reader/reading.ts';
import { sha256 } from '../write/sha256.ts';
import { editedTexts, type Edit } from './apply-edits.ts';
import { printedRows, type PrintedRow } from './compare.ts';
import { reportKeys, type Decisions } from './decisions.ts';
import type { WrittenReasons } from './bringing-words.ts';
import type { ContentChange } from './content-change.ts';
import { judgedEdits } from './judged-edits.ts';
import type { Judged } from './judged-rows.ts';
import { missingEdits } from './missing-kpis.ts';
import { newKpiEdits, type NewKpi } from './new-kpis.ts';
import { nameEdits } from './name-edits.ts';
import { reportEdits, type BroughtFile } from './report-edits.ts';
import type { Edited } from './edited.ts';
import { valueEdits, type ValueContext } from './value-edits.ts';
import { yearEdits } from './year-edits.ts';

/** The smallest change of the content that a report and the answers about it ask for. */
export interface ChangeSet {
  /** The tables that change, whole, by path. */
  readonly tables: ReadonlyMap<string, string>;
  /** SHA-256 of each of these tables as it was; null where there was none. */
  readonly basis: ReadonlyMap<string, string | null>;
  readonly changes: readonly ContentChange[];
  /** Values that the content has as they are printed. */
  readonly again: number;
  readonly decisions: Decisions;
}

/** A report compared with the content, and what was decided of it. */
export interface DecidedReport {
  readonly draft: Draft;
  readonly judged: Judged;
  readonly decisions: Decisions;
  /** With the KPIs that are added. */
  readonly database: Database;
  readonly added: readonly NewKpi[];
  /** KPIs of the report before that this one does not hold. */
  readonly missing: readonly Kpi[];
  readonly reasons: WrittenReasons;
}

export interface ChangeSetSubject extends DecidedReport {
  /** The content as it is. */
  readonly files: readonly ContentFile[];
  readonly file: BroughtFile;
  /** The day on which the report is brought. */
  readonly day: string;
}

/** Only what was read without a doubt, or answered, is written; the rest is as if it were not there. */
export function changeSetOf(subject: ChangeSetSubject): ChangeSet {
  const { draft, judged, decisions, database, files, reasons } = subject;
  const vintage = decisions[reportKeys.vintage];
  const known = database.vintages.find((row) => row.vintage === vintage);
  const sourceId = known?.source_id ?? decisions[reportKeys.sourceId];
  if (!vintage || !sourceId || !isDay.test(vintage)) return nothing(decisions);
  const fileName = subject.file.name.replace(/\.[^.]*$/u, '');
  const context: ValueContext = {
    ...{ vintage, decisions, database, reasons, day: subject.day, isKnown: known !== undefined },
    source: { source_id: sourceId, fileName, decisions },
  };
  const matches = draft.matches.filter(({ kind }) => kind !== 'likely');
  const printed = printedRows({ ...draft, matches }, decisions);
  const rows = inOrder(printed.rows.filter(isWhole), database);
  const edited = [
    ...subject.added.map((one) => newKpiEdits(one, context)),
    ...matches.map((match) => nameEdits(match, context)),
    ...missingEdits(subject.missing, { ...subject, vintage }),
    ...rows.map((row) => valueEdits(row, context)),
    ...judgedEdits(judged, context),
  ];
  const edits = [...edited.flatMap((one) => one.edits)];
  const isNew = !known && edits.some(({ table }) => reported.includes(table));
  const isWorkbook = rows.some(({ reading }) => reading.filePage === null);
  const ofReport = isNew ? reportEdits({ ...subject, vintage, sourceId, isWorkbook }) : [];
  const years = yearEdits(yearsOf(edits), database);
  const tables = editedTexts(files, [...ofReport, ...years, ...edits]);
  return {
    tables,
    basis: basisOf(tables, files),
    changes: [...edited.flatMap((one) => one.changes), ...goneFrom(draft, database)],
    again: sumOf(edited),
    decisions,
  };
}

const isDay = /^\d{4}-\d\d-\d\d$/u;

const nothing = (decisions: Decisions): ChangeSet => ({
  ...{ tables: new Map(), basis: new Map(), changes: [], again: 0, decisions },
});

const sumOf = (edited: readonly Edited[]) => edited.reduce((sum, { again }) => sum + again, 0);

/** It has all that a row needs, and nobody is asked about it any more. */
function isWhole({ reading }: PrintedRow): boolean {
  return isCertain(reading) && reading.fiscalYear !== null && reading.series !== null;
}

const isCertain = ({ doubts, questions, status }: Reading) =>
  doubts.length === 0 && questions.length === 0 && status !== null;

/** In the order of the table of KPIs, then by year, the target before the result. */
function inOrder(rows: readonly PrintedRow[], { kpis }: Database): PrintedRow[] {
  const order = new Map(kpis.map(({ kpi_id }, index) => [kpi_id, index]));
  const place = ({ kpiId, reading }: PrintedRow) => [
    order.get(kpiId) ?? 0,
    reading.fiscalYear ?? 0,
    reading.series === 'target' ? 0 : 1,
  ];
  return rows.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0) ?? 0;
  });
}

/** Tables that say what a report says. */
const reported: readonly Edit['table'][] = ['observations', 'evaluations'];

const yearsOf = (edits: readonly Edit[]) =>
  edits.flatMap(({ table, cells }) =>
    reported.includes(table) && cells.fiscal_year ? [Number(cells.fiscal_year)] : [],
  );

function basisOf(tables: ReadonlyMap<string, string>, files: readonly ContentFile[]) {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return new Map(
    [...tables.keys()].map((path) => {
      const bytes = byPath.get(path);
      return [path, bytes ? sha256(bytes) : null];
    }),
  );
}

/** What the last report said and this one does not: it stays as it is, and people are told. */
function goneFrom({ changes, missingKpis }: Draft, { observations, kpis }: Database) {
  const names = new Map(kpis.map(({ kpi_id, name }) => [kpi_id, name]));
  const ofKpis = changes.flatMap((change) => (change.kind === 'gone' ? [change.before] : []));
  const last = observations.reduce((day, { vintage }) => (vintage > day ? vintage : day), '');
  const ofMissing = observations.filter(
    ({ kpi_id, vintage }) => missingKpis.includes(kpi_id) && vintage === last,
  );
  return [...ofKpis, ...ofMissing].map((row: Observation): ContentChange => ({
    ...{ kind: 'gone', table: 'observations', field: null, after: null, cell: null },
    key: [row.vintage, row.kpi_id, row.fiscal_year, row.series].join('/'),
    before: row.value_as_published,
    name: names.get(row.kpi_id) ?? null,
  }));
}
