import type { Database, Evaluation } from '../model/database.ts';
import type { Draft } from '../reader/draft/draft.ts';
import { fold } from '../reader/grid/fold.ts';
import type { PrintedEvaluation, PublishedEvaluation, ReadingPlace } from '../reader/reading.ts';
import type { ReportReading } from '../reader/read-report.ts';
import { leaveOut, saidAfter, type Decisions } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';
import {
  ownerAnswer,
  ownerColumns,
  ownerNamed,
  ownersIn,
  type KnownOwner,
  type OwnerKind,
} from './owners.ts';
import { judgedOwnerKeyOf, judgedYearKeyOf, judgeKeyOf, subjectKeyOf } from './question-keys.ts';
import { scaleOf } from './scale-of.ts';

/** A judgement of the report, with what the content says of it. */
export interface JudgedRow {
  /** The ID of the KPI, project, policy or goal that is judged. */
  readonly subject: string;
  readonly place: ReadingPlace;
  /** Cells that say whom and when it is about; of a row that is there already they are not touched. */
  readonly about: WrittenCells;
  /** Cells of what is judged; only those that the report prints. */
  readonly said: WrittenCells;
  /** Null: the content has none like it. */
  readonly before: Evaluation | null;
  /** What is said otherwise than before. */
  readonly changed: WrittenCells;
}

export interface Judged {
  /** Of something in the content, whatever else has been decided. */
  readonly asked: readonly PrintedEvaluation[];
  /** Of a heading that nobody has said yet what it is. */
  readonly ownerless: readonly PrintedEvaluation[];
  readonly rows: readonly JudgedRow[];
  /** How many cannot be told apart or cannot be trusted; they are not written. */
  readonly unclear: number;
}

interface JudgedSubject {
  readonly report: Pick<ReportReading, 'evaluations' | 'publishedEvaluations'>;
  readonly draft: Pick<Draft, 'matches'>;
  readonly decisions: Decisions;
  readonly database: Database;
  readonly vintage: string | null;
}

/** What the source itself says of its results, as far as it is decided. */
export function judgedRows(about: JudgedSubject): Judged {
  const { report, draft, database } = about;
  const kpiOf = new Map(
    draft.matches.flatMap(({ kpi, kind, readings: [first] }) =>
      kpi && first && kind !== 'likely' ? [[subjectKeyOf(first), kpi.kpi_id]] : [],
    ),
  );
  const owners = ownersIn(database);
  const subjectOf = (printed: PrintedEvaluation): JudgedId | null | undefined => {
    if (printed.isOfGroup) return ownerOf(printed, about.decisions, owners);
    const id = kpiOf.get(subjectKeyOf(printed));
    return id === undefined ? null : { column: 'kpi_id', id };
  };
  const found = report.evaluations.map((printed) => ({ printed, subject: subjectOf(printed) }));
  const known = found.flatMap(({ printed, subject }) => (subject ? [{ printed, subject }] : []));
  const clear = known.filter(({ printed }) => printed.isClear);
  const byYear = Map.groupBy(clear, ({ printed: { fiscalYear, judge }, subject }) =>
    [subject.column, subject.id, fiscalYear, judge].join('|'),
  );
  const once = [...byYear.values()].flatMap(([first, ...others]) =>
    first && others.every((other) => isAgain(first.printed, other.printed)) ? [first] : [],
  );
  const twice = [...byYear.values()].filter(([first, ...others]) =>
    others.some((other) => first && !isAgain(first.printed, other.printed)),
  );
  const all = once.map(({ printed }) => printed);
  const judges = new Set(all.map(({ judge }) => judge));
  const rows = once.flatMap(({ printed, subject }) =>
    judgedRow(printed, subject, { ...about, all, isOnlyJudge: judges.size === 1 }),
  );
  return {
    asked: all,
    ownerless: found.flatMap(({ printed, subject }) =>
      subject === undefined && printed.isClear ? [printed] : [],
    ),
    rows: [...rows, ...report.publishedEvaluations.map((one) => publishedRow(one, database))],
    unclear: known.length - clear.length + twice.length,
  };
}

/** What is judged, and the column that says so. */
interface JudgedId {
  readonly column: 'kpi_id' | (typeof ownerColumns)[OwnerKind];
  readonly id: string;
}

/** What a person said that a heading is, or what is called as it is; null: left out. */
function ownerOf(
  printed: PrintedEvaluation,
  { [judgedOwnerKeyOf(printed)]: answer }: Decisions,
  owners: readonly KnownOwner[],
): JudgedId | null | undefined {
  if (answer === leaveOut) return null;
  const said = answer === undefined ? undefined : owners.find((one) => ownerAnswer(one) === answer);
  const owner = said ?? ownerNamed(printed.name, owners);
  return owner && { column: ownerColumns[owner.kind], id: owner.id };
}

const isAgain = (one: PrintedEvaluation, other: PrintedEvaluation) =>
  (['grade', 'rateAsPublished', 'comment', 'nextStep'] as const).every(
    (part) => one[part] === other[part],
  );

interface JudgedContext extends JudgedSubject {
  readonly all: readonly PrintedEvaluation[];
  readonly isOnlyJudge: boolean;
}

function judgedRow(
  printed: PrintedEvaluation,
  subject: JudgedId,
  context: JudgedContext,
): JudgedRow[] {
  const { decisions, database } = context;
  const judge = saidAfter('by:', decisions[judgeKeyOf(printed)]);
  const year = printed.fiscalYear ?? decisions[judgedYearKeyOf(printed)];
  const grade = scaleOf(printed, context);
  if (judge === null || year === undefined || grade === undefined) return [];
  const parts = {
    ...{ scale_id: grade?.scale_id, grade: grade?.grade },
    ...{ rate_as_published: printed.rateAsPublished },
    ...{ comment: printed.comment, next_step: printed.nextStep },
  };
  const said = Object.fromEntries(
    Object.entries(parts).flatMap(([column, text]) => (text ? [[column, text]] : [])),
  );
  if (Object.keys(said).length === 0) return [];
  const ofYear = { fiscal_year: String(year), evaluator: judge };
  const sought = { subject, year: String(year), judge, said };
  const before = likeIt(database.evaluations, sought, context);
  const about = { [subject.column]: subject.id, ...ofYear };
  const row = { subject: subject.id, place: printed, about, said, before };
  return [{ ...row, changed: otherThan(before, said, fold) }];
}

interface Sought {
  readonly subject: JudgedId;
  readonly year: string;
  readonly judge: string;
  readonly said: WrittenCells;
}

/** The newest judgement of the same year by the same judge; a judgement of no year is of its report. */
function likeIt(
  rows: readonly Evaluation[],
  { subject: { column, id }, year, judge, said }: Sought,
  { vintage, isOnlyJudge }: JudgedContext,
): Evaluation | null {
  const ofYear = rows.filter(
    (row) =>
      row[column] === id &&
      String(row.fiscal_year ?? '') === year &&
      (year === '' ? row.vintage === vintage : row.vintage <= (vintage ?? '')) &&
      (said.scale_id === undefined || row.scale_id === null || row.scale_id === said.scale_id),
  );
  const ofJudge = ofYear.filter(({ evaluator }) => (evaluator ?? '') === judge);
  const found = ofJudge.length > 0 || !isOnlyJudge ? ofJudge : ofYear;
  return found.toSorted((a, b) => (a.vintage < b.vintage ? -1 : 1)).at(-1) ?? null;
}

function otherThan(
  before: Evaluation | null,
  said: WrittenCells,
  compared: (text: string) => string,
): WrittenCells {
  const was = before as unknown as Readonly<Record<string, string | number | null>> | null;
  return Object.fromEntries(
    Object.entries(said).filter(
      ([column, text]) => compared(String(was?.[column] ?? '')) !== compared(text),
    ),
  );
}

/** A row that this site published is known by its ID. */
function publishedRow(
  { id, cells, ...place }: PublishedEvaluation,
  { evaluations }: Database,
): JudgedRow {
  const before = evaluations.find(({ evaluation_id }) => evaluation_id === id) ?? null;
  const { kpi_id, project_id, policy_id, goal_id } = before ?? cells;
  const subject = kpi_id || project_id || policy_id || goal_id || id;
  const changed = otherThan(before, cells, (text) => text);
  return { subject, place, about: { evaluation_id: id }, said: cells, before, changed };
}
