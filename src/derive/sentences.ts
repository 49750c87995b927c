import { asOfWords, cellWords, resultYear, yearOf } from './cell-words.ts';
import { judgement } from './judgement.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import { isOfKind, standingOfSilence } from '../model/status.ts';
import { type Speech, toldOnce } from './speech.ts';
import { lastTargetSentences } from './last-target-sentences.ts';
import { movedSentence } from './moved-target.ts';
import { hasEnded, type ToldYear } from './standing.ts';
import { isPlanned } from './year-cells.ts';

/** The target in the words of its year, where there is one that is not judged. */
function unjudgedTarget(cell: ToldYear, target: string | null, { words }: Speech) {
  return target === null
    ? []
    : [words.sentences.target({ year: words.format.year(cell.year), target })];
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
    ...unjudgedTarget(cell, target, speech),
  ];
  return hasAnyTarget(answer) ? alone : [...alone, sentences.noTarget];
}

/**
 * The template for years without a value, a short one where something was told before; null where
 * a status says nothing of such a year.
 */
function openTemplate(cell: ToldYear, isFirst: boolean, { words: { sentences } }: Speech) {
  const { status } = cell.actual;
  if (isOfKind(status, 'awaited')) {
    if (!isFirst) return sentences.afterResult[status];
    return (hasEnded(cell) ? sentences.late : sentences.open)[status];
  }
  return isOfKind(status, 'absent') ? sentences.open[status] : null;
}

/** Years that have come and have no result; those of which the same is to say, in one sentence. */
function openSentences(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { words, labels } = speech;
  const groups = Map.groupBy(answer.open, (cell) => `${cell.actual.status} ${hasEnded(cell)}`);
  return [...groups.values()].flatMap((cells, position) =>
    cells.flatMap((cell, index) => {
      const { status } = cell.actual;
      const year = resultYear(cell, speech);
      const { value, target } = cellWords(answer, cell, speech);
      if (isOfKind(status, 'worded')) {
        return words.sentences.worded({ year, value: value ?? '', target });
      }
      if (isOfKind(status, 'partial')) {
        const asOf = asOfWords(cell, speech);
        return words.sentences.partial[status]({ year, value: value ?? '', target, asOf });
      }
      const template = openTemplate(cell, position === 0 && answer.result === null, speech);
      if (!template || index > 0) return [];
      const years = words.format.list(cells.map((same) => yearOf(same, speech)));
      const { label } = labels('statuses', status);
      return template({ year: years, target: cells.length === 1 ? target : null, label });
    }),
  );
}

/** Earlier years without a result; those of which the same is to say, in one sentence. */
function gapSentences({ gaps }: KpiAnswer, speech: Speech): readonly string[] {
  const { words, labels } = speech;
  const { afterResult, open } = words.sentences;
  const groups = Map.groupBy(gaps, ({ actual }) => actual?.status ?? standingOfSilence);
  return [...groups].flatMap(([status, cells]) => {
    const year = words.format.list(cells.map((cell) => yearOf(cell, speech)));
    const told = { year, target: null, label: labels('statuses', status).label };
    if (isOfKind(status, 'awaited')) return afterResult[status](told);
    return isOfKind(status, 'absent') ? open[status](told) : [];
  });
}

function tellKpi(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { result } = answer;
  const told = [
    ...(result ? resultSentences(answer, result, speech) : []),
    ...(result ? movedSentence(answer, result, speech) : []),
    ...gapSentences(answer, speech),
    ...openSentences(answer, speech),
  ];
  return told.length > 0 ? told : silenceSentences(answer, speech);
}

/** Nothing to tell: years that the source has are still to come, or it has none. */
function silenceSentences({ years, parts }: KpiAnswer, { words }: Speech): readonly string[] {
  const { nothingYet, noResult, onlyParts } = words.sentences;
  if (years.filter(isPlanned).some(({ actual }) => actual !== null)) return [nothingYet];
  return parts.length > 0 ? [noResult, onlyParts] : [noResult];
}

/** What came out: the newest result against its target, then other years without a result. */
export const kpiSentences = toldOnce(tellKpi);

/** All that is said of a KPI before its picture, as one paragraph. */
export function kpiParagraph(answer: KpiAnswer, speech: Speech): string {
  return speech.words.format.paragraph([
    ...kpiSentences(answer, speech),
    ...lastTargetSentences(answer, speech),
  ]);
}
