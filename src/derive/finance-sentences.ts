import type { Words } from '../i18n/words.ts';
import { agreeingStep } from '../i18n/yen.ts';
import type { Finance } from './finance.ts';
import { once } from './once.ts';
import type { Portfolio } from './portfolio.ts';
import { rowAt } from './rows-by-key.ts';
import { yearWords } from './year-words.ts';

/** An amount in yen. Each unit of money that passed the checks says how many yen it is. */
function yenOf(amount: number, unit: string | null, { units }: Portfolio): number {
  const { yen } = rowAt(units, unit ?? '');
  if (yen === null) throw new Error(`${unit} is no unit of money.`);
  return amount * yen;
}

/** Cost and grant as one sentence tells them: half of the one is the other where that is said. */
function costAndGrant(
  totalCost: number,
  { totalGrant, unit, isGrantOfCost, isHalfGranted }: Finance,
  { portfolio, format }: { readonly portfolio: Portfolio; readonly format: Words['format'] },
) {
  const cost = yenOf(totalCost, unit, portfolio);
  if (totalGrant === null) return { cost: format.money(cost), grant: null };
  const grant = yenOf(totalGrant, unit, portfolio);
  if (!isGrantOfCost) return { cost: format.money(cost), grant: format.money(grant) };
  const step = agreeingStep([cost, grant], ([whole = 0, part = 0]) =>
    isHalfGranted ? part * 2 === whole : part < whole,
  );
  return { cost: format.money(cost, step), grant: format.money(grant, step) };
}

function tellFinance(finance: Finance, portfolio: Portfolio, words: Words): readonly string[] {
  const { fiscalYear, totalCost, known, projects } = finance;
  if (fiscalYear === null || totalCost === null) return [];
  const { money } = words.sentences;
  const year = yearWords(fiscalYear, portfolio, words);
  const { cost, grant } = costAndGrant(totalCost, finance, { portfolio, format: words.format });
  const isWhole = known.cost === projects.length;
  return [
    isWhole ? money.total({ year, cost }) : money.known({ year, cost, count: known.cost }),
    ...(grant === null
      ? []
      : [
          finance.isGrantOfCost
            ? money.grant({ grant })
            : money.grantAlone({ grant, count: known.grant }),
        ]),
    ...(finance.isHalfGranted ? [money.half] : []),
  ];
}

/** Cost of the projects and the part that the state grants, rounded for prose. */
export const financeSentences = once(tellFinance);

function tellGoals(finance: Finance, portfolio: Portfolio, words: Words): string | null {
  const { settlementYear, totalSettlement, budgetYear, totalBudget, goalUnit, known } = finance;
  if (settlementYear === null || totalSettlement === null) return null;
  if (budgetYear === null || totalBudget === null) return null;
  if (Math.min(known.settlement, known.budget) < finance.goals.length) return null;
  return words.sentences.money.goals({
    settlementYear: yearWords(settlementYear, portfolio, words),
    settlement: words.format.money(yenOf(totalSettlement, goalUnit, portfolio)),
    budgetYear: yearWords(budgetYear, portfolio, words),
    budget: words.format.money(yenOf(totalBudget, goalUnit, portfolio)),
  });
}

/** Settlement and budget of all goals; null unless the source gives both for each of them. */
export const goalSentence = once(tellGoals);

/** What a page about money begins with: projects, or goals where these alone have amounts. */
export function moneyLead(finance: Finance, portfolio: Portfolio, words: Words): string {
  const sentences = financeSentences(finance, portfolio, words);
  if (sentences.length > 0) return words.format.paragraph(sentences);
  return goalSentence(finance, portfolio, words) ?? words.pages.finance.lead;
}
