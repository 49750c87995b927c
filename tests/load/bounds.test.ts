import { describe, expect, test } from 'vitest';
import { exactDecimal, isEqual } from '../../src/load/read/exact-decimal.ts';
import { limitsIn } from '../../src/load/read/read-bound.ts';

/** Read from reports by a person. */
const bounds = [
  ['93％超', 'more_than'],
  ['93%を超える', 'more_than'],
  ['45人以下', 'at_most'],
  ['年間45人以下', 'at_most'],
  ['3日以内', 'at_most'],
  ['1,000人以上', 'at_least'],
  ['１，０００人以上（累計）', 'at_least'],
  ['累計1,000人以上', 'at_least'],
  ['≧80％', 'at_least'],
  ['80%≦', 'at_most'],
  ['20％未満', 'less_than'],
  ['▲205人以上', 'at_least'],
  ['約168万', 'about'],
  ['およそ40', 'about'],
  ['100人程度', 'about'],
  ['概ね90％', 'about'],
  ['2億396万円以上', 'at_least'],
  ['25,897', null],
  ['98人（うち20人以上が女性）', null],
  ['全国41位', null],
  ['累計1,000人', null],
  ['現状維持以上', null],
  ['測定中', null],
  ['10～20', null],
  ['R5.7.31以降', null],
] as const;

const ranges = [
  ['10～20', '10', '20'],
  ['10〜20社', '10', '20'],
  ['10社～20社', '10', '20'],
  ['10から20件', '10', '20'],
  ['5万～7万人', '50000', '70000'],
  ['-5～5', '-5', '5'],
  ['70%～80%', '70', '80'],
  ['10-20', '10', '20'],
] as const;

const noRanges = [
  '25,897',
  '15/20（75%）',
  '20～10',
  'R4～R6年度',
  '10人、20人',
  '3月21日',
  '2021-24',
];

describe('what is printed around a number', () => {
  test.for(bounds)('%s: %s', ([notation, bound]) => {
    expect(limitsIn(notation).bound).toBe(bound);
  });

  test.for(ranges)('%s is a range from %s to %s', ([notation, from, to]) => {
    const range = limitsIn(notation).range ?? [];
    const ends = [exactDecimal(from), exactDecimal(to)];
    expect(range.map((end, index) => isEqual(end, ends[index] ?? end))).toEqual([true, true]);
  });

  test.for(noRanges)('%s is no range', (notation) => {
    expect(limitsIn(notation).range).toBeNull();
  });
});
