import { inCurrency } from '../model/locality.ts';
import type { Finance, MoneyColumn, MoneyTable } from './finance.ts';
import { once } from './once.ts';
import type { Portfolio } from './portfolio.ts';
import { rowAt } from './rows-by-key.ts';
import type { Speech } from './speech.ts';
import { yearWords } from './year-words.ts';

/** What is needed to put amounts into words: the units, the years and the language. */
interface Telling extends Speech {
  readonly portfolio: Portfolio;
}

/** A total in the currency. Each unit of money that passed the checks says how much it is. */
function sumOf(
  { total }: MoneyColumn,
  { unit }: Pick<MoneyTable<unknown, unknown>, 'unit'>,
  { units }: Portfolio,
): number | null {
  if (total === null) return null;
  const size = inCurrency(rowAt(units, unit ?? ''));
  return size === null ? null : total * size;
}

/** Cost and grant as one sentence tells them: half of the one is the other where that is said. */
function stepOf(
  [cost, grant]: readonly [number, number],
  { isHalfGranted }: Finance,
  { format }: Speech['words'],
): number {
  return format.rounding.agreeingStep([cost, grant], ([whole = 0, part = 0]) =>
    isHalfGranted ? part * 2 === whole : part < whole,
  );
}

/** A sum, and of how many projects, where it is not that of all. */
function tellSum(column: MoneyColumn, amount: string, of: number, telling: Telling): string {
  const { words, labels, portfolio } = telling;
  const { money } = words.sentences;
  const year = yearWords(column.fiscalYear, portfolio, words);
  const type = labels('amount_types', column.type).label;
  return column.known === of
    ? money.total({ year, type, amount })
    : money.known({ year, type, amount, count: column.known, of });
}

/** The grant as a part of the cost; null where it is no part of it. */
function tellShare(finance: Finance, telling: Telling): readonly string[] | null {
  const { cost, grant, projects, isGrantOfCost, isHalfGranted } = finance;
  const { portfolio, words, labels } = telling;
  if (cost === null || grant === null || !isGrantOfCost) return null;
  const [whole, part] = [sumOf(cost, projects, portfolio), sumOf(grant, projects, portfolio)];
  if (whole === null || part === null) return null;
  const step = stepOf([whole, part], finance, words);
  const { money } = words.sentences;
  const typeOf = ({ type }: MoneyColumn) => labels('amount_types', type).label;
  return [
    tellSum(cost, words.format.money(whole, step), projects.rows.length, telling),
    money.grant({ grant: words.format.money(part, step) }),
    ...(isHalfGranted ? [money.half({ cost: typeOf(cost), grant: typeOf(grant) })] : []),
  ];
}

function tellFinance(finance: Finance, telling: Telling): readonly string[] {
  const share = tellShare(finance, telling);
  if (share !== null) return share;
  const { cost, grant, projects } = finance;
  return [cost, grant].flatMap((column) => {
    const sum = column && sumOf(column, projects, telling.portfolio);
    if (column === null || sum === null) return [];
    const amount = telling.words.format.money(sum);
    return tellSum(column, amount, projects.rows.length, telling);
  });
}

const toldFinance = once(
  (
    finance: Finance,
    portfolio: Portfolio,
    words: Speech['words'],
    labels: Speech['labels'],
  ): readonly string[] => tellFinance(finance, { portfolio, words, labels }),
);

/** Cost of the projects and what the state grants, rounded for prose. */
export const financeSentences = (
  finance: Finance,
  portfolio: Portfolio,
  { words, labels }: Speech,
): readonly string[] => toldFinance(finance, portfolio, words, labels);

function tellGoals(finance: Finance, portfolio: Portfolio, words: Speech['words']): string | null {
  const { goals, settlement, budget } = finance;
  if (settlement === null || budget === null) return null;
  if (Math.min(settlement.known, budget.known) < goals.rows.length) return null;
  const [spent, planned] = [sumOf(settlement, goals, portfolio), sumOf(budget, goals, portfolio)];
  if (spent === null || planned === null) return null;
  return words.sentences.money.goals({
    settlementYear: yearWords(settlement.fiscalYear, portfolio, words),
    settlement: words.format.money(spent),
    budgetYear: yearWords(budget.fiscalYear, portfolio, words),
    budget: words.format.money(planned),
  });
}

/** Settlement and budget of all goals; null unless the source gives both for each of them. */
export const goalSentence = once(tellGoals);

/** What a page about money begins with: projects, or goals where these alone have amounts. */
export function moneyLead(finance: Finance, portfolio: Portfolio, speech: Speech): string {
  const { words } = speech;
  const sentences = financeSentences(finance, portfolio, speech);
  if (sentences.length > 0) return words.format.paragraph(sentences);
  return goalSentence(finance, portfolio, words) ?? words.pages.finance.lead;
}
