import { amountWords, pairWords } from './amount-words.ts';
import type { KpiAnswer } from './portfolio.ts';
import type { YearCell } from './year-cells.ts';
import { isOfKind } from '../model/status.ts';
import { type Speech, toldOnce } from './speech.ts';
import { hasEnded } from './standing.ts';
import { exactDifference } from './verdict.ts';

const yearOf = ({ year }: YearCell, { words }: Speech) => words.format.year(year);

/** Value and target of a year in words that agree; each null where the source gives none. */
function cellWords(answer: KpiAnswer, { actual, target }: YearCell, { words }: Speech) {
  if (actual.value !== null && target.value !== null)
    return pairWords(answer, { value: actual.value, target: target.value }, words);
  const alone = (value: number | null) =>
    value === null ? null : amountWords(answer, value, words);
  return { value: alone(actual.value), target: alone(target.value) };
}

function resultSentences(answer: KpiAnswer, cell: YearCell, speech: Speech): readonly string[] {
  const { sentences, format } = speech.words;
  const year = yearOf(cell, speech);
  const { actual, target } = cell;
  if (actual.value === null) return [];
  if (!answer.verdict || target.value === null) {
    const alone = sentences.resultAlone({
      year,
      value: amountWords(answer, actual.value, speech.words),
    });
    return answer.lastTarget ? [alone] : [alone, sentences.noTarget];
  }
  const pair = pairWords(answer, { value: actual.value, target: target.value }, speech.words);
  const isLower = answer.kpi.direction === 'lower_is_better';
  const isRank = isLower && format.isRank(answer.unit.unit);
  const told = isRank
    ? sentences.resultOfRank
    : isLower
      ? sentences.resultLowerIsBetter
      : sentences.result;
  return [told[answer.verdict.word]({ year, ...pair })];
}

/** The day of an expected or interim value: its year is told where the fiscal year does not. */
function asOfWords({ actual: { as_of }, year }: YearCell, { words: { format } }: Speech): string {
  if (as_of === null) return '';
  const isWithin = as_of >= year.start_date && as_of <= year.end_date;
  return isWithin ? format.monthDay(as_of) : format.date(as_of);
}

/**
 * The template for years without a value, a short one where something was told before; null where
 * a status says nothing of such a year.
 */
function openTemplate(cell: YearCell, isFirst: boolean, { words: { sentences } }: Speech) {
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

function tellKpi(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { result } = answer;
  const told = [
    ...(result ? resultSentences(answer, result, speech) : []),
    ...openSentences(answer, speech),
  ];
  return told.length > 0 ? told : [speech.words.sentences.nothingYet];
}

/** What came out: the newest result against its target, then newer years without a result. */
export const kpiSentences = toldOnce(tellKpi);

/** How far the newest result is from the target of the last year: a size and a side, no judgement. */
function distanceSentence(answer: KpiAnswer, last: YearCell, speech: Speech): readonly string[] {
  const { result, kpi, unit } = answer;
  const { last: told } = speech.words.sentences;
  const [value, target] = [result?.actual.value ?? null, last.target.value];
  if (!result || value === null || target === null) return [];
  const pair = { value, target };
  const year = yearOf(result, speech);
  const size = exactDifference(pair.value, pair.target, kpi.decimals);
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
  const value = lastTarget?.target.value ?? null;
  if (!lastTarget || value === null) return [];
  if (result?.year === lastTarget.year) return [];
  if (result && result.year.fiscal_year > lastTarget.year.fiscal_year) {
    const target = amountWords(answer, value, speech.words);
    return [speech.words.sentences.last.until({ year: yearOf(lastTarget, speech), target })];
  }
  if (isToldOpen(answer, lastTarget)) return [];
  const target =
    result && result.actual.value !== null
      ? pairWords(answer, { value: result.actual.value, target: value }, speech.words).target
      : amountWords(answer, value, speech.words);
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
  const value = lastTarget?.target.value ?? null;
  if (!lastTarget || value === null) return '';
  if (newest?.actual.value != null && newest.year === lastTarget.year) return '';
  return speech.words.sentences.lastBrief({
    year: yearOf(lastTarget, speech),
    target: amountWords(answer, value, speech.words),
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
