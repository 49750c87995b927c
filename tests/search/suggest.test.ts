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

  test.each(['', 'か', '商談', 'あいうえおかきくけこ', 'x'.repeat(100)])(
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
