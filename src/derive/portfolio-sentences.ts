import { isOfKind } from '../model/status.ts';
import { type DueCounts, dueCounts, dueGroups, isMoreBetter, isStatus, silentOf } from './due.ts';
import type { HomeOutcome } from './home-groups.ts';
import type { Portfolio } from './portfolio.ts';
import { rowAt } from './rows-by-key.ts';
import { type Speech, toldOnce } from './speech.ts';

function createYearName({ years }: Portfolio, { words }: Speech) {
  return (year: number) => words.format.year(rowAt(years, year));
}

/** True when all of several results came out the same, and others were still without one. */
function areAlike(counts: DueCounts): boolean {
  const { above, equal, within, below, unjudged } = counts;
  const { waiting, worded } = silentOf(counts);
  const outcomes = [above, equal, within, below].filter((count) => count > 0);
  const [only = 0] = outcomes;
  return outcomes.length === 1 && only > 1 && unjudged + worded === 0 && waiting > 0;
}

function dueSentences(
  counts: DueCounts,
  yearName: (year: number) => string,
  { words, labels }: Speech,
): readonly string[] {
  const { counts: told } = words.sentences;
  const { total, due, year, open } = counts;
  if (total === 0) return [];
  if (year === null) return [told.noneDue({ total })];
  const waiting = open.map(({ status, count }) =>
    isOfKind(status, 'worded')
      ? told.worded({ count })
      : isOfKind(status, 'absent')
        ? told.silent({ count })
        : told.waiting({ count, label: labels('statuses', status).label }),
  );
  return [
    told.due({ total, count: due, year: yearName(year) }),
    told.outcomes({
      ...counts,
      waiting: words.format.list(waiting),
      isAlike: areAlike(counts),
    }),
  ];
}

/** The KPIs that had no target for the year of `dueSentences`. */
function restSentences(
  { year, later, notThen, withoutTarget }: DueCounts,
  yearName: (year: number) => string,
  { words }: Speech,
): readonly string[] {
  const { counts: told } = words.sentences;
  const count = later.reduce((sum, group) => sum + group.count, 0);
  const [first] = later;
  const isAllTheRest = later.length === 1 && notThen === 0 && withoutTarget === 0;
  return [
    ...(year === null || !first
      ? []
      : isAllTheRest
        ? [told.later({ count, year: yearName(first.year) })]
        : [told.laterThan({ count, year: yearName(year) })]),
    ...(year === null || notThen === 0
      ? []
      : [told.notThen({ count: notThen, year: yearName(year) })]),
    ...(withoutTarget === 0 ? [] : [told.withoutTarget({ count: withoutTarget })]),
  ];
}

function tellPortfolio(portfolio: Portfolio, speech: Speech): readonly string[] {
  const counts = dueCounts(portfolio);
  const yearName = createYearName(portfolio, speech);
  return [...dueSentences(counts, yearName, speech), ...restSentences(counts, yearName, speech)];
}

/** How many KPIs had a target for the newest year that had ended, and what came of each. */
export const portfolioSentences = toldOnce(tellPortfolio);

/** The same for the home page: what came of the targets, and in smaller letters what of the others. */
export const portfolioAnswer = toldOnce((portfolio: Portfolio, speech: Speech) => {
  const counts = dueCounts(portfolio);
  const yearName = createYearName(portfolio, speech);
  const { paragraph } = speech.words.format;
  const [due = '', outcome = ''] = dueSentences(counts, yearName, speech);
  const rest = paragraph(restSentences(counts, yearName, speech));
  if (counts.year === null || counts.due === counts.total || counts.due < 2) {
    return { answer: paragraph([due, outcome]), rest };
  }
  const { home } = speech.words.pages;
  return { answer: home.answer({ year: yearName(counts.year), count: counts.due, outcome }), rest };
});

/** What came of the targets of some KPIs, as a heading over them. */
export function outcomeTitle(
  { outcome, kpis, total }: HomeOutcome,
  portfolio: Portfolio,
  { words, labels }: Speech,
): string {
  const { outcomes } = words.pages.home;
  const of = { count: total, shown: kpis.length };
  if (!isStatus(outcome)) {
    return outcomes[outcome]({ ...of, isMoreBetter: isMoreBetter(dueGroups(portfolio)) });
  }
  if (isOfKind(outcome, 'worded')) return outcomes.worded(of);
  if (isOfKind(outcome, 'absent')) return outcomes.silent(of);
  return outcomes.waiting({ ...of, label: labels('statuses', outcome).label });
}
