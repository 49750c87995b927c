import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';

const people = { value: 28, decimals: 0, unit: '人', inCurrency: null, isPercentage: false };
const share = { value: 13, decimals: 1, unit: '%', inCurrency: null, isPercentage: true };
const thousandYen = {
  value: 25_897,
  decimals: 0,
  unit: '千円',
  inCurrency: 1000,
  isPercentage: false,
};

describe.each([
  ['Japanese', ja.format],
  ['English', en.format],
])('%s', (_, format) => {
  test.each([
    [0, 0, '0'],
    [25_897, 0, '25,897'],
    [13, 1, '13.0'],
    [7.14, 2, '7.14'],
    [13.05, 1, '13.1'],
    [1.005, 2, '1.01'],
    [-3, 0, '−3'],
    [-1234.5, 1, '−1,234.5'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
  ])('the number %d with %d decimals is %s', (value, decimals, text) => {
    expect(format.number(value, decimals)).toBe(text);
  });

  test('a number without decimals is whole', () => {
    expect(format.number(1234.4)).toBe('1,234');
  });

  test.each([
    [0, '0'],
    [13, '13'],
    [0.125, '0.125'],
    [-1234.5, '−1,234.5'],
    [-0.000_000_1, '0'],
  ])('%d keeps the decimals that it has: %s', (value, text) => {
    expect(format.plain(value)).toBe(text);
  });

  test.each([
    [1000, '1.0 KB'],
    [9_949, '9.9 KB'],
    [9_950, '10 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [9_960_000, '10 MB'],
    [1_234_000_000, '1,234 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(format.size(bytes)).toBe(text);
  });
});

test('sizes below 1,000 bytes are told in bytes', () => {
  expect([0, 1, 999].map(ja.format.size)).toEqual(['0バイト', '1バイト', '999バイト']);
  expect([0, 1, 999].map(en.format.size)).toEqual(['0 bytes', '1 byte', '999 bytes']);
});

describe('a value for prose', () => {
  test.each([
    [people, '28人', '28 人'],
    [{ ...people, value: 0 }, '0人', '0 人'],
    [{ ...people, value: -2 }, 'マイナス2人', '−2 人'],
    [share, '13.0%', '13.0%'],
    [thousandYen, '約2,590万円', 'about ¥25.9 million'],
    [{ ...thousandYen, value: 0 }, '0円', '¥0'],
  ])('%o is %s and %s', (measure, japanese, english) => {
    expect(ja.format.value(measure)).toBe(japanese);
    expect(en.format.value(measure)).toBe(english);
  });

  test.each([
    [{ ...people, value: -3 }, '3人', '3 人'],
    [{ ...share, value: 1.2 }, '1.2ポイント', '1.2 percentage points'],
    [{ ...share, value: -1 }, '1.0ポイント', '1.0 percentage points'],
    [{ ...share, value: -1, decimals: 0 }, '1ポイント', '1 percentage point'],
    [{ ...thousandYen, value: -5_897 }, '約590万円', 'about ¥5.9 million'],
  ])('the difference of %o has a size and no sign: %s and %s', (measure, japanese, english) => {
    expect(ja.format.difference(measure)).toBe(japanese);
    expect(en.format.difference(measure)).toBe(english);
  });
});

test.each([
  ['people', '1 person'],
  ['cases', '1 case'],
  ['companies', '1 company'],
  ['matches', '1 match'],
  ['years of age', '1 year of age'],
  ['thousand yen', '1 thousand yen'],
  ['percent', '1%'],
  ['percentage points', '1 percentage point'],
  ['buses per day', '1 bus per day'],
])('in English one of %s is %s', (unit, one) => {
  expect(en.format.withUnit('1', unit)).toBe(one);
  expect(en.format.withUnit('2', unit)).toBe(unit === 'percent' ? '2%' : `2 ${unit}`);
});

test('items are numbered as the source prints them, in English with plain numbers', () => {
  const numbers = [1, 2, 10, 11, 19, 20, 21, 0];
  expect(numbers.map(ja.format.circled)).toEqual(['①', '②', '⑩', '⑪', '⑲', '⑳', '(21)', '(0)']);
  expect(numbers.map(en.format.circled)).toEqual(numbers.map(String));
});

describe('lists', () => {
  test.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A、B', 'A and B'],
    [['A', 'B', 'C'], 'A、B、C', 'A, B and C'],
  ])('of %o are %s and %s', (items, japanese, english) => {
    expect(ja.format.list(items)).toBe(japanese);
    expect(en.format.list(items)).toBe(english);
  });
});
