import type { Words } from '../i18n/words.ts';
import type { Finance } from './finance.ts';
import type { Portfolio } from './portfolio.ts';

/** Puts an amount in a unit of money into rounded words for prose. */
function moneyWords(
  amount: number,
  unit: string | null,
  portfolio: Portfolio,
  words: Words,
): string {
  return words.format.money(amount * (portfolio.units.get(unit ?? '')?.yen ?? 1));
}

const yearLabel = (year: number, portfolio: Portfolio) => portfolio.years.get(year)?.label_ja ?? '';

/** Cost of all projects and the part that the state grants, rounded for prose. */
export function financeSentences(
  finance: Finance,
  portfolio: Portfolio,
  words: Words,
): readonly string[] {
  const { fiscalYear, totalCost, totalGrant, unit } = finance;
  if (fiscalYear === null || totalCost === null) return [];
  const year = words.format.year(yearLabel(fiscalYear, portfolio));
  const cost = moneyWords(totalCost, unit, portfolio, words);
  if (totalGrant === null) return [words.sentences.money.withoutGrant({ year, cost })];
  const grant = moneyWords(totalGrant, unit, portfolio, words);
  return [
    words.sentences.money.withGrant({ year, cost, grant }),
    ...(finance.isHalfGranted ? [words.sentences.money.half] : []),
  ];
}

/** Settlement and budget of all goals; null unless the source gives both. */
export function goalSentence(finance: Finance, portfolio: Portfolio, words: Words): string | null {
  const { settlementYear, totalSettlement, budgetYear, totalBudget, goalUnit } = finance;
  if (settlementYear === null || totalSettlement === null) return null;
  if (budgetYear === null || totalBudget === null) return null;
  return words.sentences.money.goals({
    settlementYear: words.format.year(yearLabel(settlementYear, portfolio)),
    settlement: moneyWords(totalSettlement, goalUnit, portfolio, words),
    budgetYear: words.format.year(yearLabel(budgetYear, portfolio)),
    budget: moneyWords(totalBudget, goalUnit, portfolio, words),
  });
}
