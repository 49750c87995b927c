import { things } from './things.ts';

/** What is said of amounts of money. */
export const moneySentences = {
  total: ({ year, type, amount }: Record<'year' | 'type' | 'amount', string>) =>
    `${year}の${type}は全部で${amount}です。`,
  /** `count` of so many projects have an amount. */
  known: ({
    year,
    type,
    amount,
    count,
    of,
  }: Record<'year' | 'type' | 'amount', string> & Record<'count' | 'of', number>) =>
    count === 1
      ? `${year}の${type}は、${things(of)}の事業のうち1つだけ資料にあり、${amount}です。`
      : `${year}の${type}は、${things(of)}のうち${things(count)}の事業の合計で${amount}です。`,
  grant: ({ grant }: { grant: string }) => `そのうち${grant}は国の交付金で、残りは交付金以外です。`,
  /** The part of the cost that is no grant. */
  rest: '交付金以外',
  /** The part of the cost that the state pays, whatever kind of grant it is. */
  state: '国の交付金',
  /** Where the source gives no grant beside a cost. */
  undivided: '内わけは資料にありません',
  /** To what the amounts beside a bar are rounded. */
  rounding: ({ step }: { step: string }) => `棒の金額は、${step}より小さい額を四捨五入しています。`,
  half: ({ cost, grant }: Record<'cost' | 'grant', string>) =>
    `どの事業でも、${grant}は${cost}のちょうど半分です。`,
  goals: ({
    settlementYear,
    settlement,
    budgetYear,
    budget,
  }: Record<'settlementYear' | 'settlement' | 'budgetYear' | 'budget', string>) =>
    `${settlementYear}に使った額（決算）は${settlement}、${budgetYear}に使う予定の額（予算）は${budget}です。`,
};
