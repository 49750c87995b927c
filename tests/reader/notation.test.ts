import { expect, test } from 'vitest';
import { readNotation } from '../../src/reader/vocabulary/values.ts';

/** What is printed, and what of it differs from a plain number. */
const numbers: readonly (readonly [printed: string, read: object])[] = [
  ['1,234', { value: '1234' }],
  ['１２３，０００', { value: '123000' }],
  ['▲205', { value: '-205' }],
  ['△1.5', { value: '-1.5' }],
  ['－385人', { value: '-385', unit: '人' }],
  ['＋0.3ポイント', { value: '0.3', unit: 'ポイント' }],
  ['43百万円', { value: '43', unit: '百万円' }],
  ['45人以下', { value: '45', unit: '人', bound: 'at_most' }],
  ['93％超', { value: '93', unit: '%', bound: 'more_than' }],
  ['約40', { value: '40', bound: 'about' }],
  ['10～20社', { value: '10', valueTo: '20', unit: '社' }],
  ['15/20（75%）', { value: '75', numerator: '15', denominator: '20', unit: '%' }],
  ['1,200t-CO2', { value: '1200', unit: 't-CO2' }],
  ['全国41位', { value: '41', unit: '位' }],
  ['44(見込)', { value: '44', said: 'expected' }],
  ['44（見込）※R5.7.31時点', { value: '44', said: 'expected', asOf: '2023-07-31' }],
  ['28（R6.2末現在）', { value: '28', said: 'interim', asOf: '2024-02-29' }],
  ['1.32（速報値）', { value: '1.32', said: 'provisional' }],
  ['41.2（確定値）', { value: '41.2', said: 'final' }],
  ['12(H30)', { value: '12', years: [2018] }],
  ['1,2\n34', { value: '1234' }],
];

test.for(numbers)('%s is a number without a doubt', ([printed, read]) => {
  expect(readNotation(printed)).toMatchObject({ kind: 'number', trouble: null, ...read });
});

const doubtful = [
  ['1,23', 'separators'],
  ['98人（うち女性3人）', 'two-numbers'],
  ['30（98）', 'two-numbers'],
  ['2億396万円', 'large-words'],
  ['3億2,400万円', 'large-words'],
  ['(18)', 'bracketed'],
  ['1O5', 'look-alike'],
  ['12分30秒', 'two-numbers'],
  ['二つ', 'rest'],
  ['100\n90', 'two-numbers'],
] as const;

test('a comma within a large number parts no words from it', () => {
  const read = { value: '324000000', unit: '円', bound: 'at_least' };
  expect(readNotation('3億2,400万円以上')).toMatchObject(read);
});

test.for(doubtful)('%s is asked about', ([printed, trouble]) => {
  expect(readNotation(printed)).toMatchObject({ kind: 'number', trouble });
});

const words = [
  ['測定中', { kind: 'absent', status: 'measuring' }],
  ['－（R5.12公表予定）', { kind: 'absent', status: 'measuring' }],
  ['未実施', { kind: 'absent', status: 'not_conducted' }],
  ['検討中', { kind: 'absent', status: 'undecided' }],
  ['現状維持以上', { kind: 'described', isUsual: true }],
  ['みんなで決める', { kind: 'described', isUsual: false }],
  ['－', { kind: 'dash' }],
  ['…', { kind: 'ellipsis' }],
  ['', { kind: 'blank' }],
] as const;

test.for(words)('%s is no number', ([printed, read]) => {
  expect(readNotation(printed)).toEqual(read);
});
