/** Sentences that are derived from data. Each says one thing and judges nothing else. */
import type { sentences as japanese } from '../ja/sentences.ts';
import { fixed } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { counted } from './counted.ts';
import { format } from './format.ts';

const resultOf = (year: string, value: string) => `In ${year}, the result was ${value}`;

/** A label within a sentence: being measured. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;

/** 3 have, 1 has. */
const have = (count: number) => `${fixed(count, 0)} ${count === 1 ? 'has' : 'have'}`;

const allOf = (total: number) => {
  if (total === 1) return 'The KPI';
  return total === 2 ? 'Both KPIs' : `All ${counted(total, 'KPI')}`;
};

const noneOf = (total: number) => {
  if (total === 1) return 'No KPI';
  return total === 2 ? 'Neither KPI' : `None of the ${counted(total, 'KPI')}`;
};

/** 3 were, 1 was. */
const were = (count: number) => `${fixed(count, 0)} ${count === 1 ? 'was' : 'were'}`;

/** Years that are joined with “and”, behind a negation. */
const either = (years: string) => years.replace(/ and (?=\S+$)/, ' or ');

const targetOf = ({ year, target }: { year: string; target: string | null }) =>
  target === null ? '' : ` The target for ${year} is ${target}.`;

const equal = ({ year, value, target }: Record<'year' | 'value' | 'target', string>) =>
  `${resultOf(year, value)}, which is equal to the target of ${target}.`;

const isLess = '(for this KPI, lower is better)';

type GrantWords = Pick<Translation<typeof japanese>['money'], 'grant' | 'state'>;

/** Whoever gives it: the documents of a city say that. */
export const grants: GrantWords = {
  grant: ({ grant }) => `Of this, ${grant} is a grant; the rest comes from other money.`,
  state: 'Grant',
};

export const nationalGrants: GrantWords = {
  grant: ({ grant }) =>
    `Of this, ${grant} is a grant from the national government; the rest comes from other money.`,
  state: 'National grant',
};

export const sentences: Translation<typeof japanese> = {
  result: {
    above: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} above the target of ${target}.`,
    equal,
    below: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} below the target of ${target}.`,
  },
  resultLowerIsBetter: {
    above: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} less than the target of ${target} ${isLess}.`,
    equal,
    below: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} more than the target of ${target} ${isLess}.`,
  },
  resultOfBound: {
    reached: ({ year, value, target }) =>
      `${resultOf(year, value)}, which reaches the target of ${target}.`,
    missed: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which does not reach the target of ${target}${difference === null ? '' : ` (${difference} away)`}.`,
  },
  resultOfRank: {
    above: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} higher than the target of ${target}.`,
    equal,
    below: ({ year, value, target, difference }) =>
      `${resultOf(year, value)}, which is ${difference} lower than the target of ${target}.`,
  },
  resultAlone: ({ year, value }) => `${resultOf(year, value)}.`,
  target: ({ year, target }) => `The target for ${year} is ${target}.`,
  noTarget: 'The document gives no target.',
  brief: ({ year, value, target }) =>
    `${year}: ${value}${target === null ? '' : ` (target ${target})`}`,
  lastBrief: ({ year, target, distance }) =>
    `Target for ${year}: ${target}${distance === '' ? '' : ` (${distance})`}`,
  undecidedBrief: ({ year }) => `Target for ${year} not decided`,
  earlierTarget: ({ date, target }) => `${target} in the document of ${date}`,
  moved: ({ year, earlier }) => `The target for ${year} was ${earlier}.`,
  partial: {
    expected: ({ year, value, target, asOf }) =>
      `The expected value for ${year} is ${value} (as of ${asOf}).${target === null ? '' : ` The target is ${target}.`}`,
    interim: ({ year, value, target, asOf }) =>
      `The value for ${year} is ${value} as of ${asOf} (part of the year).${targetOf({ year, target })}`,
  },
  worded: ({ year, value, target }) =>
    `For ${year}, the document gives the result as ${value}.${target === null ? '' : ` The target is ${target}.`}`,
  open: {
    measuring: (open) =>
      `When the document was published, there was no result for ${either(open.year)} yet (${inSentence(open.label)}).${targetOf(open)}`,
    not_conducted: (open) =>
      `When the document was published, this had not taken place in ${either(open.year)} (${inSentence(open.label)}).${targetOf(open)}`,
    managed_elsewhere: ({ year, label }) =>
      `Another organisation manages the results for ${year} (${inSentence(label)}). This document gives no figures.`,
    not_applicable: ({ year }) => `This document gives no result for ${year}.`,
  },
  late: {
    measuring: (open) =>
      `${open.year} had ended when the document was published, but there was no result yet (${inSentence(open.label)}).${targetOf(open)}`,
    not_conducted: (open) =>
      `${open.year} had ended when the document was published, but this had not taken place (${inSentence(open.label)}).${targetOf(open)}`,
  },
  afterResult: {
    measuring: ({ year, label }) =>
      `When the document was published, there was no result for ${either(year)} yet (${inSentence(label)}).`,
    not_conducted: ({ year, label }) =>
      `When the document was published, there was no result for ${either(year)} yet (${inSentence(label)}).`,
  },
  nothingYet: 'When the document was published, no year with a result had begun.',
  noResult: 'The document gives no result.',
  noYearlyResult: 'The document gives no result for a year.',
  onlyParts: 'It gives values within a year.',
  last: {
    target: ({ year, target, isOver }) =>
      `The target for the last year, ${year}, ${isOver ? 'was' : 'is'} ${target}.`,
    until: ({ year, target, isOver }) =>
      isOver
        ? `There were targets up to ${year} only, for which it was ${target}.`
        : `There are targets up to ${year} only, for which it is ${target}.`,
    below: ({ year, difference, isRange }) =>
      `The result for ${year} is ${difference} below ${isRange ? 'its lower end' : 'that'}.`,
    above: ({ year, difference, isRange }) =>
      `The result for ${year} is ${difference} above ${isRange ? 'its upper end' : 'that'}.`,
    limit: ({ year }) => `The result for ${year} is exactly at this limit.`,
    equal: ({ year }) => `The result for ${year} is the same.`,
    within: ({ year }) => `The result for ${year} is within it.`,
    rankBelow: ({ year, difference }) =>
      `The result for ${year} is ${difference} higher than that.`,
    rankAbove: ({ year, difference }) => `The result for ${year} is ${difference} lower than that.`,
    undecided: ({ year }) =>
      `When the document was published, the target for ${year} had not been decided.`,
  },
  lastBriefly: {
    below: ({ year, difference }) => `result of ${year}: ${difference} below`,
    above: ({ year, difference }) => `result of ${year}: ${difference} above`,
    limit: ({ year }) => `result of ${year}: exactly at the limit`,
    equal: ({ year }) => `result of ${year}: the same`,
    within: ({ year }) => `result of ${year}: within it`,
    rankBelow: ({ year, difference }) => `result of ${year}: ${difference} higher`,
    rankAbove: ({ year, difference }) => `result of ${year}: ${difference} lower`,
  },
  counts: {
    due: ({ total, count, year }) =>
      total === count
        ? `${allOf(total)} had a target for ${year}.`
        : `Of ${counted(total, 'KPI')}, ${fixed(count, 0)} had a target for ${year}.`,
    noneDue: ({ total }) =>
      `${noneOf(total)} had a target for a year that had ended when the document was published.`,
    waiting: ({ count, label }) => `${were(count)} still without a result (${inSentence(label)})`,
    silent: ({ count }) => `${have(count)} no result in the document`,
    worded: ({ count }) => `${have(count)} a result in words`,
    outcomes: ({ waiting, isMoreBetter, isAlike, ...of }) => {
      const results = [
        { count: of.above, end: isMoreBetter ? 'above the target' : 'better than the target' },
        { count: of.equal, end: 'equal to the target' },
        { count: of.within, end: 'within the target' },
        { count: of.below, end: isMoreBetter ? 'short of the target' : 'off the target' },
        { count: of.unjudged, end: 'not compared by this site' },
      ].filter(({ count }) => count > 0);
      const [only] = results;
      if (only?.count === 1 && results.length === 1 && waiting === '') {
        return `Its result was ${only.end}.`;
      }
      const told = results.map(({ count, end }) =>
        isAlike ? `all ${fixed(count, 0)} with a result were ${end}` : `${were(count)} ${end}`,
      );
      if (waiting === '') return `Of these, ${format.list(told)}.`;
      const isList = waiting.includes(' and ');
      if (!only && !isList && waiting.startsWith('1 ')) return `${waiting.replace('1', 'It')}.`;
      const before = told.length === 0 ? '' : `${told.join(', ')}${isList ? ', ' : ' and '}`;
      return `Of these, ${before}${waiting}.`;
    },
    later: ({ count, year }) =>
      count === 1
        ? `The other one has targets from ${year} on.`
        : `The other ${have(count)} targets from ${year} on.`,
    laterThan: ({ count, year }) => `Another ${have(count)} targets only after ${year}.`,
    notThen: ({ count, year }) => `Another ${have(count)} no target for ${year}.`,
    withoutTarget: ({ count }) =>
      count === 1
        ? 'One has no target in the document.'
        : `${fixed(count, 0)} have no target in the document.`,
  },
  money: {
    total: ({ year, type, amount }) => `${type} for ${year}: ${amount} in total.`,
    known: ({ year, type, amount, count, of }) =>
      count === 1
        ? `${type} for ${year}: ${amount}, which the document gives for one of the ${counted(of, 'project')} only.`
        : `${type} for ${year}: ${amount}, the sum of ${count} of the ${counted(of, 'project')}.`,
    ...nationalGrants,
    rest: 'From other money',
    undivided: 'The document does not divide it',
    rounding: ({ step }) => `The amounts beside bars are rounded to ${step}.`,
    half: ({ cost, grant }) =>
      `For every project, the ${inSentence(grant)} is exactly half of the ${inSentence(cost)}.`,
    goals: ({ settlementYear, settlement, budgetYear, budget }) =>
      `The amount spent in ${settlementYear} (settlement) is ${settlement}. The amount planned for ${budgetYear} (budget) is ${budget}.`,
  },
};
