import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';

const { sentences, pages } = en;
const year = 'FY2022';
const result = { year, value: '28 people', target: '25 people', difference: '3 people' };

describe('a result', () => {
  test.each([
    ['above', 'which is 3 people above the target of 25 people.'],
    ['equal', 'which is equal to the target of 25 people.'],
    ['below', 'which is 3 people below the target of 25 people.'],
  ] as const)('is %s its target', (verdict, end) => {
    const start = 'In FY2022, the result was 28 people';
    expect(sentences.result[verdict](result)).toBe(`${start}, ${end}`);
  });

  test.each([
    ['above', '3 people less than the target of 25 people (for this KPI, lower is better).'],
    ['below', '3 people more than the target of 25 people (for this KPI, lower is better).'],
  ] as const)('where lower is better, %s names the side', (verdict, end) => {
    expect(sentences.resultLowerIsBetter[verdict](result)).toContain(end);
  });

  test('without a target of its year stands alone', () => {
    expect(sentences.resultAlone(result)).toBe('In FY2022, the result was 28 people.');
  });
});

describe('a target that is not known is not told', () => {
  const partial = { year, value: '17 companies', target: null, asOf: '31 July' };

  test.each([
    [
      sentences.partial.expected(partial),
      'The expected value for FY2022 is 17 companies (as of 31 July).',
    ],
    [
      sentences.partial.interim(partial),
      'The value for FY2022 is 17 companies as of 31 July (part of the year).',
    ],
    [
      sentences.open.measuring({ year, target: null, label: 'Being measured' }),
      'When the document was published, there was no result for FY2022 yet (being measured).',
    ],
    [sentences.brief({ year, value: '28 people', target: null }), 'FY2022: 28 people'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

test('a negation joins years with “or”', () => {
  const told = sentences.afterResult.measuring({
    ...{ year: 'FY2021, FY2022 and FY2023', target: null, label: 'Being measured' },
  });
  expect(told).toContain('no result for FY2021, FY2022 or FY2023 yet');
});

describe('a number with its unit', () => {
  const { withUnit, bounded } = en.format;
  test.each([
    [withUnit('22', 'place'), '22nd place'],
    [withUnit('111', 'place'), '111th place'],
    [
      bounded({ value: withUnit('10', 'place'), bound: 'at_most', unit: 'place' }),
      '10th place or better',
    ],
    [withUnit('1', 'people a year'), '1 person a year'],
    [withUnit('61.0', 'ten thousand people'), '610,000 people'],
    [withUnit('0.0001', 'ten thousand people'), '1 person'],
    [withUnit('−1,240.55555', 'ten thousand yen'), '−12,405,555.5 yen'],
  ])('%s', (told, expected) => {
    expect(told).toBe(expected);
  });
});

describe('counts agree with their words', () => {
  const { counts } = sentences;
  const none = {
    within: 0,
    unjudged: 0,
    above: 0,
    equal: 0,
    below: 0,
    waiting: '',
    isMoreBetter: true,
    isAlike: false,
  };

  test.each([
    [counts.due({ total: 13, count: 6, year }), 'Of 13 KPIs, 6 had a target for FY2022.'],
    [counts.due({ total: 1, count: 1, year }), 'The KPI had a target for FY2022.'],
    [counts.due({ total: 3, count: 3, year }), 'All 3 KPIs had a target for FY2022.'],
    [
      counts.noneDue({ total: 13_000 }),
      'None of the 13,000 KPIs had a target for a year that had ended when the document was published.',
    ],
    [counts.outcomes({ ...none, above: 1 }), 'Its result was above the target.'],
    [
      counts.outcomes({ ...none, above: 1, isMoreBetter: false }),
      'Its result was better than the target.',
    ],
    [
      counts.outcomes({
        ...none,
        above: 5,
        isAlike: true,
        waiting: counts.waiting({ label: 'measured', count: 1 }),
      }),
      'Of these, all 5 with a result were above the target and 1 was still without a result (measured).',
    ],
    [
      counts.outcomes({
        ...none,
        below: 1,
        waiting: en.format.list([
          counts.waiting({ label: 'expected', count: 2 }),
          counts.worded({ count: 1 }),
        ]),
      }),
      'Of these, 1 was short of the target, 2 were still without a result (expected) and 1 has a result in words.',
    ],
    [
      counts.outcomes({
        ...none,
        waiting: counts.waiting({ label: 'Being measured', count: 1 }),
      }),
      'It was still without a result (being measured).',
    ],
    [counts.due({ total: 2, count: 2, year }), 'Both KPIs had a target for FY2022.'],
    [
      counts.outcomes({ ...none, above: 1, equal: 3, below: 2 }),
      'Of these, 1 was above the target, 3 were equal to the target and 2 were short of the target.',
    ],
    [counts.later({ count: 1, year }), 'The other one has targets from FY2022 on.'],
    [counts.later({ count: 7, year }), 'The other 7 have targets from FY2022 on.'],
    [counts.withoutTarget({ count: 1 }), 'One has no target in the document.'],
    [pages.project.kpisLead({ count: 1 }), 'This project has 1 KPI.'],
    [pages.project.kpisLead({ count: 4 }), 'This project has 4 KPIs.'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

test('a page of the source is told by its number or, without one, by its label', () => {
  expect(en.site.notes.place({ source_page: '5', source_place: null })).toBe('p. 5');
  expect(en.site.notes.place({ source_page: 'Cover', source_place: null })).toBe('p. “Cover”');
  expect(en.site.notes.place({ source_page: null, source_place: 'KPI!B5' })).toBe('“KPI!B5”');
});
