/** Sentences that are derived from data. Each says one thing and judges nothing else. */
import type { sentences as japanese } from '../ja/sentences.ts';
import { fixed } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { counted } from './counted.ts';
import { fiscalYears } from './fiscal-year.ts';
import { format } from './format.ts';

interface Pending {
  readonly year: string;
  readonly target: string | null;
}

/** 3 are, 1 is. */
const are = (count: number) => `${fixed(count, 0)} ${count === 1 ? 'is' : 'are'}`;

/** 3 have, 1 has. */
const have = (count: number) => `${fixed(count, 0)} ${count === 1 ? 'has' : 'have'}`;

const resultOf = (year: string, value: string) =>
  `In ${fiscalYears(year)}, the result was ${value}`;

const withTarget = ({ year, target }: Pending) =>
  target === null ? '' : ` The target for ${fiscalYears(year)} is ${target}.`;

export const sentences: Translation<typeof japanese> = {
  result: {
    above: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} above the target of ${target}.`,
    equal: ({ year, value, target }) =>
      `${resultOf(year, value)}, which is equal to the target of ${target}.`,
    below: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} below the target of ${target}.`,
  },
  resultLowerIsBetter: {
    above: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} less than the target of ${target} (for this target, lower is better).`,
    equal: ({ year, value, target }) =>
      `${resultOf(year, value)}, which is equal to the target of ${target}.`,
    below: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} more than the target of ${target} (for this target, lower is better).`,
  },
  brief: ({ value, target }) => (target === null ? value : `${value} (target ${target})`),
  resultWithoutTarget: ({ year, value }) =>
    `${resultOf(year, value)}. There is no target for this year.`,
  expected: ({ year, value, target, asOf }) =>
    `The expected value for ${fiscalYears(year)} is ${value} (as of ${asOf}).${target === null ? '' : ` The target is ${target}.`}`,
  interim: ({ year, value, target, asOf }) =>
    `The value for ${fiscalYears(year)} is ${value} as of ${asOf} (part of the year).${target === null ? '' : ` The target for the whole year is ${target}.`}`,
  noResult: {
    measuring: (pending) => `There is no result yet (being measured).${withTarget(pending)}`,
    not_conducted: (pending) =>
      `This has not taken place yet (not conducted).${withTarget(pending)}`,
    not_yet: (pending) => `This is still to be measured.${withTarget(pending)}`,
    managed_elsewhere: () =>
      'Another organisation manages the results. This document gives no figures.',
    not_applicable: () => 'This document gives no result.',
  },
  afterResult: {
    measuring: ({ year }) => `${fiscalYears(year)} is being measured.`,
    not_conducted: ({ year }) => `In ${fiscalYears(year)}, this has not taken place yet.`,
    not_yet: ({ year }) => `${fiscalYears(year)} is still to come.`,
    managed_elsewhere: ({ year }) =>
      `Another organisation manages the figures for ${fiscalYears(year)}.`,
    not_applicable: ({ year }) => `There is no result for ${fiscalYears(year)}.`,
  },
  counts: {
    withResult: ({ total, count }) => `Of ${counted(total, 'target')}, ${have(count)} a result.`,
    noResult: ({ total }) => `Of ${counted(total, 'target')}, none has a result yet.`,
    allAbove: ({ count, years, isMoreBetter }) => {
      const subject =
        count === 1 ? 'It is' : `${count === 2 ? 'Both' : `All ${fixed(count, 0)}`} are`;
      const side = isMoreBetter ? 'above' : 'better than';
      return `${subject} ${side} the target for ${fiscalYears(years)}.`;
    },
    mixed: ({ years, above, equal, below }) => {
      const parts = [
        above !== 0 ? `${are(above)} better` : '',
        equal !== 0 ? `${are(equal)} equal` : '',
        below !== 0 ? `${are(below)} short of it` : '',
      ];
      const told = format.list(parts.filter((part) => part !== ''));
      return `Compared with the target for ${fiscalYears(years)}, ${told}.`;
    },
    rest: ({ count }) =>
      count === 1 ? 'The other one has no result yet.' : `The other ${have(count)} no result yet.`,
  },
  money: {
    withGrant: ({ year, cost, grant }) =>
      `The total project cost for ${fiscalYears(year)} is ${cost}. Of this, ${grant} is a grant from the national government.`,
    withoutGrant: ({ year, cost }) => `The total project cost for ${fiscalYears(year)} is ${cost}.`,
    half: 'For every project, the grant decided is exactly half of the project cost. The document does not say who pays the rest.',
    goals: ({ settlementYear, settlement, budgetYear, budget }) =>
      `The amount spent in ${fiscalYears(settlementYear)} (settlement) is ${settlement}. The amount planned for ${fiscalYears(budgetYear)} (budget) is ${budget}.`,
  },
};
