import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import type { FiscalYear } from '../../src/model/database.ts';

describe('a day at the change of era', () => {
  test.each([
    ['1926-12-24', '大正15年12月24日', '24 December 1926', 'Taisho 15'],
    ['1926-12-25', '昭和元年12月25日', '25 December 1926', 'Showa 1'],
    ['1989-01-07', '昭和64年1月7日', '7 January 1989', 'Showa 64'],
    ['1989-01-08', '平成元年1月8日', '8 January 1989', 'Heisei 1'],
    ['2019-04-30', '平成31年4月30日', '30 April 2019', 'Heisei 31'],
    ['2019-05-01', '令和元年5月1日', '1 May 2019', 'Reiwa 1'],
    ['2020-01-01', '令和2年1月1日', '1 January 2020', 'Reiwa 2'],
    ['2023-08-31', '令和5年8月31日', '31 August 2023', 'Reiwa 5'],
    ['2024-02-29', '令和6年2月29日', '29 February 2024', 'Reiwa 6'],
  ])('%s is %s and %s', (iso, japanese, english, eraYear) => {
    const [year, month, day] = iso.split('-').map(Number);
    expect(ja.format.date(iso)).toBe(japanese);
    expect(ja.format.fullDate(iso)).toBe(`${japanese}（${year}年${month}月${day}日）`);
    expect(en.format.date(iso)).toBe(english);
    expect(en.format.fullDate(iso)).toBe(`${english} (${eraYear})`);
  });
});

test('a day without its year has month and day', () => {
  expect(['2023-07-31', '2024-01-05'].map(ja.format.monthDay)).toEqual(['7月31日', '1月5日']);
  expect(['2023-07-31', '2024-01-05'].map(en.format.monthDay)).toEqual(['31 July', '5 January']);
});

const year = (fiscal_year: number, label_ja: string): FiscalYear => ({
  fiscal_year,
  label_ja,
  label_short: '',
  start_date: `${fiscal_year}-04-01`,
  end_date: `${fiscal_year + 1}-03-31`,
  label_en: null,
});
const first = year(2019, '平成31年度');
const fifth = year(2023, '令和5年度');

test('in Japanese a fiscal year keeps the label of the tables', () => {
  expect(ja.format.year(fifth)).toBe('令和5年度');
  expect(ja.format.yearName(fifth)).toBe('令和5');
  expect(ja.format.fullYear(fifth)).toBe('令和5年度（2023年度）');
});

test('in English a fiscal year is the Western year in which it begins, whatever its label', () => {
  expect([first, fifth].map(en.format.year)).toEqual(['FY2019', 'FY2023']);
  expect(en.format.yearName(year(2023, '２０２３'))).toBe('FY2023');
  expect(en.format.fullYear(fifth)).toBe('FY2023 (April 2023 to March 2024)');
});

test.each([
  [first, fifth, '平成31〜令和5年度', 'FY2019 to FY2023'],
  [fifth, fifth, '令和5年度', 'FY2023'],
])('a period names its first and last year, a single year once', (from, to, japanese, english) => {
  expect(ja.format.period(from, to)).toBe(japanese);
  expect(en.format.period(from, to)).toBe(english);
});
