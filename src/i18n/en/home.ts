/** Words of the home page. */
import type { home as japanese } from '../ja/home.ts';
import type { Translation } from '../translation.ts';
import { fixed } from '../numerals.ts';
import { counted, countedThings } from './counted.ts';

/** A number and its noun stay on one line. */
const together = (text: string) => text.replaceAll(/(?<=\d) /gu, '\u{a0}');

const told = (what: string, { count, shown }: Record<'count' | 'shown', number>) =>
  `${counted(count, 'KPI')} ${what}${shown < count ? ` (${fixed(shown, 0)} of them here)` : ''}`;

export const home: Translation<typeof japanese> = {
  title: 'Home',
  heading: (of) => together(`${of.municipality}: ${countedThings(of)}`),
  answer: ({ year, count, outcome }) =>
    together(`${counted(count, 'KPI')} had a target for ${year}. ${outcome}`),
  due: ({ year, count }) => `Target for ${year}: ${count}`,
  notDue: ({ year, count }) => `${year === '' ? 'Others' : `From ${year} on`}: ${count}`,
  kpis: ({ total }) => `${counted(total, 'KPI')}, one by one`,
  newestKpis: 'New results',
  dueKpis: ({ year }) => `KPIs with a target for ${year}`,
  outcomes: {
    above: (of) => told(of.isMoreBetter ? 'above the target' : 'better than the target', of),
    equal: (of) => told('equal to the target', of),
    within: (of) => told('within the target', of),
    below: (of) => told(of.isMoreBetter ? 'short of the target' : 'off the target', of),
    unjudged: (of) => told('not compared by this site', of),
    worded: (of) => told('with a result in words', of),
    silent: (of) => told('without a result in the document', of),
    waiting: (of) => told(`without a result: ${of.label.toLowerCase()}`, of),
  },
  allKpis: ({ total }) => `See all ${counted(total, 'KPI')}`,
  known: 'When it will be known',
  knownLead: ({ date }) => `Which years had a figure on ${date}.`,
  knownOf: ({ label, count }) => `${label}: ${count}`,
  knownTargets: ({ count }) => `${counted(count, 'KPI')} with a target`,
  money: 'How much will be spent',
  moneyLink: 'See the amounts for each project',
  goalMoneyLink: 'See the amounts for each goal',
  updates: 'Latest updates',
  updatesLink: 'See all updates',
  data: 'Use the data',
  dataLead:
    'You may use the data freely if you name the source. Every figure has its page and its notation in the document.',
};
