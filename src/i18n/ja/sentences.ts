import type { StatusOf } from '../../model/status.ts';
import { moneySentences } from './money-sentences.ts';
import { things } from './things.ts';

/** Sentences that are derived from data. Each says one thing and judges nothing else. */

interface Result {
  readonly year: string;
  readonly value: string;
  readonly target: string;
  readonly difference: string;
}

type Bound = Omit<Result, 'difference'> & { readonly difference: string | null };

interface Partial {
  readonly year: string;
  readonly value: string;
  readonly target: string | null;
  /** Day to which the value refers. */
  readonly asOf: string;
}

/** A year that has come and has no result. */
interface Open {
  readonly year: string;
  readonly target: string | null;
  /** What the status is called. */
  readonly label: string;
}

/**
 * How far the newest result is from the target of the last year: numbers of things, money, rates,
 * or other values.
 */
interface Distance {
  readonly year: string;
  readonly difference: string;
  readonly comparison: 'count' | 'money' | 'rate' | 'value';
  readonly isRange: boolean;
}

const less = { count: '少ない', money: '少ない', rate: '低い', value: '小さい' } as const;
const more = { count: '多い', money: '多い', rate: '高い', value: '大きい' } as const;
const nouns = { count: '数', money: '額', rate: '値', value: '値' } as const;

type Size = Pick<Distance, 'year' | 'difference' | 'comparison'>;

/** The target of the last year that has one; the KPI itself may be over. */
interface LastTarget {
  readonly year: string;
  readonly target: string;
  readonly isOver: boolean;
}

const targetOf = ({ year, target }: Pick<Open, 'year' | 'target'>) =>
  target === null ? '' : `${year}の目標は${target}です。`;

const equal = ({ year, value, target }: Result) =>
  `${year}は${value}で、目標の${target}とちょうど同じでした。`;

const isLess = '（減るほどよい指標です）';

export const sentences = {
  result: {
    above: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}を${difference}上回りました。`,
    equal,
    below: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}に${difference}届きませんでした。`,
  },
  /** For KPIs of which less is better. */
  resultLowerIsBetter: {
    above: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}を${difference}下回りました${isLess}。`,
    equal,
    below: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}を${difference}上回りました${isLess}。`,
  },
  /** The target is a bound or a range; `difference` is null where there is none to give. */
  resultOfBound: {
    reached: ({ year, value, target }: Bound) =>
      `${year}は${value}で、目標の${target}を達成しました。`,
    missed: ({ year, value, target, difference }: Bound) =>
      `${year}は${value}で、目標の${target}を達成しませんでした${difference === null ? '' : `（差は${difference}）`}。`,
  },
  /** For places of a ranking. */
  resultOfRank: {
    above: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}より${difference}上の順位でした。`,
    equal,
    below: ({ year, value, target, difference }: Result) =>
      `${year}は${value}で、目標の${target}より${difference}下の順位でした。`,
  },
  /** A result of a year without a target. */
  resultAlone: ({ year, value }: Pick<Result, 'year' | 'value'>) => `${year}は${value}でした。`,
  /** A target that is not compared with the result. */
  target: ({ year, target }: Record<'year' | 'target', string>) => `${year}の目標は${target}です。`,
  /** The source gives no target for any year. */
  noTarget: '目標の数は、資料にありません。',
  brief: ({ year, value, target }: Record<'year' | 'value', string> & { target: string | null }) =>
    `${year} ${value}${target === null ? '' : `／目標${target}`}`,
  lastBrief: ({ year, target, distance }: Record<'year' | 'target' | 'distance', string>) =>
    `${year}の目標 ${target}${distance === '' ? '' : `（${distance}）`}`,
  undecidedBrief: ({ year }: { year: string }) => `${year}の目標は未決定`,
  /** What earlier reports gave as the target. */
  earlierTarget: ({ date, target }: Record<'date' | 'target', string>) =>
    `${date}の資料では${target}`,
  moved: ({ year, earlier }: Record<'year' | 'earlier', string>) =>
    `${year}の目標は、${earlier}でした。`,
  /** A year that has a value, but no result. */
  partial: {
    expected: ({ year, value, target, asOf }) =>
      `${year}は${value}になる見込みです（${asOf}の時点）。${target === null ? '' : `目標は${target}です。`}`,
    interim: ({ year, value, target, asOf }) =>
      `${year}は${asOf}の時点で${value}です（途中経過）。${targetOf({ year, target })}`,
  } satisfies Record<StatusOf<'partial'>, (told: Partial) => string>,
  /** A result in words, which the source gives. */
  worded: ({ year, value, target }: Record<'year' | 'value', string> & { target: string | null }) =>
    `${year}の結果は、資料に${value}と書かれています。${target === null ? '' : `目標は${target}です。`}`,
  /** A year that has come and has no result, as the report has it. */
  open: {
    measuring: (open: Open) =>
      `${open.year}は、資料の時点では、まだ結果が出ていません（${open.label}）。${targetOf(open)}`,
    not_conducted: (open: Open) =>
      `${open.year}は、資料の時点では、まだ行われていません（${open.label}）。${targetOf(open)}`,
    managed_elsewhere: ({ year, label }: Open) =>
      `${year}の結果は、ほかの団体が管理しています（${label}）。この資料に数字はありません。`,
    not_applicable: ({ year }: Open) => `${year}の結果は、この資料にありません。`,
  } satisfies Record<StatusOf<'awaited' | 'absent'>, (open: Open) => string>,
  /** The year ended before the report. */
  late: {
    measuring: (open: Open) =>
      `${open.year}は終わっていますが、資料の時点では、まだ結果が出ていません（${open.label}）。${targetOf(open)}`,
    not_conducted: (open: Open) =>
      `${open.year}は終わっていますが、資料の時点では、まだ行われていません（${open.label}）。${targetOf(open)}`,
  } satisfies Record<StatusOf<'awaited'>, (open: Open) => string>,
  /** After a sentence about another year. */
  afterResult: {
    measuring: ({ year, label }: Open) => `${year}は、資料の時点で${label}です。`,
    not_conducted: ({ year, label }: Open) => `${year}は、資料の時点で${label}です。`,
  } satisfies Record<StatusOf<'awaited'>, (open: Open) => string>,
  /** No year after the baseline has come. */
  nothingYet: '資料の時点では、結果が出る年度が来ていません。',
  /** The source says nothing of any year after the baseline. */
  noResult: '結果は、この資料にありません。',
  /** The same where it gives values within a year. */
  noYearlyResult: '年度の結果は、この資料にありません。',
  onlyParts: '年度の途中の値があります。',
  last: {
    target: ({ year, target, isOver }: LastTarget) =>
      `最後の年度（${year}）の目標は${target}${isOver ? 'でした' : 'です'}。`,
    /** The newest result is of a later year. */
    until: ({ year, target, isOver }: LastTarget) =>
      `目標が${isOver ? 'あった' : 'ある'}のは${year}までで、その目標は${target}${isOver ? 'でした' : 'です'}。`,
    below: ({ year, difference, comparison, isRange }: Distance) =>
      `${year}の結果は、${isRange ? 'この範囲の下限' : 'これ'}より${difference}${less[comparison]}${nouns[comparison]}です。`,
    above: ({ year, difference, comparison, isRange }: Distance) =>
      `${year}の結果は、${isRange ? 'この範囲の上限' : 'これ'}より${difference}${more[comparison]}${nouns[comparison]}です。`,
    /** Just at 93%超 or 93%以上. */
    limit: ({ year }: Pick<Distance, 'year'>) => `${year}の結果は、ちょうどこの境目の値です。`,
    equal: ({ year }: Pick<Distance, 'year'>) => `${year}の結果は、これと同じです。`,
    within: ({ year }: Pick<Distance, 'year'>) => `${year}の結果は、この中にあります。`,
    /** For places of a ranking: the smaller number is the higher place. */
    rankBelow: ({ year, difference }: Pick<Distance, 'year' | 'difference'>) =>
      `${year}の結果は、これより${difference}上の順位です。`,
    rankAbove: ({ year, difference }: Pick<Distance, 'year' | 'difference'>) =>
      `${year}の結果は、これより${difference}下の順位です。`,
    undecided: ({ year }: Pick<Distance, 'year'>) =>
      `${year}の目標は、資料の時点では、まだ決まっていません。`,
  },
  /** The same beside the target in a list. */
  lastBriefly: {
    below: ({ year, difference, comparison }: Size) =>
      `${year}の結果は${difference}${less[comparison]}`,
    above: ({ year, difference, comparison }: Size) =>
      `${year}の結果は${difference}${more[comparison]}`,
    limit: ({ year }: Pick<Size, 'year'>) => `${year}の結果はちょうど境目`,
    equal: ({ year }: Pick<Size, 'year'>) => `${year}の結果は同じ`,
    within: ({ year }: Pick<Size, 'year'>) => `${year}の結果は範囲の中`,
    rankBelow: ({ year, difference }: Pick<Size, 'year' | 'difference'>) =>
      `${year}の結果は${difference}上の順位`,
    rankAbove: ({ year, difference }: Pick<Size, 'year' | 'difference'>) =>
      `${year}の結果は${difference}下の順位`,
  },
  /** All KPIs together, by what came of the newest year that has ended. */
  counts: {
    due: ({ total, count, year }: { total: number; count: number; year: string }) =>
      total === count
        ? `${things(total)}の指標（KPI）に、${year}の目標がありました。`
        : `${things(total)}の指標（KPI）のうち、${year}に目標があったのは${things(count)}です。`,
    noneDue: ({ total }: { total: number }) =>
      total === 1
        ? '指標（KPI）は1つで、資料の時点で、目標の年度はまだ終わっていません。'
        : `${things(total)}の指標（KPI）のうち、資料の時点で目標の年度が終わったものは、まだありません。`,
    /** Some of those that were due, without a result. */
    waiting: ({ count, label }: { count: number; label: string }) => `${things(count)}は${label}`,
    silent: ({ count }: { count: number }) => `${things(count)}は結果の記載なし`,
    worded: ({ count }: { count: number }) => `${things(count)}は数ではない結果`,
    /**
     * What came of those that were due; `waiting` is empty where each has a result. `isAlike` where
     * several have one, beside others, and the same came of each.
     */
    outcomes: (
      of: Record<'above' | 'equal' | 'within' | 'below' | 'unjudged', number> & {
        waiting: string;
        isMoreBetter: boolean;
        isAlike: boolean;
      },
    ) => {
      const above = of.isMoreBetter ? ['目標を上回り', 'ました'] : ['目標より良い結果で', 'した'];
      const short = ['目標に届', 'きませんでした', 'かず'];
      const missed = ['目標を達成', 'しませんでした', 'せず'];
      const results = [
        { count: of.above, phrase: above },
        { count: of.equal, phrase: ['目標と同じで', 'した'] },
        { count: of.within, phrase: ['目標の範囲に入り', 'ました'] },
        { count: of.below, phrase: of.isMoreBetter ? short : missed },
        { count: of.unjudged, phrase: ['このサイトでは比べて', 'いません', 'おらず'] },
      ].filter(({ count }) => count > 0);
      const told = results.map(({ count, phrase: [stem = '', end = '', on = ''] }, index) => {
        const isLast = index === results.length - 1 && of.waiting === '';
        const isAll = results.length === 1 && of.waiting === '' && count > 1;
        const isOnly = results.length === 1 && of.waiting === '' && count === 1;
        const counted = of.isAlike
          ? `結果が出た${things(count)}はすべて`
          : isOnly
            ? 'その結果は'
            : `${things(count)}${isAll ? 'とも' : 'は'}`;
        return `${counted}${stem}${isLast ? end : on}`;
      });
      return of.waiting === ''
        ? `${told.join('、')}。`
        : `${[...told, of.waiting].join('、')}でした。`;
    },
    later: ({ count, year }: { count: number; year: string }) =>
      `ほかの${things(count)}は、目標の年度が${year}からです。`,
    laterThan: ({ count, year }: { count: number; year: string }) =>
      `目標の年度が${year}より後のものが、ほかに${things(count)}あります。`,
    notThen: ({ count, year }: { count: number; year: string }) =>
      `${year}に目標がないものが、ほかに${things(count)}あります。`,
    withoutTarget: ({ count }: { count: number }) =>
      `目標の数が資料にないものが、${things(count)}あります。`,
  },
  money: moneySentences,
};
