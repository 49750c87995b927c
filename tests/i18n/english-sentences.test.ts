import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';

const { sentences, pages } = en;
const year = '令和4年度';
const result = { year, value: '28 people', target: '25 people', difference: '3 people' };

describe('a result', () => {
  test.each([
    ['above', 'which is 3 people above the target of 25 people.'],
    ['equal', 'which is equal to the target of 25 people.'],
    ['below', 'which is 3 people below the target of 25 people.'],
  ] as const)('is %s its target', (verdict, end) => {
    const start = 'In FY2022 (Reiwa 4), the result was 28 people';
    expect(sentences.result[verdict](result)).toBe(`${start}, ${end}`);
  });

  test.each([
    ['above', '3 people less than the target of 25 people (for this target, lower is better).'],
    ['below', '3 people more than the target of 25 people (for this target, lower is better).'],
  ] as const)('where lower is better, %s names the side', (verdict, end) => {
    expect(sentences.resultLowerIsBetter[verdict](result)).toContain(end);
  });

  test('without a target says that there is none', () => {
    expect(sentences.resultWithoutTarget(result)).toBe(
      'In FY2022 (Reiwa 4), the result was 28 people. There is no target for this year.',
    );
  });
});

describe('a target that is not known is not told', () => {
  const partial = { year, value: '17 companies', target: null, asOf: '31 July' };

  test.each([
    [
      sentences.expected(partial),
      'The expected value for FY2022 (Reiwa 4) is 17 companies (as of 31 July).',
    ],
    [
      sentences.interim(partial),
      'The value for FY2022 (Reiwa 4) is 17 companies as of 31 July (part of the year).',
    ],
    [
      sentences.noResult.measuring({ year, target: null }),
      'There is no result yet (being measured).',
    ],
    [sentences.noResult.not_yet({ year: '', target: null }), 'This is still to be measured.'],
    [sentences.brief({ value: '28 people', target: null }), '28 people'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('counts agree with their words', () => {
  const { counts } = sentences;
  const mixed = { years: year, above: 1, equal: 0, below: 2 };

  test.each([
    [counts.withResult({ total: 13, count: 5 }), 'Of 13 targets, 5 have a result.'],
    [counts.withResult({ total: 1, count: 1 }), 'Of 1 target, 1 has a result.'],
    [counts.withResult({ total: 13_000, count: 1_500 }), 'Of 13,000 targets, 1,500 have a result.'],
    [counts.noResult({ total: 13 }), 'Of 13 targets, none has a result yet.'],
    [
      counts.allAbove({ count: 1, years: year, isMoreBetter: true }),
      'It is above the target for FY2022 (Reiwa 4).',
    ],
    [
      counts.allAbove({ count: 2, years: year, isMoreBetter: true }),
      'Both are above the target for FY2022 (Reiwa 4).',
    ],
    [
      counts.mixed(mixed),
      'Compared with the target for FY2022 (Reiwa 4), 1 is better and 2 are short of it.',
    ],
    [
      counts.mixed({ ...mixed, equal: 3 }),
      'Compared with the target for FY2022 (Reiwa 4), 1 is better, 3 are equal and 2 are short of it.',
    ],
    [counts.rest({ count: 1 }), 'The other one has no result yet.'],
    [counts.rest({ count: 8 }), 'The other 8 have no result yet.'],
    [pages.project.kpisLead({ count: 1 }), 'This project has 1 target (KPI).'],
    [pages.project.kpisLead({ count: 4 }), 'This project has 4 targets (KPIs).'],
    [pages.home.standingLabel({ total: 1 }), '1 target by status'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

test('a page of the source is told by its number or, without one, by its label', () => {
  expect(en.site.notes.page({ page: '5' })).toBe('Page 5');
  expect(en.site.notes.page({ page: 'Cover' })).toBe('Page “Cover”');
});
