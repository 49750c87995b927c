/** What a line of a list tells of a KPI beside its name and newest value. */

interface Compared {
  readonly target: string;
  readonly difference: string;
}

interface Bound {
  readonly target: string;
  readonly difference: string | null;
}

/** A year, or several in a row of words, that has come and has no result. */
interface Awaited {
  readonly years: string;
  readonly target: string | null;
  readonly label: string;
}

const equal = ({ target }: Compared) => `目標の${target}と同じ`;
const isLess = '（減るほどよい指標）';
const targetOf = ({ years, target }: Awaited) =>
  target === null ? years : `${years}（目標${target}）`;

export const briefly = {
  result: {
    above: ({ target, difference }: Compared) => `目標の${target}を${difference}上回る`,
    equal,
    below: ({ target, difference }: Compared) => `目標の${target}に${difference}届かない`,
  },
  resultLowerIsBetter: {
    above: ({ target, difference }: Compared) => `目標の${target}を${difference}下回る${isLess}`,
    equal,
    below: ({ target, difference }: Compared) => `目標の${target}を${difference}上回る${isLess}`,
  },
  resultOfBound: {
    reached: ({ target }: Bound) => `目標の${target}を達成`,
    missed: ({ target, difference }: Bound) =>
      `目標の${target}を達成せず${difference === null ? '' : `（差は${difference}）`}`,
  },
  resultOfRank: {
    above: ({ target, difference }: Compared) => `目標の${target}より${difference}上の順位`,
    equal,
    below: ({ target, difference }: Compared) => `目標の${target}より${difference}下の順位`,
  },
  /** A target that is not compared with the value. */
  target: ({ target }: { target: string }) => `目標は${target}`,
  noTarget: '目標の数は資料にない',
  baseline: ({ year }: { year: string }) => `${year}（基準）`,
  /** Behind a value that is no result: what it is, and of which day. */
  unfinished: ({ label, asOf }: Record<'label' | 'asOf', string>) => `${label}（${asOf}の時点）`,
  /** The same of a year beside the one that is shown. */
  alsoUnfinished: (of: Record<'year' | 'value' | 'label' | 'asOf', string>) =>
    `${of.year}は${of.label}で${of.value}（${of.asOf}の時点）`,
  value: ({ year, value }: Record<'year' | 'value', string>) => `${year}は${value}`,
  awaited: (open: Awaited) => `${targetOf(open)}は${open.label}`,
  /** The year ended before the report. */
  late: (open: Awaited) => `${targetOf(open)}は、年度が終わっても${open.label}`,
  firstTarget: ({ year, target }: Record<'year' | 'target', string>) =>
    `最初の目標は${year}の${target}`,
  due: ({ when }: { when: string }) => `次の結果：${when}`,
  /** What stands at an end of the scale: 令和6年度の結果 60件 */
  end: ({ year, label, value }: Record<'year' | 'label' | 'value', string>) =>
    `${year}の${label} ${value}`,
  leftEnd: ({ end }: { end: string }) => `左端は${end}`,
  rightEnd: ({ end }: { end: string }) => `右端は${end}`,
  /** The marks of the bars. */
  marks: {
    tick: 'その年度の目標',
    band: '目標の幅',
    last: '細い線は最後の年度の目標',
    end: '右端は最後の年度の目標',
    /** Some rows say where theirs ends. */
    endUnlessTold: '右端は、行に書いていなければ、最後の年度の目標',
  },
  scale: '棒は、その指標だけの目盛りです。ほかの指標とは、長さを比べられません。',
  noDates: '次の結果が出る時期は、資料に書かれていません。',
};
