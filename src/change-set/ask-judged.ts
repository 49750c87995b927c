import type { Database } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
import type { PrintedEvaluation, Reading } from '../reader/reading.ts';
import { inUsualOrder, judgeIn, scaleIdFor } from '../reader/vocabulary/judges.ts';
import { askDifference, askReason, type SaidOtherwise } from './ask-kpis.ts';
import { judgementCell, type AnswerChoice, type Asking } from './asked.ts';
import { leaveOut, saidAfter, type Decisions } from './decisions.ts';
import { gradesWritten } from './grades-said.ts';
import { shownJudgement } from './judged-edits.ts';
import type { Judged, JudgedRow } from './judged-rows.ts';
import { nameOfSubject } from './name-of-subject.ts';
import { likeliestOwner, ownerChoices, ownersIn } from './owners.ts';
import {
  gradesKeyOf,
  judgedOwnerKeyOf,
  judgedYearKeyOf,
  judgeKeyOf,
  judgementKeyOf,
  judgementReasonKeyOf,
  scaleKeyOf,
} from './question-keys.ts';
import { gradesIn, saidScale, sameScale, scalesWith } from './scale-of.ts';

const out: AnswerChoice = { answer: leaveOut, label: { code: 'left-out' } };

interface JudgedContext {
  readonly decisions: Decisions;
  readonly database: Database;
  readonly readings: readonly Reading[];
  readonly vintage: string | null;
}

/** Whose judgements they are, of which year, and on which scale: each once. */
export function askJudged({ asked, ownerless, rows }: Judged, context: JudgedContext): Asking[] {
  const byJudge = Map.groupBy(asked, judgeKeyOf);
  const isWanted = (one: PrintedEvaluation) => context.decisions[judgeKeyOf(one)] !== leaveOut;
  const byHeading = Map.groupBy(ownerless.filter(isWanted), judgedOwnerKeyOf);
  return [
    ...[...byHeading.values()].flatMap((of) => askOwner(of, context)),
    ...[...byJudge.values()].flatMap((of) => askJudge(of, context)),
    ...askChangedJudgements(rows, context),
  ];
}

/** What a heading is that judgements are about. */
function askOwner(of: readonly PrintedEvaluation[], { database }: JudgedContext): Asking[] {
  const [first] = of;
  if (!first) return [];
  const owners = ownersIn(database);
  const choices = ownerChoices(owners, likeliestOwner(first.name, owners));
  return [
    {
      ...{ key: judgedOwnerKeyOf(first), about: { code: 'judged-owner', name: first.name } },
      ...{ choices: [...choices, out], typed: null, cells: of.map((one) => judgementCell(one)) },
    },
  ];
}

function askJudge(of: readonly PrintedEvaluation[], context: JudgedContext): Asking[] {
  const [first] = of;
  if (!first) return [];
  const { decisions, readings } = context;
  const key = judgeKeyOf(first);
  const { judge } = first;
  const isNamed = judge !== null && judgeIn(judge)?.isName === true;
  const by: AnswerChoice = isNamed
    ? { answer: `by:${judge}`, label: { code: 'by', name: judge } }
    : { answer: 'by:', label: { code: 'by-nobody' } };
  const asked: Asking = {
    ...{ key, about: { code: 'judge', judge, count: of.length }, choices: [by, out] },
    typed: { kind: 'text', prefix: 'by:', suggested: null, isOptional: false },
    cells: of.map((one) => judgementCell(one)),
  };
  if (saidAfter('by:', decisions[key]) === null) return [asked];
  const undated = of.filter(({ fiscalYear }) => fiscalYear === null);
  const scales = Map.groupBy(
    of.filter(({ grade }) => grade !== null),
    scaleKeyOf,
  );
  return [
    asked,
    ...(undated.length === 0 ? [] : [askYear(undated, judge, readings)]),
    ...[...scales.values()].flatMap((one) => askScale(one, context)),
  ];
}

/** Suggested is the newest year that has a result. */
function askYear(
  of: readonly PrintedEvaluation[],
  judge: string | null,
  readings: readonly Reading[],
): Asking {
  const years = readings.flatMap(({ series, status, fiscalYear }) =>
    series === 'actual' && status !== null && statusRules[status].hasValue
      ? (fiscalYear ?? [])
      : [],
  );
  const suggested = years.length === 0 ? null : String(Math.max(...years));
  return {
    key: judgedYearKeyOf({ judge }),
    ...{ about: { code: 'judged-year', judge }, choices: [] },
    typed: { kind: 'year', prefix: '', suggested, isOptional: true },
    cells: of.map((one) => judgementCell(one)),
  };
}

function askScale(
  of: readonly PrintedEvaluation[],
  { decisions, database }: JudgedContext,
): Asking[] {
  const [first] = of;
  if (first?.scale == null) return [];
  const grades = gradesIn(of);
  const key = scaleKeyOf(first);
  const { [key]: answer } = decisions;
  if (answer === undefined && sameScale(first, grades, database) !== null) return [];
  const about = { scale: first.scale, grades: gradesWritten(grades) };
  const known = scalesWith(grades, database).map(({ scale_id: id, name }): AnswerChoice => ({
    answer: `scale:${id}`,
    label: { code: 'scale', name, id },
  }));
  const id = freeId(scaleIdFor(first.scale), database);
  const made = {
    answer: `new:${id}`,
    label: { code: 'new-scale', name: first.scale, id },
  } as const;
  const cells = of.map((one) => judgementCell(one));
  const asked: Asking = {
    ...{ key, about: { code: 'scale', ...about }, choices: [...known, made, out], cells },
    typed: { kind: 'identifier', prefix: 'new:', suggested: null, isOptional: false },
  };
  const said = saidScale(answer);
  const isThere = database.scales.some(({ scale_id }) => scale_id === said);
  if (said === null || isThere) return [asked];
  const suggested = gradesWritten(inUsualOrder(grades));
  const order: Asking = {
    ...{ key: gradesKeyOf(first), about: { code: 'grades', ...about }, choices: [], cells },
    typed: { kind: 'grades', prefix: '', suggested, isOptional: false },
  };
  return [asked, order];
}

function freeId(wanted: string, { scales }: Database): string {
  const isTaken = (id: string) => scales.some(({ scale_id }) => scale_id === id);
  const others = scales.map((_, index) => `${wanted}-${index + 2}`);
  return [wanted, ...others].find((id) => !isTaken(id)) ?? wanted;
}

/** Judgements that differ from what the content says, once for each that is judged. */
function askChangedJudgements(
  rows: readonly JudgedRow[],
  { decisions, database, vintage }: JudgedContext,
): Asking[] {
  const changed = rows.filter(
    ({ before, changed: cells }) => before !== null && Object.keys(cells).length > 0,
  );
  return [...Map.groupBy(changed, ({ subject }) => subject)].flatMap(([subject, of]) => {
    const name = nameOfSubject(subject, database);
    const difference: SaidOtherwise = {
      ...{ key: judgementKeyOf(subject), reasonKey: judgementReasonKeyOf(subject), name },
      ...{ code: 'judgement-changed', isHere: of.every((row) => row.before?.vintage === vintage) },
      cells: of.map(({ place, before, said }) => ({
        ...{ place: place.place, filePage: place.filePage, at: place.at, box: place.box, name },
        ...{ fiscalYear: before?.fiscal_year ?? null, series: null, text: shownJudgement(said) },
        before: before && shownJudgement({ ...before }),
      })),
    };
    const isCorrected = decisions[difference.key] === 'corrected';
    return [askDifference(difference), ...(isCorrected ? [askReason(difference)] : [])];
  });
}
