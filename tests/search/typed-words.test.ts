import { expect, test } from 'vitest';
import { typedWords } from '../../src/search/text/typed-words.ts';

const names = [
  '創業した人',
  '海への輸出が増えた額',
  '花のボランティア',
  '輸出の相談',
  '海沿いの道',
];

test('examples are whole words of the texts, those in most texts first', () => {
  expect(typedWords(names, { language: 'ja', known: [] })).toEqual([
    '輸出',
    '創業',
    'ボランティア',
    '相談',
  ]);
});

test('words that search words lead to come first, and none that no text holds', () => {
  const words = typedWords(names, { language: 'ja', known: ['相談', '起業', '相談'] });
  expect(words.slice(0, 2)).toEqual(['相談', '輸出']);
  expect(words).not.toContain('起業');
});

test('in English words that only join others are no examples', () => {
  const texts = ['Exports through fairs', 'Exports of fish', 'Less waste'];
  const words = typedWords(texts, { language: 'en', known: [] });
  expect(words).toEqual(['Exports', 'fairs', 'waste']);
});

test('texts without words give no examples', () => {
  expect(typedWords(['A', '道'], { language: 'ja', known: ['道'] })).toEqual([]);
});
