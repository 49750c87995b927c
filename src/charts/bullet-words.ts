import { amountWords, observationWords } from '../derive/amount-words.ts';
import { yearOf } from '../derive/cell-words.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { lastTargetBrief, undecidedBriefs } from '../derive/last-target-sentences.ts';
import type { Speech } from '../derive/speech.ts';
import { isOfKind } from '../model/status.ts';
import { bulletBar, type End, type BulletFigure } from './bullet-bar.ts';

function figureLabel({ cell, row }: BulletFigure, { words, labels }: Speech): string {
  if (row.series === 'target') return labels('series', 'target').label;
  if (cell.isBaseline) return words.site.table.baseline;
  return isOfKind(row.status, 'result')
    ? words.site.legend.result
    : labels('statuses', row.status).label;
}

function figureWords(answer: KpiAnswer, figure: BulletFigure, speech: Speech): string {
  return speech.words.briefly.end({
    year: yearOf(figure.cell, speech),
    label: figureLabel(figure, speech),
    value: observationWords(answer, figure.row, speech.words) ?? '',
  });
}

function endWords(answer: KpiAnswer, { value, figure }: End, speech: Speech): string {
  return figure === null
    ? amountWords(answer, value, speech.words)
    : figureWords(answer, figure, speech);
}

/**
 * What is said below the bar: the target of the last year, and of its ends what that target is
 * not. A left end at zero needs no words.
 */
export function bulletEnds(answer: KpiAnswer, speech: Speech): readonly string[] {
  const bar = bulletBar(answer);
  const { briefly } = speech.words;
  const { lastTarget: last } = answer;
  const target = [
    ...(last ? [lastTargetBrief(answer, last, speech)] : []),
    ...undecidedBriefs(answer, speech),
  ];
  if (bar === null) return target;
  const { left, right } = bar;
  const isBare = left.value === 0 && left.figure === null;
  return [
    ...target,
    ...(isBare ? [] : [briefly.leftEnd({ end: endWords(answer, left, speech) })]),
    ...(bar.endsAtLastTarget ? [] : [briefly.rightEnd({ end: endWords(answer, right, speech) })]),
  ];
}
