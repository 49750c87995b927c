import type { Words } from '../i18n/words.ts';
import { pairWords } from './amount-words.ts';
import { cellWords, resultYear } from './cell-words.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Speech } from './speech.ts';
import type { ToldYear } from './standing.ts';

/** The words for every outcome: in sentences, and briefly beside the result. */
export type JudgementWords = Pick<
  Words['sentences'],
  'result' | 'resultLowerIsBetter' | 'resultOfBound' | 'resultOfRank'
>;

/** The newest result beside the target of its year; null where the two are not compared. */
export function judgement(
  answer: KpiAnswer,
  cell: ToldYear,
  { speech, templates }: { readonly speech: Speech; readonly templates: JudgementWords },
): string | null {
  const { actual, target } = cell;
  if (!answer.verdict || target?.value == null || actual.value === null) return null;
  const { format } = speech.words;
  const told = cellWords(answer, cell, speech);
  const { word } = answer.verdict;
  const { difference } = pairWords(
    answer,
    { value: actual.value, target: { ...target, value: target.value } },
    speech.words,
  );
  const year = resultYear(cell, speech);
  const pair = { year, value: told.value ?? '', target: told.target ?? '', difference };
  const isBounded = target.bound !== null || target.value_to !== null;
  if (isBounded || word === 'within') {
    const isReached = word !== 'below';
    const isDistant = !isReached && answer.verdict.difference !== 0;
    const of = isReached ? templates.resultOfBound.reached : templates.resultOfBound.missed;
    return of({ ...pair, difference: isDistant ? pair.difference : null });
  }
  const isLower = answer.kpi.direction === 'lower_is_better';
  const isRank = isLower && format.isRank(answer.unit.unit);
  const ofDirection = isRank
    ? templates.resultOfRank
    : isLower
      ? templates.resultLowerIsBetter
      : templates.result;
  return ofDirection[word](pair);
}
