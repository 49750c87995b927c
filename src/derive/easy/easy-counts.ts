import type { EasyWords } from '../../i18n/easy/words.ts';
import { dueCounts, silentOf } from '../due.ts';
import type { Portfolio } from '../portfolio.ts';
import { rowAt } from '../rows-by-key.ts';

/** What came of the goals, in the same numbers as on the ordinary home page. */
export interface EasyCounts {
  readonly lead: readonly string[];
  /** Together they are all goals. */
  readonly items: readonly { readonly label: string; readonly count: number }[];
}

export function easyCounts(portfolio: Portfolio, { home, format }: EasyWords): EasyCounts {
  const counts = dueCounts(portfolio);
  const { total, due, year } = counts;
  const { worded, waiting } = silentOf(counts);
  if (year === null) return { lead: [home.total(total), home.noneDue], items: [] };
  const row = rowAt(portfolio.years, year);
  const name = format.year(row);
  const items = [
    { label: home.counts.reached, count: counts.above + counts.equal + counts.within },
    { label: home.counts.missed, count: counts.below },
    { label: home.counts.unknown, count: waiting },
    { label: home.counts.unjudged, count: counts.unjudged + worded },
    { label: home.counts.notDue(name), count: total - due },
  ];
  const [start, end] = [format.date(row.start_date), format.date(row.end_date)];
  return {
    lead: [home.total(total), ...home.year({ year: name, start, end })],
    items: items.filter(({ label, count }) => count > 0 || label === home.counts.missed),
  };
}
