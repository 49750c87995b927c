import type { Content, ContentFile } from '../load/content.ts';
import type { Database } from '../model/database.ts';
import { draftOf, type Draft } from '../reader/draft/draft.ts';
import type { ReportReading } from '../reader/read-report.ts';
import { askDoubts } from './ask-doubts.ts';
import { askJudged } from './ask-judged.ts';
import { askDifference, askMatch, askReason, askTwins, differenceOfValues } from './ask-kpis.ts';
import { askNewKpis } from './ask-new-kpis.ts';
import { askPages, askSource, askTables, askVintage } from './ask-report.ts';
import type { WrittenReasons } from './bringing-words.ts';
import { cellOf, isAnswerTo, judgementCell, type Asking } from './asked.ts';
import { changeSetOf, type ChangeSet, type DecidedReport } from './change-set.ts';
import { printedRows, saidKpiOf, type PrintedRow } from './compare.ts';
import { judgedRows, type Judged } from './judged-rows.ts';
import { withKnownReadings } from './known-readings.ts';
import { leaveOut, reportKeys, type Decisions } from './decisions.ts';
import { askMissing, missingKpis } from './missing-kpis.ts';
import { newKpisOf } from './new-kpis.ts';
import { changedKeyOf, kpiKeyOf } from './question-keys.ts';
import type { BroughtFile } from './report-edits.ts';
import { saidInTemplate } from './said-in-template.ts';
import { settledReport } from './settle.ts';

/** A report that is brought to the content. */
export interface Bringing {
  /** As it was read, whatever has been decided since. */
  readonly report: ReportReading;
  readonly decisions: Decisions;
  readonly content: Pick<Content, 'database'>;
  readonly files: readonly ContentFile[];
  readonly file: BroughtFile;
  /** The day on which it is brought; it is written in the record of changes. */
  readonly day: string;
  readonly reasons: WrittenReasons;
}

export interface Brought {
  /** With what was decided. */
  readonly report: ReportReading;
  readonly draft: Draft;
  /** What the report itself judges. */
  readonly judged: Judged;
  /** What is still open, the first to be asked first. Empty: the change set can be written. */
  readonly asked: readonly Asking[];
  readonly changeSet: ChangeSet;
}

/** Everything that follows from a report, the content and the decisions so far. */
export function bring({ report, decisions: given, content, ...brought }: Bringing): Brought {
  const { database: now } = content;
  const decisions = { ...saidInTemplate(report, now), ...given };
  const settled = settledReport(withKnownReadings(report, now), decisions);
  const draftWith = (database: Database) =>
    draftOf(settled.readings, database, {
      vintage: settled.vintage,
      saidKpi: saidKpiOf(decisions, database.kpis),
    });
  const known = draftWith(now);
  const added = newKpisOf(known.matches, decisions, now);
  const database = { ...now, kpis: [...now.kpis, ...added.map(({ kpi }) => kpi)] };
  const whole = added.length === 0 ? known : draftWith(database);
  const draft = isOfTemplate(report) ? withoutGone(whole) : whole;
  const { vintage } = settled;
  const judged = judgedRows({ report: settled, draft, decisions, database, vintage });
  const missing = missingKpis(draft.missingKpis, { database, vintage });
  const { reasons } = brought;
  const subject = { draft, judged, decisions, database, added, missing, reasons };
  const asked = askedOf({ ...subject, report: settled });
  const changeSet = changeSetOf({ ...subject, ...brought });
  return { report: settled, draft, judged, asked, changeSet };
}

const isOfTemplate = ({ tables }: ReportReading) => tables.some(({ isTemplate }) => isTemplate);

/** Our own workbook holds what is due and nothing else: what it lacks is not gone. */
const withoutGone = (draft: Draft): Draft => ({
  ...draft,
  changes: draft.changes.filter(({ kind }) => kind !== 'gone'),
  missingKpis: [],
});

interface AskedSubject extends DecidedReport {
  /** With what was decided. */
  readonly report: ReportReading;
}

/** What is still open, each situation once. */
export function askedOf(subject: AskedSubject): Asking[] {
  const { report, draft, judged, decisions, database, added, missing, reasons } = subject;
  const vintage = decisions[reportKeys.vintage] ?? report.vintage;
  const isKnown = database.vintages.some((row) => row.vintage === vintage);
  const taken = draft.matches.filter(({ kpi }) => kpi !== null);
  const readings = taken.flatMap((match) => match.readings);
  const used = new Set(draft.matches.map(({ kpi }) => kpi?.kpi_id));
  const free = database.kpis.filter(({ kpi_id }) => !used.has(kpi_id));
  const { rows, twins } = printedRows({ ...draft, matches: taken }, decisions);
  const source = decisions[reportKeys.sourceId] ?? null;
  const all = [
    askVintage(report),
    ...(isKnown || vintage === null ? [] : askSource(vintage, database, source)),
    ...askTables(report),
    ...draft.matches.flatMap((match) => askMatch(match, free)),
    ...askNewKpis(draft.matches, { decisions, database }),
    ...askMissing(missing, { decisions, database, vintage, added, reasons }),
    ...askDoubts(readings, database).filter(
      ({ about }) => about.code !== 'doubt' || about.doubt.code !== 'stroke-undated',
    ),
    ...askPages([
      ...readings.map((reading) => cellOf(reading)),
      ...judged.asked.map((printed) => judgementCell(printed)),
    ]),
    ...twins.map(askTwins),
    ...changesAsked(rows, { decisions, vintage, isKnown }),
    ...askJudged(judged, { decisions, database, readings, vintage }),
  ];
  return united(all).filter((asked) => !isAnswerTo(asked, decisions[asked.key]));
}

interface ChangeContext {
  readonly decisions: Decisions;
  readonly vintage: string | null;
  readonly isKnown: boolean;
}

/** Values that are others than before are asked about once for each KPI. */
function changesAsked(rows: readonly PrintedRow[], context: ChangeContext): Asking[] {
  const { decisions, vintage, isKnown } = context;
  const isCertain = ({ reading }: PrintedRow) =>
    reading.doubts.length === 0 && reading.questions.length === 0;
  const isChanged = ({ kind, before }: PrintedRow) =>
    isKnown && before?.vintage === vintage ? kind !== 'same' : kind === 'changed';
  const changed = rows.filter((row) => isCertain(row) && isChanged(row));
  return [...Map.groupBy(changed, ({ kpiId }) => kpiId)].flatMap(([kpiId, of]) => {
    const isCorrected = decisions[changedKeyOf(kpiId)] === 'corrected';
    const difference = differenceOfValues(kpiId, of, isKnown);
    return [askDifference(difference), ...(isCorrected ? [askReason(difference)] : [])];
  });
}

/** One question for all cells that it is about. */
function united(asked: readonly Asking[]): Asking[] {
  return [...Map.groupBy(asked, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, cells: [...first.cells, ...others.flatMap(({ cells }) => cells)] }] : [],
  );
}

/** Indicators that are not written, because a person left them out or the content lacks them. */
export const leftOutSubjects = ({ matches }: Draft, decisions: Decisions) =>
  matches.flatMap(({ kpi, readings: [first] }) => {
    if (kpi || !first) return [];
    const isNew = decisions[kpiKeyOf(first)] !== leaveOut;
    return [{ name: first.name, group: first.group, isNew }];
  });
