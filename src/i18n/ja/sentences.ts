import { things } from './things.ts';

/** Sentences that are derived from data. Each says one thing and judges nothing else. */

interface Result {
  readonly year: string;
  readonly value: string;
  readonly target: string;
  readonly difference: string;
}

interface Partial {
  readonly year: string;
  readonly value: string;
  readonly target: string | null;
  /** Month and day to which the value refers. */
  readonly asOf: string;
}

interface Pending {
  readonly year: string;
  readonly target: string | null;
}

const withTarget = ({ year, target }: Pending) =>
  target === null ? '' : `${year}の目標は${target}です。`;

export const sentences = {
  result: {
    above: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}を${difference}上回りました。`,
    equal: ({ year, value, target }: Result) =>
      `${year}は${value}で、目標の${target}とちょうど同じでした。`,
    below: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}に${difference}届きませんでした。`,
  },
  /** For KPIs of which less is better. */
  resultLowerIsBetter: {
    above: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}より${difference}少なくなりました（少ないほどよい目標です）。`,
    equal: ({ year, value, target }: Result) =>
      `${year}は${value}で、目標の${target}とちょうど同じでした。`,
    below: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}より${difference}多くなりました（少ないほどよい目標です）。`,
  },
  brief: ({ value, target }: { value: string; target: string | null }) =>
    target === null ? value : `${value}／目標${target}`,
  resultWithoutTarget: ({ year, value }: { year: string; value: string }) =>
    `${year}は${value}でした。この年度の目標はありません。`,
  expected: ({ year, value, target, asOf }: Partial) =>
    `${year}は${value}になる見込みです（${asOf}の時点）。${target === null ? '' : `目標は${target}です。`}`,
  interim: ({ year, value, target, asOf }: Partial) =>
    `${year}は${asOf}の時点で${value}です（年度の途中）。${target === null ? '' : `1年間の目標は${target}です。`}`,
  /** No result in any year so far. */
  noResult: {
    measuring: (pending: Pending) => `まだ結果が出ていません（測定中）。${withTarget(pending)}`,
    not_conducted: (pending: Pending) => `まだ行われていません（未実施）。${withTarget(pending)}`,
    not_yet: (pending: Pending) => `これから測ります。${withTarget(pending)}`,
    managed_elsewhere: () =>
      '達成状況は、ほかの団体が管理しています。この資料には数字がありません。',
    not_applicable: () => 'この資料には結果がありません。',
  },
  /** A newer year without a result, after a result has been told. */
  afterResult: {
    measuring: ({ year }: Pending) => `${year}は測定中です。`,
    not_conducted: ({ year }: Pending) => `${year}は、まだ行われていません。`,
    not_yet: ({ year }: Pending) => `${year}は、これからです。`,
    managed_elsewhere: ({ year }: Pending) => `${year}の数字は、ほかの団体が管理しています。`,
    not_applicable: ({ year }: Pending) => `${year}の結果はありません。`,
  },
  counts: {
    withResult: ({ total, count }: { total: number; count: number }) =>
      `${things(total)}の目標のうち、結果が出たのは${things(count)}です。`,
    noResult: ({ total }: { total: number }) =>
      `${things(total)}の目標のうち、結果が出たものはまだありません。`,
    /** Every result is on the better side of its target. */
    allAbove: ({
      count,
      years,
      isMoreBetter,
    }: {
      count: number;
      years: string;
      isMoreBetter: boolean;
    }) => {
      const subject = count === 1 ? '' : `${things(count)}とも`;
      const verb = isMoreBetter ? 'を上回りました' : 'より良い結果でした';
      return `${subject}${years}の目標${verb}。`;
    },
    mixed: ({
      years,
      above,
      equal,
      below,
    }: Record<'above' | 'equal' | 'below', number> & { years: string }) => {
      const parts = [
        above !== 0 ? `目標より良かったのは${things(above)}` : '',
        equal !== 0 ? `同じだったのは${things(equal)}` : '',
        below !== 0 ? `届かなかったのは${things(below)}` : '',
      ];
      return `${years}の目標と比べると、${parts.filter((part) => part !== '').join('、')}です。`;
    },
    rest: ({ count }: { count: number }) => `残りの${things(count)}は、まだ結果が出ていません。`,
  },
  money: {
    withGrant: ({ year, cost, grant }: { year: string; cost: string; grant: string }) =>
      `${year}の事業費は全部で${cost}です。そのうち${grant}は国の交付金です。`,
    withoutGrant: ({ year, cost }: { year: string; cost: string }) =>
      `${year}の事業費は全部で${cost}です。`,
    half: 'どの事業でも、交付決定額は事業費のちょうど半分です。残りをだれが負担するかは、資料に書かれていません。',
    goals: ({
      settlementYear,
      settlement,
      budgetYear,
      budget,
    }: Record<'settlementYear' | 'settlement' | 'budgetYear' | 'budget', string>) =>
      `${settlementYear}に使った額（決算）は${settlement}、${budgetYear}に使う予定の額（予算）は${budget}です。`,
  },
};
