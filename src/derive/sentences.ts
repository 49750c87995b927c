import type { Words } from '../i18n/words.ts';
import type { Observation } from '../model/database.ts';
import { type ResultCounts, resultCounts } from './counts.ts';
import type { KpiAnswer, Portfolio } from './portfolio.ts';
import type { YearCell } from './series.ts';

/** Puts a number of a KPI into words: unit, decimals and money as prose writes them. */
function measured({ kpi, unit }: KpiAnswer, value: number) {
  return {
    value,
    decimals: kpi.decimals,
    unit: unit.unit,
    yen: unit.yen,
    isPercentage: unit.kind === 'percentage',
  };
}

function valueWords(answer: KpiAnswer, row: Observation, words: Words): string | null {
  return row.value === null ? null : words.format.value(measured(answer, row.value));
}

function resultSentence(answer: KpiAnswer, cell: YearCell, words: Words): string {
  const value = valueWords(answer, cell.actual, words) ?? '';
  const target = valueWords(answer, cell.target, words);
  const year = words.format.year(cell.year.label_ja);
  if (!answer.verdict || target === null) {
    return words.sentences.resultWithoutTarget({ year, value });
  }
  const difference = words.format.difference(measured(answer, answer.verdict.difference));
  const sentences =
    answer.kpi.direction === 'higher_is_better'
      ? words.sentences.result
      : words.sentences.resultLowerIsBetter;
  return sentences[answer.verdict.word]({ year, value, target, difference });
}

function dueSentence(answer: KpiAnswer, cell: YearCell, words: Words): string | null {
  const year = words.format.year(cell.year.label_ja);
  const target = valueWords(answer, cell.target, words);
  const { status, as_of } = cell.actual;
  if (status === 'expected' || status === 'interim') {
    const value = valueWords(answer, cell.actual, words) ?? '';
    const asOf = as_of === null ? '' : words.format.monthDay(as_of);
    return words.sentences[status]({ year, value, target, asOf });
  }
  const templates = answer.result ? words.sentences.afterResult : words.sentences.noResult;
  const template = status in templates ? templates[status as keyof typeof templates] : null;
  return template ? template({ year, target }) : null;
}

/**
 * What came out, in one or two sentences: the newest result against its target, then the
 * newest year that has come if that one has no result yet.
 */
export function kpiSentences(answer: KpiAnswer, words: Words): readonly string[] {
  const { result, due } = answer;
  const first = result && resultSentence(answer, result, words);
  const second = due && due !== result ? dueSentence(answer, due, words) : null;
  const told = [first, second].filter((sentence) => sentence !== null);
  return told.length > 0 ? told : [words.sentences.noResult.not_yet({ year: '', target: null })];
}

/** The newest value beside its target in the fewest words; empty where there is no value. */
export function briefOf(answer: KpiAnswer, words: Words): string {
  const cell = answer.result ?? answer.due;
  const value = cell && valueWords(answer, cell.actual, words);
  if (!value) return '';
  return words.sentences.brief({ value, target: valueWords(answer, cell.target, words) });
}

function yearList(counts: ResultCounts, portfolio: Portfolio, words: Words): string {
  return words.format.list(counts.years.map((year) => portfolio.years.get(year)?.label_ja ?? ''));
}

/** On which side of their targets the results are; nothing where no result has a target. */
function verdictSentences(
  counts: ResultCounts,
  portfolio: Portfolio,
  words: Words,
): readonly string[] {
  const { above, equal, below, isMoreBetter, withResult } = counts;
  if (above + equal + below === 0) return [];
  const templates = words.sentences.counts;
  const years = yearList(counts, portfolio, words);
  if (above === withResult) return [templates.allAbove({ count: above, years, isMoreBetter })];
  return [templates.mixed({ above, equal, below, years })];
}

/** How many of all KPIs have a result, and on which side of their targets they are. */
export function portfolioSentences(portfolio: Portfolio, words: Words): readonly string[] {
  const counts = resultCounts(portfolio.kpis);
  const templates = words.sentences.counts;
  if (counts.withResult === 0) return [templates.noResult({ total: counts.total })];
  const rest = counts.total - counts.withResult;
  return [
    templates.withResult({ total: counts.total, count: counts.withResult }),
    ...verdictSentences(counts, portfolio, words),
    ...(rest > 0 ? [templates.rest({ count: rest })] : []),
  ];
}
