/** What is said of a goal and its result in plain Japanese. */
import type { Status } from '../../model/codes.ts';
import type { StatusOf } from '../../model/status.ts';

type Told = Readonly<Record<'year' | 'value', string>>;

const late = (year: string) => [
  `${year}は 終《お》わりました。`,
  'でも、結果《けっか》は まだ わかりません。',
];

const awaited: Readonly<
  Record<StatusOf<'awaited'>, (of: { year: string; isOver: boolean }) => readonly string[]>
> = {
  measuring: ({ year, isOver }) =>
    isOver ? late(year) : [`${year}の 結果《けっか》は、まだ わかりません。`],
  not_conducted: ({ year, isOver }) =>
    isOver
      ? late(year)
      : [`${year}の 分《ぶん》は、まだ して いません。`, '結果《けっか》は、まだ ありません。'],
};

const partial: Readonly<
  Record<StatusOf<'partial'>, (of: Told & { asOf: string }) => readonly string[]>
> = {
  expected: ({ year, value, asOf }) => [
    `${year}は、${value}に なりそうです。`,
    `${asOf}に 考《かんが》えた 数字《すうじ》です。`,
    'まだ、結果《けっか》では ありません。',
  ],
  interim: ({ year, value, asOf }) => [
    `${year}は、${asOf}までに ${value}です。`,
    'とちゅうの 数字《すうじ》です。',
    'まだ、結果《けっか》では ありません。',
  ],
};

/** What stands in place of a number, or behind it. */
const cells: Readonly<Record<Status, string>> = {
  final: '',
  reported: '',
  target_set: '',
  described: 'ことばで 書《か》いて あります',
  expected: 'まだ 結果《けっか》では ありません',
  interim: 'とちゅうの 数字《すうじ》です',
  measuring: 'まだ わかりません',
  not_conducted: 'まだ して いません',
  not_yet: 'これからです',
  managed_elsewhere: '資料《しりょう》に ありません',
  undecided: 'まだ 決《き》めて いません',
  not_applicable: 'ありません',
};

export const easySentences = {
  awaited,
  partial,
  cells,
  baseline: ({ year, value }: Told) => `はじめの 数字《すうじ》は、${year}の ${value}です。`,
  baselineUnknown: 'この 数字《すうじ》の 意味《いみ》は、資料《しりょう》に ありません。',
  isLowerBetter: 'この 数字《すうじ》は、小《ちい》さいほど いいです。',
  target: ({ year, value }: Told) => `${year}の 目標《もくひょう》は、${value}です。`,
  result: ({ year, value }: Told) => `${year}の 結果《けっか》は、${value}です。`,
  difference: {
    more: (size: string) => `目標《もくひょう》より ${size} 多《おお》いです。`,
    less: (size: string) => `目標《もくひょう》より ${size} 少《すく》ないです。`,
    higher: (size: string) => `目標《もくひょう》より ${size} 高《たか》いです。`,
    lower: (size: string) => `目標《もくひょう》より ${size} 低《ひく》いです。`,
    none: '目標《もくひょう》と 同《おな》じです。',
  },
  points: 'ポイント',
  reached: '目標《もくひょう》に とどきました。',
  missed: '目標《もくひょう》に とどきませんでした。',
  worded: (year: string) => `${year}の 結果《けっか》は、ことばで 書《か》いて あります。`,
  absent: (year: string) => `${year}の 結果《けっか》は、資料《しりょう》に ありません。`,
  noResult: '結果《けっか》は、まだ ありません。',
  retold:
    'この 目標《もくひょう》の 名前《なまえ》は、やさしい 日本語《にほんご》では ありません。',
};
