import { expect, test } from 'vitest';
import { coveredWords } from '../../src/derive/covered-period.ts';
import { wordsOf } from '../../src/i18n/words.ts';

/** The fiscal year under which the source prints the value. */
const year = { start_date: '2023-04-01', end_date: '2024-03-31' };

test.each([
  ['the fiscal year itself', ['2023-04-01', '2024-03-31'], { ja: null, en: null }],
  ['a day of survey', ['2023-07-01', '2023-07-01'], { ja: '令和5年7月1日', en: '1 July 2023' }],
  ['a month', ['2024-03-01', '2024-03-31'], { ja: '令和6年3月', en: 'March 2024' }],
  [
    'February of a leap year',
    ['2024-02-01', '2024-02-29'],
    { ja: '令和6年2月', en: 'February 2024' },
  ],
  [
    'a calendar year',
    ['2023-01-01', '2023-12-31'],
    { ja: '令和5年1〜12月', en: 'calendar year 2023' },
  ],
  [
    'a calendar year in which the era changes',
    ['2019-01-01', '2019-12-31'],
    { ja: '2019年1〜12月', en: 'calendar year 2019' },
  ],
  ['a quarter', ['2023-04-01', '2023-06-30'], { ja: '令和5年4〜6月', en: 'April to June 2023' }],
  [
    'a half-year',
    ['2023-10-01', '2024-03-31'],
    { ja: '令和5年10月〜令和6年3月', en: 'October 2023 to March 2024' },
  ],
  [
    'an academic year of its own',
    ['2022-09-01', '2023-08-31'],
    { ja: '令和4年9月〜令和5年8月', en: 'September 2022 to August 2023' },
  ],
  [
    'several calendar years',
    ['2021-01-01', '2024-12-31'],
    { ja: '2021〜2024年', en: 'calendar years 2021 to 2024' },
  ],
  [
    'several fiscal years',
    ['2021-04-01', '2024-03-31'],
    { ja: '2021〜2023年度', en: 'FY2021 to FY2023' },
  ],
  [
    'another fiscal year',
    ['2022-04-01', '2023-03-31'],
    { ja: '令和4年4月〜令和5年3月', en: 'April 2022 to March 2023' },
  ],
  [
    'days of one month',
    ['2023-07-01', '2023-07-14'],
    { ja: '令和5年7月1日〜7月14日', en: '1 July to 14 July 2023' },
  ],
  [
    'days of two years',
    ['2023-12-20', '2024-01-10'],
    { ja: '令和5年12月20日〜令和6年1月10日', en: '20 December 2023 to 10 January 2024' },
  ],
] as const)('%s is told in both languages', (_, [period_start, period_end], told) => {
  const row = { period_start, period_end };
  expect(coveredWords(row, year, wordsOf('ja'))).toBe(told.ja);
  expect(coveredWords(row, year, wordsOf('en'))).toBe(told.en);
});

test('a value without days is of its fiscal year', () => {
  const row = { period_start: null, period_end: null };
  expect(coveredWords(row, year, wordsOf('ja'))).toBeNull();
});
