import { observationWords, pairWords } from './amount-words.ts';
import { cellWords, resultYear, yearOf } from './cell-words.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import { movedSentence } from './moved-target.ts';
import { type Speech, toldOnce } from './speech.ts';
import type { TargetYear, ToldYear } from './standing.ts';
import { differenceFrom } from './verdict.ts';
import type { YearCell } from './year-cells.ts';

/** Where the newest result lies, seen from the target of the last year. */
type Side = 'below' | 'above' | 'equal' | 'limit' | 'within' | 'rankBelow' | 'rankAbove';

/** How a language compares the amounts: numbers of things, money, rates, or other values. */
type Comparison = 'count' | 'money' | 'rate' | 'value';

interface Distance {
  readonly side: Side;
  readonly result: ToldYear;
  readonly difference: string;
  readonly comparison: Comparison;
  /** The nearer end of a range is what it is seen from. */
  readonly isRange: boolean;
}

function comparisonOf({ unit }: KpiAnswer): Comparison {
  if (unit.kind === 'percentage') return 'rate';
  if (unit.kind === 'money') return 'money';
  return unit.kind === 'other' ? 'value' : 'count';
}

/** A size and a side, no judgement; null where there are no two numbers to compare. */
function distanceOf(answer: KpiAnswer, last: TargetYear, { words }: Speech): Distance | null {
  const { result, kpi, unit } = answer;
  const { target } = last;
  const actual = result?.actual;
  if (!result || actual?.value == null || target.value === null) return null;
  if (actual.unit !== null || target.unit !== null || actual.bound !== null) return null;
  if (actual.value_to !== null) return null;
  const pair = { value: actual.value, target: { ...target, value: target.value } };
  const size = differenceFrom(pair.target, pair.value, kpi.decimals);
  const { difference } = pairWords(answer, pair, words);
  const comparison = comparisonOf(answer);
  const isRange = target.value_to !== null;
  const told = (side: Side) => ({ side, result, difference, comparison, isRange });
  if (size === 0 && isRange) return told('within');
  if (size === 0) return told(isLimit(target) ? 'limit' : 'equal');
  if (words.format.isRank(unit.unit)) return told(size < 0 ? 'rankBelow' : 'rankAbove');
  return told(size < 0 ? 'below' : 'above');
}

/** Of 93％超, 93 is the limit and not the same. */
const isLimit = ({ bound }: TargetYear['target']) => bound !== null && bound !== 'about';

/** How far the newest result is from a target; empty where there are no two numbers to compare. */
export function distanceSentence(
  answer: KpiAnswer,
  last: TargetYear,
  speech: Speech,
): readonly string[] {
  const distance = distanceOf(answer, last, speech);
  if (distance === null) return [];
  const { side, result, ...size } = distance;
  const year = resultYear(result, speech);
  return [speech.words.sentences.last[side]({ year, ...size })];
}

/** True where the sentence of an open year has told the target of that year. */
function isToldOpen({ open, result }: KpiAnswer, { year }: YearCell): boolean {
  const cell = open.find((other) => other.year === year);
  if (!cell) return false;
  const { value, value_text } = cell.actual;
  return value !== null || value_text !== null || (result === null && open.length === 1);
}

/** Of a KPI that no report in force holds nothing is promised any more. */
export const isOverFor = ({ kpi, isDropped }: KpiAnswer): boolean =>
  kpi.successor !== null || kpi.ended_in !== null || isDropped;

function tellTarget(answer: KpiAnswer, last: TargetYear, speech: Speech): readonly string[] {
  const { result } = answer;
  const { last: told } = speech.words.sentences;
  const year = yearOf(last, speech);
  const isOver = isOverFor(answer);
  const alone = cellWords(answer, { ...last, actual: null }, speech).target ?? '';
  if (result?.year === last.year) return [];
  if (result && result.year.fiscal_year > last.year.fiscal_year) {
    return [told.until({ year, target: alone, isOver })];
  }
  const moved = movedSentence(answer, last, speech);
  if (isToldOpen(answer, last)) return moved;
  const agreeing = result && cellWords(answer, { ...last, actual: result.actual }, speech).target;
  return [
    told.target({ year, target: agreeing ?? alone, isOver }),
    ...distanceSentence(answer, last, speech),
    ...moved,
  ];
}

/** Years whose targets the source announces without setting them. */
function undecidedSentence({ undecided }: KpiAnswer, speech: Speech): readonly string[] {
  if (undecided.length === 0) return [];
  const years = undecided.map((cell) => yearOf(cell, speech));
  return [speech.words.sentences.last.undecided({ year: speech.words.format.list(years) })];
}

function tellLastTarget(answer: KpiAnswer, speech: Speech): readonly string[] {
  const { lastTarget } = answer;
  return [
    ...(lastTarget ? tellTarget(answer, lastTarget, speech) : []),
    ...undecidedSentence(answer, speech),
  ];
}

/**
 * The target of the last year that has one, and how far the newest result is from it; nothing
 * where that target is told with the result of its year. Then later years without a decision.
 */
export const lastTargetSentences = toldOnce(tellLastTarget);

/** How far the newest result is from the last target, in the fewest words; empty without numbers. */
function distanceBrief(answer: KpiAnswer, speech: Speech): string {
  const { lastTarget, newest, verdict } = answer;
  if (!lastTarget || (newest?.year === lastTarget.year && verdict !== null)) return '';
  const distance = distanceOf(answer, lastTarget, speech);
  if (distance === null) return '';
  const { side, result, difference, comparison } = distance;
  const year = yearOf(result, speech);
  return speech.words.sentences.lastBriefly[side]({ year, difference, comparison });
}

/** Years whose targets are announced and not set, in the fewest words. */
export function undecidedBriefs({ undecided }: KpiAnswer, speech: Speech): readonly string[] {
  if (undecided.length === 0) return [];
  const years = undecided.map((cell) => yearOf(cell, speech));
  const { sentences, format } = speech.words;
  return [sentences.undecidedBrief({ year: format.list(years) })];
}

/** The target of the last year, in the fewest words; empty where it is told beside its result. */
function lastBrief(answer: KpiAnswer, speech: Speech): string {
  const { lastTarget, newest } = answer;
  if (!lastTarget) return '';
  const isBeside = newest?.year === lastTarget.year && hasWords(newest);
  return isBeside ? '' : lastTargetBrief(answer, lastTarget, speech);
}

/** The target of the last year, and how far the newest result is from it where no verdict says it. */
export function lastTargetBrief(answer: KpiAnswer, last: TargetYear, speech: Speech): string {
  return speech.words.sentences.lastBrief({
    year: yearOf(last, speech),
    target: observationWords(answer, last.target, speech.words) ?? '',
    distance: distanceBrief(answer, speech),
  });
}

const hasWords = ({ actual }: ToldYear) => actual.value !== null || actual.value_text !== null;

/** What a line of a list tells of a KPI: the newest value, and the target of the last year. */
export function briefsOf(answer: KpiAnswer, speech: Speech): readonly string[] {
  const briefs = [briefOf(answer, speech), lastBrief(answer, speech)];
  return [...briefs.filter((brief) => brief !== ''), ...undecidedBriefs(answer, speech)];
}

/** The newest value with its year and target in the fewest words; empty where there is no value. */
export function briefOf(answer: KpiAnswer, speech: Speech): string {
  const { newest } = answer;
  if (!newest) return '';
  const { value, target } = cellWords(answer, newest, speech);
  if (value === null) return '';
  return speech.words.sentences.brief({ year: resultYear(newest, speech), value, target });
}
