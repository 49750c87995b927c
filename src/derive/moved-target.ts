import { observationWords } from './amount-words.ts';
import { yearOf } from './cell-words.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Speech } from './speech.ts';
import type { YearCell } from './year-cells.ts';

/** What earlier reports gave as the target of a year, each with its day; nothing where none did. */
export function movedSentence(
  answer: KpiAnswer,
  cell: YearCell,
  speech: Speech,
): readonly string[] {
  const { format, sentences } = speech.words;
  const earlier = answer.revisions.flatMap(({ before, after }) => {
    const isOfYear = after.series === 'target' && after.fiscal_year === cell.year.fiscal_year;
    const target = isOfYear ? observationWords(answer, before, speech.words) : null;
    if (target === null || before === null) return [];
    return sentences.earlierTarget({ date: format.date(before.vintage), target });
  });
  if (earlier.length === 0) return [];
  return [sentences.moved({ year: yearOf(cell, speech), earlier: format.list(earlier) })];
}
