import { observationWords, pairWords } from './amount-words.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { YearCell } from './year-cells.ts';
import { isOfKind, standingOfSilence } from '../model/status.ts';
import { type Speech, toldOnce } from './speech.ts';
import { hasEnded, type TargetYear, type ToldYear } from './standing.ts';
import { differenceFrom } from './verdict.ts';

const yearOf = ({ year }: YearCell, { words }: Speech) => words.format.year(year);

/** Value and target of a year in words that agree; each null where the source gives none. */
function cellWords(answer: KpiAnswer, { actual, target }: YearCell, { words }: Speech) {
  const alone = {
    value: observationWords(answer, actual, words),
    target: observationWords(answer, target, words),
  };
  if (actual?.value == null || target?.value == null) return alone;
  if (actual.unit !== null || target.unit !== null) return alone;
  const { value } = actual;
  const pair = pairWords(answer, { value, target: { ...target, value: target.value } }, words);
  return { ...pair, value: actual.bound === null ? pair.value : alone.value };
}

/** The target in the words of its year, where there is one that is not judged. */
function unjudgedTarget(cell: ToldYear, target: string | null, { words }: Speech) {
  return target === null
    ? []
    : [words.sentences.target({ year: words.format.year(cell.year), target })];
}

function resultSentences(answer: KpiAnswer, cell: ToldYear, speech: Speech): readonly string[] {
  const { sentences, format } = speech.words;
  const year = yearOf(cell, speech);
  const { actual, target } = cell;
  const told = cellWords(answer, cell, speech);
  const value = told.value ?? '';
  if (!answer.verdict || target?.value == null || actual.value === null) {
    const alone = [
      sentences.resultAlone({ year, value }),
      ...unjudgedTarget(cell, told.target, speech),
    ];
    return answer.lastTarget ? alone : [...alone, sentences.noTarget];
  }
  const { word } = answer.verdict;
  const pair = pairWords(
    answer,
    { value: actual.value, target: { ...target, value: target.value } },
    speech.words,
  );
  const isBounded = target.bound !== null || target.value_to !== null;
  if (isBounded || word === 'within') {
    const isReached = word !== 'below';
    const isDistant = !isReached && answer.verdict.difference !== 0;
    const of = isReached ? sentences.resultOfBound.reached : sentences.resultOfBound.missed;
    return [of({ year, ...pair, difference: isDistant ? pair.difference : null })];
  }
  const isLower = answer.kpi.direction === 'lower_is_better';
  const isRank = isLower && format.isRank(answer.unit.unit);
  const ofDirection = isRank
    ? sentences.resultOfRank
    : isLower
      ? sentences.resultLowerIsBetter
      : sentences.result;
  return [ofDirection[word]({ year, ...pair })];
}

/** The day of an expected or interim value: its year is told where the fiscal year does not. */
function asOfWords({ actual: { as_of }, year }: ToldYear, { words: { format } }: Speech): string {
  if (as_of === null) return '';
  const isWithin = as_of >= year.start_date && as_of <= year.end_date;
  return isWithin ? format.monthDay(as_of) : format.date(as_of);
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
      const year = yearOf(cell, speech);
      const { value, target } = cellWords(answer, cell, speech);
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
    ...gapSentences(answer, speech),
    ...openSentences(answer, speech),
  ];
  return told.length > 0 ? told : [speech.words.sentences.nothingYet];
}

/** What came out: the newest result against its target, then other years without a result. */
export const kpiSentences = toldOnce(tellKpi);

/** How far the newest result is from the target of the last year: a size and a side, no judgement. */
function distanceSentence(answer: KpiAnswer, last: TargetYear, speech: Speech): readonly string[] {
  const { result, kpi, unit } = answer;
  const { last: told } = speech.words.sentences;
  const { target } = last;
  const actual = result?.actual;
  if (!result || actual?.value == null || target.value === null) return [];
  if (actual.unit !== null || target.unit !== null || actual.bound !== null) return [];
  const pair = { value: actual.value, target: { ...target, value: target.value } };
  const year = yearOf(result, speech);
  const size = differenceFrom(pair.target, pair.value, kpi.decimals);
  if (size === 0 && target.value_to !== null) return [told.within({ year })];
  if (size === 0) return [told.equal({ year })];
  const { difference } = pairWords(answer, pair, speech.words);
  const isPercentage = unit.kind === 'percentage';
  if (speech.words.format.isRank(unit.unit))
    return [(size < 0 ? told.rankBelow : told.rankAbove)({ year, difference })];
  return [(size < 0 ? told.below : told.above)({ year, difference, isPercentage })];
}

/** True where the sentence of an open year has told the target of that year. */
function isToldOpen({ open, result }: KpiAnswer, { year }: YearCell): boolean {
  const cell = open.find((other) => other.year === year);
  if (!cell) return false;
  return cell.actual.value !== null || (result === null && open.length === 1);
}

function tellLastTarget(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { lastTarget, result } = answer;
  if (!lastTarget) return [];
  const alone = observationWords(answer, lastTarget.target, speech.words) ?? '';
  if (result?.year === lastTarget.year) return [];
  if (result && result.year.fiscal_year > lastTarget.year.fiscal_year) {
    return [speech.words.sentences.last.until({ year: yearOf(lastTarget, speech), target: alone })];
  }
  if (isToldOpen(answer, lastTarget)) return [];
  const agreeing =
    result && cellWords(answer, { ...lastTarget, actual: result.actual }, speech).target;
  const target = agreeing ?? alone;
  return [
    speech.words.sentences.last.target({ year: yearOf(lastTarget, speech), target }),
    ...distanceSentence(answer, lastTarget, speech),
  ];
}

/**
 * The target of the last year that has one, and how far the newest result is from it; nothing
 * where that target is told with the result of its year.
 */
export const lastTargetSentences = toldOnce(tellLastTarget);

/** All that is said of a KPI before its picture, as one paragraph. */
export function kpiParagraph(answer: KpiAnswer, speech: Speech): string {
  return speech.words.format.paragraph([
    ...kpiSentences(answer, speech),
    ...lastTargetSentences(answer, speech),
  ]);
}

/** The target of the last year, in the fewest words; empty where it is told beside its result. */
function lastBrief(answer: KpiAnswer, speech: Speech): string {
  const { lastTarget } = answer;
  const newest = answer.result ?? answer.due;
  if (!lastTarget) return '';
  if (newest?.actual.value != null && newest.year === lastTarget.year) return '';
  return speech.words.sentences.lastBrief({
    year: yearOf(lastTarget, speech),
    target: observationWords(answer, lastTarget.target, speech.words) ?? '',
  });
}

/** What a line of a list tells of a KPI: the newest value, and the target of the last year. */
export function briefsOf(answer: KpiAnswer, speech: Speech): readonly string[] {
  return [briefOf(answer, speech), lastBrief(answer, speech)].filter((brief) => brief !== '');
}

/** The newest value with its year and target in the fewest words; empty where there is no value. */
export function briefOf(answer: KpiAnswer, speech: Speech): string {
  const cell = answer.result ?? answer.due;
  if (!cell) return '';
  const { value, target } = cellWords(answer, cell, speech);
  if (value === null) return '';
  return speech.words.sentences.brief({ year: yearOf(cell, speech), value, target });
}
