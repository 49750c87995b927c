import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/search/text/normalise.ts';
import { variantsOf } from '../../src/search/text/variants.ts';

const words = [
  { word: 'そうぎょう', also: '創業' },
  { word: '起業', also: '創業' },
  { word: '健康', also: '介護予防' },
];

const variants = (typed: string) => variantsOf(normalise(typed), words);

describe('years', () => {
  test.each([
    ['R5', ['令和5年', '2023']],
    ['Ｒ５年度', ['令和5年度', 'R5', '2023年度']],
    ['令和5年度', ['R5', '2023年度']],
    ['令和五年', ['令和5年', 'R5', '2023年']],
    ['2023年度', ['令和5年度', 'R5']],
    ['2023', ['令和5年', 'R5']],
    ['平成31年度', ['令和元年度', '令和1年度', 'R1年', 'R元', 'H31', '2019年度']],
    ['令和元年度', ['令和1年度', 'R1年', 'R元', '平成31年度', 'H31', '2019年度']],
    ['2019', ['令和元年', '令和1年', 'R1年', 'R元', '平成31年', 'H31']],
    ['平成三十年', ['平成30年', 'H30', '2018年']],
    ['平成二十', ['平成20年', 'H20', '2008']],
    ['昭和64年', ['平成元年', '平成1年', 'H1年', 'H元', 'S64', '1989年']],
    ['2023年度の目標', ['令和5年度の目標', 'R5の目標']],
  ])('%s is also %j', (typed, others) => {
    expect(variants(typed)).toEqual(others);
  });

  test.each(['12023', '2,023', '20235', 'FR5', 'r&d', '令和0年', '平成40年', '1850年'])(
    '%s has no other year',
    (typed) => {
      const years = variants(typed).filter((each) => /令和|平成|昭和|^[RHS]\d|年/u.test(each));
      expect(years).toEqual([]);
    },
  );
});

describe('other spellings', () => {
  test.each([
    ['25897', '25,897'],
    ['25,897', '25897'],
    ['1234567円', '1,234,567円'],
    ['すたーとあっぷ', 'スタートアップ'],
    ['ｽﾀｰﾄｱｯﾌﾟ', 'すたーとあっぷ'],
    ['サーバー', 'サーバ'],
    ['髙橋', '高橋'],
    ['ヴァイオリン', 'バイオリン'],
    ['3ヶ月', '3か月'],
    ['3か月', '3ヶ月'],
    ['数カ所', '数か所'],
    ['高橋', '髙橋'],
    ['市ヶ谷', '市ケ谷'],
    ['そうぎょう', '創業'],
    ['起業支援', '創業支援'],
    ['健康', '介護予防'],
  ])('%s is also %s', (typed, other) => {
    expect(variants(typed)).toContain(other);
  });

  test('a year is not grouped like an amount', () => {
    expect(variants('2023年')).not.toContain('2,023年');
  });

  test('a word without another spelling has none', () => {
    expect(variants('商談会')).toEqual([]);
  });

  test('a variant never contains the word itself', () => {
    for (const typed of ['健康', '創業', 'R5', '2019', 'スポーツ', '100,000']) {
      for (const variant of variants(typed)) {
        expect(normalise(variant)).not.toContain(normalise(typed));
      }
    }
  });
});
