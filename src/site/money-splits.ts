import type { LiveMark } from '../charts/live-chart.ts';
import { splitBar } from '../charts/split-bar.ts';
import { newestAmounts } from '../derive/finance.ts';
import {
  type MoneySplit,
  rowSplits,
  splitsOf,
  totalSplit,
  amountsInCurrency,
} from '../derive/money-split.ts';
import type { ProjectBudget } from '../model/database.ts';
import { amountName } from './money-lines.ts';
import type { Site } from './site.ts';

/** A part of a cost as a page shows it. Places are per cent of the bar's length. */
export interface NamedPart {
  readonly name: string;
  readonly amount: string;
  readonly look: LiveMark;
  readonly start: number;
  readonly length: number;
}

/** A cost with its parts in words that may stand beside a bar. */
export interface NamedSplit {
  /** 令和5年度の事業費 */
  readonly name: string;
  readonly amount: string;
  /** Empty where the source does not divide the cost. */
  readonly parts: readonly NamedPart[];
  /** To what its amounts are rounded; null where they are exact. */
  readonly rounding: string | null;
}

/** Where a part is drawn in its bar. */
export const barOf = ({ look, start, length }: Pick<NamedPart, 'look' | 'start' | 'length'>) => ({
  look,
  x: `${start}%`,
  width: `${length}%`,
  height: '100%',
});

function named(split: MoneySplit, site: Site): NamedSplit {
  const { labels, words } = site;
  const { money } = words.sentences;
  const { whole } = split;
  const { rounding } = words.format;
  const amounts = [whole.amount, ...split.parts.map(({ amount }) => amount)];
  const step = rounding.partStep(whole.amount, amounts);
  const amountOf = (amount: number) => words.format.roundedMoney(amount, step);
  const nameOf = (type: MoneySplit['parts'][number]['type']) => {
    if (type === null) return money.rest;
    return type.startsWith('grant') ? money.state : labels('amount_types', type).label;
  };
  const isRounded = amounts.some((amount) => rounding.isRounded(amount, step));
  return {
    name: amountName(whole, site),
    amount: amountOf(whole.amount),
    parts: splitBar(split).map(({ type, amount, ...bar }) => ({
      ...bar,
      name: nameOf(type),
      amount: amountOf(amount),
    })),
    rounding: isRounded ? money.rounding({ step: words.format.money(step) }) : null,
  };
}

/** The costs of a project by year. */
export const projectSplits = (
  budgets: readonly ProjectBudget[],
  site: Site,
): readonly NamedSplit[] =>
  splitsOf(amountsInCurrency(newestAmounts(budgets), site.portfolio.units)).map((split) =>
    named(split, site),
  );

/** What all projects cost together; null where that is no sum. */
export function moneySplit(site: Site): NamedSplit | null {
  const split = totalSplit(site.finance, site.portfolio.units);
  return split && named(split, site);
}

/** The bar of a project among others: its length in per cent of the longest, and its parts. */
export interface ProjectBar {
  readonly length: number;
  readonly parts: readonly NamedPart[];
}

/**
 * One bar for each project in the order of the table, each split in its parts; null where a cost
 * is not divided, so that its kinds of amounts lie side by side.
 */
export function projectBars(site: Site): readonly ProjectBar[] | null {
  const splits = rowSplits(site.finance, site.portfolio.units);
  const longest = Math.max(0, ...splits.map((split) => split?.whole.amount ?? 0));
  const isDivided = splits.every((split) => split === null || split.parts.length > 0);
  if (longest === 0 || !isDivided) return null;
  return splits.map((split) =>
    split === null
      ? { length: 0, parts: [] }
      : { length: (100 * split.whole.amount) / longest, parts: named(split, site).parts },
  );
}

/** What the parts of the bars are called and how they look, each once. */
export function distinctParts(bars: readonly ProjectBar[]): readonly NamedPart[] {
  const parts = bars.flatMap((bar) => bar.parts);
  return [...new Map(parts.map((part) => [`${part.look} ${part.name}`, part])).values()];
}
