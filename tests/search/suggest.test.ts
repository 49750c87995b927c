import { describe, expect, test } from 'vitest';
import { nearestStretch } from '../../src/search/text/distance.ts';
import { suggestionsFor } from '../../src/search/query/suggest.ts';

const vocabulary = [
  'スタートアップ',
  'コミュニティ',
  'バドミントン',
  'アントレプレナーシップ',
  'ステークホルダー',
  '地方創生総合戦略',
  '商談会',
  '商談',
  'landing',
  'retail',
  'filled',
  'commerce',
  'greenery',
  'KPI',
];

describe('a slip of the pen', () => {
  test.each([
    ['スタトアップ', 'スタートアップ'],
    ['コミニュティ', 'コミュニティ'],
    ['バトミントン', 'バドミントン'],
    ['アントレプレナシップ', 'アントレプレナーシップ'],
    ['ステークフォルダー', 'ステークホルダー'],
    ['創成総合戦略', '創生総合戦略'],
    ['商段会', '商談会'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(suggestionsFor(typed, vocabulary)[0]).toBe(meant);
  });

  test('is mended inside a compound', () => {
    expect(suggestionsFor('バトミントンの商談会', vocabulary)).toContain('バドミントンの商談会');
  });

  test('may be a compound of which the words stand apart', () => {
    expect(suggestionsFor('商談会のコミュニティ', vocabulary)).toContain('商談会 コミュニティ');
  });

  test.each([
    ['創業の支縁', '支援の創業'],
    ['期間が2年延びた理由', '期間 年延 びた 理由'],
    ['新しい報告書', 'しい 報告書'],
  ])('of %s is not mended with shreds of words', (typed, shreds) => {
    expect(suggestionsFor(typed, vocabulary)).not.toContain(shreds);
  });

  test('in English is one letter in five, and not the first', () => {
    expect(suggestionsFor('greenary', vocabulary)).toEqual(['greenery']);
    for (const word of ['funding', 'email', 'failed', 'commercial', 'RSS']) {
      expect([word, suggestionsFor(word, vocabulary)]).toEqual([word, []]);
    }
  });

  test.each(['', 'か', '商段', 'あいうえおかきくけこ', 'x'.repeat(100)])(
    'is not seen in %j',
    (typed) => {
      expect(suggestionsFor(typed, vocabulary)).toEqual([]);
    },
  );
});

describe('the nearest stretch', () => {
  test.each([
    ['abc', 'xxabcxx', { edits: 0, start: 2, end: 5 }],
    ['abcd', 'xxacbdxx', { edits: 1, start: 2, end: 6 }],
    ['abc', 'xxabxx', { edits: 1, start: 2, end: 4 }],
    ['abc', '', { edits: 3, start: 0, end: 0 }],
    ['', 'abc', { edits: 0, start: 0, end: 0 }],
  ])('of %j in %j', (sought, text, nearest) => {
    expect(nearestStretch([...sought], [...text])).toEqual(nearest);
  });
});
