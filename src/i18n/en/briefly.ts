/** What a line of a list tells of a KPI beside its name and newest value. */
import type { briefly as japanese } from '../ja/briefly.ts';
import type { Translation } from '../translation.ts';

const equal = ({ target }: { target: string }) => `Equal to the target of ${target}`;
const isLess = '(lower is better)';
const targetOf = ({ years, target }: { years: string; target: string | null }) =>
  target === null ? years : `${years} (target ${target})`;

export const briefly: Translation<typeof japanese> = {
  result: {
    above: ({ target, difference }) => `${difference} above the target of ${target}`,
    equal,
    below: ({ target, difference }) => `${difference} below the target of ${target}`,
  },
  resultLowerIsBetter: {
    above: ({ target, difference }) => `${difference} less than the target of ${target} ${isLess}`,
    equal,
    below: ({ target, difference }) => `${difference} more than the target of ${target} ${isLess}`,
  },
  resultOfBound: {
    reached: ({ target }) => `Reaches the target of ${target}`,
    missed: ({ target, difference }) =>
      `Does not reach the target of ${target}${difference === null ? '' : ` (${difference} away)`}`,
  },
  resultOfRank: {
    above: ({ target, difference }) => `${difference} higher than the target of ${target}`,
    equal,
    below: ({ target, difference }) => `${difference} lower than the target of ${target}`,
  },
  target: ({ target }) => `Target: ${target}`,
  noTarget: 'No target in the document',
  baseline: ({ year }) => `${year} (baseline)`,
  unfinished: ({ label, asOf }) => `${label} (as of ${asOf})`,
  alsoUnfinished: ({ year, value, label, asOf }) =>
    `${year}: ${value}, ${label.toLowerCase()} (as of ${asOf})`,
  value: ({ year, value }) => `${year}: ${value}`,
  awaited: (open) => `${targetOf(open)}: ${open.label}`,
  late: (open) => `${targetOf(open)}: ${open.label}, though the year has ended`,
  firstTarget: ({ year, target }) => `First target: ${target} in ${year}`,
  due: ({ when }) => `Next result: ${when}`,
  end: ({ year, label, value }) => `${value} (${label.toLowerCase()} for ${year})`,
  leftEnd: ({ end }) => `Left end: ${end}`,
  rightEnd: ({ end }) => `Right end: ${end}`,
  marks: {
    tick: 'Target for that year',
    band: 'Range of the target',
    last: 'Thin line: target for the last year',
    end: 'Right end: target for the last year',
    endUnlessTold: 'Right end, unless the row names it: target for the last year',
  },
  scale: 'Each bar has a scale of its own: its length cannot be compared with others.',
  noDates: 'The document does not say when the next results are due.',
};
