import type { EasyWords } from '../../i18n/easy/words.ts';
import { isOfKind } from '../../model/status.ts';
import { hasEnded, hasTarget, type ToldYear } from '../standing.ts';
import { baselineOf, isPlanned, type YearCell } from '../year-cells.ts';
import type { EasyKpiAnswer } from './easy-answer.ts';
import { easyAmount, easyNumber } from './easy-cell.ts';

/** How far the result is from its target; nothing where that is no one number. */
function distance(kpi: EasyKpiAnswer, cell: ToldYear, words: EasyWords): readonly string[] {
  const { verdict, unit } = kpi.answer;
  const { difference: told, points } = words.sentences;
  const isOneNumber = cell.target?.bound === null && cell.target.value_to === null;
  if (!verdict || !isOneNumber) return [];
  const { difference } = verdict;
  if (difference === 0) return [told.none];
  const isRate = unit.kind === 'percentage';
  const size = easyAmount(isRate ? { ...kpi, unit: points } : kpi, Math.abs(difference), words);
  if (difference > 0) return [(isRate ? told.higher : told.more)(size)];
  return [(isRate ? told.lower : told.less)(size)];
}

const targetOf = (kpi: EasyKpiAnswer, { year, target }: YearCell, words: EasyWords) => {
  const value = easyNumber(kpi, target, words);
  return value === null ? [] : [words.sentences.target({ year: words.format.year(year), value })];
};

function resultOf(kpi: EasyKpiAnswer, cell: ToldYear, words: EasyWords): readonly string[] {
  const { sentences, format } = words;
  const { verdict } = kpi.answer;
  const year = format.year(cell.year);
  const value = easyNumber(kpi, cell.actual, words);
  const outcome = verdict?.word === 'below' ? sentences.missed : sentences.reached;
  return [
    ...targetOf(kpi, cell, words),
    value === null ? sentences.worded(year) : sentences.result({ year, value }),
    ...distance(kpi, cell, words),
    ...(verdict ? [outcome] : []),
  ];
}

/** A year that has come without a result. */
function openOf(kpi: EasyKpiAnswer, cell: YearCell, words: EasyWords): readonly string[] {
  const { sentences, format } = words;
  const year = format.year(cell.year);
  const target = targetOf(kpi, cell, words);
  const { actual } = cell;
  if (actual === null || isOfKind(actual.status, 'absent')) return [sentences.absent(year)];
  const { status, as_of } = actual;
  if (isOfKind(status, 'awaited')) {
    return [...target, ...sentences.awaited[status]({ year, isOver: hasEnded(cell) })];
  }
  const value = easyNumber(kpi, actual, words);
  if (isOfKind(status, 'partial') && value !== null) {
    const asOf = format.date(as_of ?? '');
    return [...target, ...sentences.partial[status]({ year, value, asOf })];
  }
  return [...target, sentences.worded(year)];
}

function baselineSentences(kpi: EasyKpiAnswer, words: EasyWords): readonly string[] {
  const { sentences, format } = words;
  const cell = baselineOf(kpi.answer.years);
  const value = cell && easyNumber(kpi, cell.actual, words);
  if (!cell || value === null) return [];
  const isKnown = kpi.answer.kpi.baseline_meaning !== 'unknown';
  return [
    sentences.baseline({ year: format.year(cell.year), value }),
    ...(isKnown ? [] : [sentences.baselineUnknown]),
  ];
}

/** The target of the last year, where nothing has been said of that year. */
function lastOf(kpi: EasyKpiAnswer, words: EasyWords): readonly string[] {
  const { lastTarget, due } = kpi.answer;
  const isAhead = lastTarget && lastTarget.year.fiscal_year > (due?.year.fiscal_year ?? 0);
  return isAhead ? targetOf(kpi, lastTarget, words) : [];
}

/** What was aimed at, what came out and what is not known, in paragraphs of short sentences. */
export function easyKpiSentences(
  kpi: EasyKpiAnswer,
  words: EasyWords,
): readonly (readonly string[])[] {
  const { sentences } = words;
  const { answer } = kpi;
  const { result, gaps, open } = answer;
  const told = [
    ...(result ? [resultOf(kpi, result, words)] : []),
    ...[...gaps, ...open].map((cell) => openOf(kpi, cell, words)),
  ];
  const first = answer.years.filter(isPlanned).find(hasTarget);
  const nothing = [sentences.noResult, ...(first ? targetOf(kpi, first, words) : [])];
  const isLower = answer.kpi.direction === 'lower_is_better';
  return [
    ...(isLower ? [[sentences.isLowerBetter]] : []),
    baselineSentences(kpi, words),
    ...(told.length > 0 ? told : [nothing]),
    lastOf(kpi, words),
  ].filter((paragraph) => paragraph.length > 0);
}
