import type { MoneyAmount, MoneyColumn, MoneyTable } from '../derive/finance.ts';
import type { Site } from './site.ts';

export interface Amount {
  readonly amount: number;
  readonly unit: string;
}

export const withOwnUnit = ({ amount, unit }: Amount, { words }: Pick<Site, 'words'>): string =>
  words.format.withUnit(words.format.number(amount), unit);

/** In the unit of the table, which the total has as well; where that cannot be, in its own. */
export const amountText = (
  { budget, inUnit }: MoneyAmount<Amount>,
  site: Pick<Site, 'words'>,
): string => (inUnit === null ? withOwnUnit(budget, site) : site.words.format.plain(inUnit));

/** The sum of a column, with a mark where it is that of fewer than all lines. */
export function sumText(
  { known, total }: MoneyColumn,
  { rows }: Pick<MoneyTable<unknown, unknown>, 'rows'>,
  { words }: Pick<Site, 'words'>,
): string | null {
  if (total === null) return null;
  const sum = words.format.plain(total);
  return known === rows.length ? sum : words.pages.finance.marked(sum);
}

/** What has to be known of the amounts of these columns: each sentence once below the table. */
export function tableNotes(
  { rows, unit }: MoneyTable<unknown, Amount>,
  columns: readonly MoneyColumn[],
  { words }: Pick<Site, 'words'>,
): readonly string[] {
  const page = words.pages.finance;
  const amounts = rows.flatMap((row) => columns.flatMap(({ type }) => row.amounts.get(type) ?? []));
  const isConverted = amounts.some(({ budget, inUnit }) => inUnit !== null && budget.unit !== unit);
  return [
    ...(columns.some(({ known, total }) => total !== null && known < rows.length)
      ? [page.marked(page.partial)]
      : []),
    ...(isConverted ? [page.converted({ unit: unit ?? '' })] : []),
  ];
}
