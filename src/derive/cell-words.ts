import { observationWords, pairWords } from './amount-words.ts';
import { coveredWords } from './covered-period.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Speech } from './speech.ts';
import type { ToldYear } from './standing.ts';
import type { YearCell } from './year-cells.ts';

/** A year as prose calls it. */
export const yearOf = ({ year }: YearCell, { words }: Speech) => words.format.year(year);

/** The same with the days of its actual, where they are not those of the year. */
export function resultYear(cell: YearCell, speech: Speech): string {
  const period = cell.actual && coveredWords(cell.actual, cell.year, speech.words);
  const year = yearOf(cell, speech);
  return period === null ? year : speech.words.periods.of({ name: year, period });
}

/** What a value is of, where that differs from what the actual of its year is of. */
function ownPeriod({ year, actual, target }: YearCell, { words }: Speech): string | null {
  const period = target && coveredWords(target, year, words);
  return period === (actual && coveredWords(actual, year, words)) ? null : period;
}

/** Value and target of a year in words that agree; each null where the source gives none. */
export function cellWords(answer: KpiAnswer, cell: YearCell, speech: Speech) {
  const { words } = speech;
  const { value, target } = agreeing(answer, cell, speech);
  const period = ownPeriod(cell, speech);
  if (target === null || period === null) return { value, target };
  return { value, target: words.periods.of({ name: target, period }) };
}

function agreeing(answer: KpiAnswer, { actual, target }: YearCell, { words }: Speech) {
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

/** The day of an expected or interim value: its year is given where the fiscal year does not say it. */
export function asOfWords(
  { actual: { as_of }, year }: ToldYear,
  { words: { format } }: Speech,
): string {
  if (as_of === null) return '';
  const isWithin = as_of >= year.start_date && as_of <= year.end_date;
  return isWithin ? format.monthDay(as_of) : format.date(as_of);
}
