import { asOfWords, cellWords, resultYear, yearOf } from './cell-words.ts';
import { judgement } from './judgement.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Status } from '../model/codes.ts';
import { isOfKind, standingOfSilence } from '../model/status.ts';
import { type Speech, toldOnce } from './speech.ts';
import { distanceSentence, lastTargetSentences } from './last-target-sentences.ts';
import { movedSentence } from './moved-target.ts';
import {
  hasEnded,
  hasTarget,
  inTellingOrder,
  isTold,
  isWorded,
  type ToldYear,
} from './standing.ts';
import { isPlanned, type YearCell } from './year-cells.ts';

/** A target that is not judged, in the words of its year, and how far the result is from it. */
function unjudgedTarget(
  { answer, cell }: { readonly answer: KpiAnswer; readonly cell: ToldYear },
  target: string | null,
  speech: Speech,
): readonly string[] {
  if (target === null || !hasTarget(cell)) return [];
  const { sentences, format } = speech.words;
  return [
    sentences.target({ year: format.year(cell.year), target }),
    ...distanceSentence(answer, cell, speech),
  ];
}

/** A target in a number or in words, or the announcement of one. */
const hasAnyTarget = ({ lastTarget, undecided }: KpiAnswer) =>
  lastTarget !== null || undecided.length > 0;

function resultSentences(answer: KpiAnswer, cell: ToldYear, speech: Speech): readonly string[] {
  const { sentences } = speech.words;
  const judged = judgement(answer, cell, { speech, templates: sentences });
  if (judged !== null) return [judged];
  const { value, target } = cellWords(answer, cell, speech);
  const alone = [
    sentences.resultAlone({ year: resultYear(cell, speech), value: value ?? '' }),
    ...unjudgedTarget({ answer, cell }, target, speech),
  ];
  return hasAnyTarget(answer) ? alone : [...alone, sentences.noTarget];
}

/**
 * The template for years without a value, a short one where something was told before; null where
 * a status says nothing of such a year.
 */
function openTemplate(
  status: Status,
  isOver: boolean,
  { isFirst, speech }: { readonly isFirst: boolean; readonly speech: Speech },
) {
  const { sentences } = speech.words;
  if (isOfKind(status, 'awaited')) {
    if (!isFirst) return sentences.afterResult[status];
    return (isOver ? sentences.late : sentences.open)[status];
  }
  return isOfKind(status, 'absent') ? sentences.open[status] : null;
}

/** Results in words after the newest number, the newest first, each with its target. */
function wordedSentences(answer: KpiAnswer, speech: Speech): readonly string[] {
  return inTellingOrder(answer.open.filter(isWorded)).map((cell) => {
    const { value, target } = cellWords(answer, cell, speech);
    const year = resultYear(cell, speech);
    return speech.words.sentences.worded({ year, value: value ?? '', target });
  });
}

/** A year with a value that is no result; null for a year that is silent. */
function toldAlone(answer: KpiAnswer, cell: ToldYear, speech: Speech): string | null {
  const { sentences } = speech.words;
  const { status } = cell.actual;
  const year = resultYear(cell, speech);
  const { value, target } = cellWords(answer, cell, speech);
  const told = { year, value: value ?? '', target };
  if (!isOfKind(status, 'partial')) return null;
  return sentences.partial[status]({ ...told, asOf: asOfWords(cell, speech) });
}

/** Years of one status without a value, in one sentence; the target where it is of one year alone. */
function silentSentence(
  answer: KpiAnswer,
  { status, cells, isFirst }: { status: Status; cells: readonly YearCell[]; isFirst: boolean },
  speech: Speech,
): readonly string[] {
  const [first] = cells;
  const template = first && openTemplate(status, hasEnded(first), { isFirst, speech });
  if (!first || !template) return [];
  const year = speech.words.format.list(cells.map((cell) => yearOf(cell, speech)));
  const target = cells.length === 1 ? cellWords(answer, first, speech).target : null;
  return [template({ year, target, label: speech.labels('statuses', status).label })];
}

/**
 * Years without a result, before the newest one and after it; those of which the same is to say,
 * in one sentence.
 */
function silentSentences(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { gaps, result } = answer;
  const open = answer.open.filter((cell) => !isWorded(cell));
  const isFirstOfAll = result === null && open.length === answer.open.length;
  const statusOf = ({ actual }: YearCell) => actual?.status ?? standingOfSilence;
  /** Without a result before it, a sentence says whether the year has ended. */
  const groups = Map.groupBy([...gaps, ...open], (cell) =>
    result === null ? `${statusOf(cell)} ${hasEnded(cell)}` : statusOf(cell),
  );
  return [...groups.values()].flatMap((cells, position) => {
    const [first] = cells;
    if (!first) return [];
    const alone = cells.flatMap((cell) =>
      isTold(cell) ? (toldAlone(answer, cell, speech) ?? []) : [],
    );
    if (alone.length > 0) return alone;
    const isFirst = position === 0 && isFirstOfAll;
    return silentSentence(answer, { status: statusOf(first), cells, isFirst }, speech);
  });
}

function tellKpi(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { result } = answer;
  const told = [
    ...wordedSentences(answer, speech),
    ...(result ? resultSentences(answer, result, speech) : []),
    ...(result ? movedSentence(answer, result, speech) : []),
    ...silentSentences(answer, speech),
  ];
  return told.length > 0 ? told : silenceSentences(answer, speech);
}

/** Nothing to tell: years that the source has are still to come, or it has none. */
function silenceSentences({ years, parts }: KpiAnswer, { words }: Speech): readonly string[] {
  const { nothingYet, noResult, noYearlyResult, onlyParts } = words.sentences;
  if (years.filter(isPlanned).some(({ actual }) => actual !== null)) return [nothingYet];
  return parts.length > 0 ? [noYearlyResult, onlyParts] : [noResult];
}

/**
 * What came out: the newest result, in words or a number, against its target; then earlier results
 * in words, and other years without a result.
 */
export const kpiSentences = toldOnce(tellKpi);

/** What came out where room is short; the target of the last year where its own year has none. */
export function outcomeParagraph(answer: KpiAnswer, speech: Speech): string {
  const isBeside = answer.newest !== null && hasTarget(answer.newest);
  const last = isBeside ? [] : lastTargetSentences(answer, speech).slice(0, 1);
  return speech.words.format.paragraph([...kpiSentences(answer, speech), ...last]);
}

/** All that is said of a KPI before its picture, as one paragraph. */
export function kpiParagraph(answer: KpiAnswer, speech: Speech): string {
  return speech.words.format.paragraph([
    ...kpiSentences(answer, speech),
    ...lastTargetSentences(answer, speech),
  ]);
}
