import type { Words } from '../i18n/words.ts';
import type { ProjectPeriod } from '../model/database.ts';
import type { Labels } from './labels.ts';
import { newestRows } from './newest.ts';
import type { Portfolio } from './portfolio.ts';
import type { ProjectAnswer } from './project-answer.ts';
import { rowAt } from './rows-by-key.ts';

function periodWords(period: ProjectPeriod, portfolio: Portfolio, words: Words): string {
  const { years } = portfolio;
  return words.format.period(
    rowAt(years, period.start_fiscal_year),
    rowAt(years, period.end_fiscal_year),
  );
}

interface NamedPeriod {
  /** What kind of period it is; null where the source gives only one. */
  readonly basis: string | null;
  readonly period: string;
  readonly row: ProjectPeriod;
}

/** Of each kind of period the newest. */
export const newestPeriods = ({ periods }: ProjectAnswer): readonly ProjectPeriod[] =>
  newestRows(periods, ({ basis }) => basis);

/** The periods that the newest source gives: one where all agree, otherwise each with its kind. */
export function periodsOf(
  answer: ProjectAnswer,
  portfolio: Portfolio,
  { words, labels }: { readonly words: Words; readonly labels: Labels },
): readonly NamedPeriod[] {
  const named = newestPeriods(answer).map((row) => ({
    basis: labels('period_bases', row.basis).label,
    period: periodWords(row, portfolio, words),
    row,
  }));
  const [first] = named;
  const isSame = first && named.every(({ period }) => period === first.period);
  return isSame ? [{ ...first, basis: null }] : named;
}
