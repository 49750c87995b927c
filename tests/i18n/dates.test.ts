import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { ja } from '../../src/i18n/ja.ts';

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

describe('a fiscal year in English follows from its Japanese label', () => {
  test.each([
    ['令和5年度', 'FY2023 (Reiwa 5)', 'FY2023'],
    ['令和元年度', 'FY2019 (Reiwa 1)', 'FY2019'],
    ['令和10年度', 'FY2028 (Reiwa 10)', 'FY2028'],
    ['令和５年度', 'FY2023 (Reiwa 5)', 'FY2023'],
    ['平成31年度', 'FY2019 (Heisei 31)', 'FY2019'],
    ['平成元年度', 'FY1989 (Heisei 1)', 'FY1989'],
    ['昭和63年度', 'FY1988 (Showa 63)', 'FY1988'],
    ['2023年度', 'FY2023', 'FY2023'],
    ['', '', ''],
  ])('%s is %s', (label, full, short) => {
    expect(en.format.year(label)).toBe(full);
    expect(en.format.fullYear(label, 2023)).toBe(full);
    expect(en.format.yearName(label)).toBe(short);
  });

  test('once written in English it stays so', () => {
    expect(en.format.year(en.format.year('令和5年度'))).toBe('FY2023 (Reiwa 5)');
  });

  test('in whatever a sentence is given', () => {
    const years = en.format.list(['令和4年度', '令和5年度']);
    expect(en.sentences.late.measuring({ year: years, target: null, label: 'measuring' })).toBe(
      'FY2022 (Reiwa 4) and FY2023 (Reiwa 5) had ended when the document was published, but there was no result yet (measuring).',
    );
  });
});

test('in Japanese a fiscal year keeps the label of the tables', () => {
  expect(ja.format.year('令和5年度')).toBe('令和5年度');
  expect(ja.format.yearName('令和5年度')).toBe('令和5');
  expect(ja.format.fullYear('令和5年度', 2023)).toBe('令和5年度（2023年度）');
});

test('a period in Japanese names its first and last year, a single year once', () => {
  expect(ja.format.period('平成31', '令和6')).toBe('平成31〜令和6年度');
  expect(ja.format.period('令和5', '令和5')).toBe('令和5年度');
});

test('a period in English is told in Western years', () => {
  expect(en.format.period('FY2019', 'FY2024')).toBe('FY2019 to FY2024');
  expect(en.format.period('FY2023', 'FY2023')).toBe('FY2023');
  expect(en.format.period('平成31', '令和6')).toBe('FY2019 to FY2024');
});
