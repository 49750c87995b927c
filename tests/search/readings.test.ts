import { expect, test } from 'vitest';
import { createReadings } from '../../src/search/query/readings.ts';

/** A dictionary reads 輸出, and cuts 緑視率 into words that it knows. */
const lexicon = { words: ['輸出', '緑視率'], readings: ['ゆしゅつ', ''], writings: {} };

test('Latin letters find a word by its reading in the dictionary', () => {
  const spellingsOf = createReadings(lexicon);
  expect(spellingsOf('yushutsu')).toEqual(['輸出']);
  expect(spellingsOf('ryokushiritsu')).toEqual([]);
});

test('so they do by the kana that search words tell', () => {
  const told = [
    { word: 'りょくしりつ', also: '緑視率' },
    { word: '起業', also: '創業' },
  ];
  const spellingsOf = createReadings(lexicon, told);
  expect(spellingsOf('ryokushiritsu')).toEqual(['緑視率']);
  expect(spellingsOf('kigyou')).toEqual([]);
});

test('a reading is found at the beginning of a spoken question', () => {
  const spellingsOf = createReadings(lexicon, [{ word: 'りょくしりつ', also: '緑視率' }]);
  for (const question of ['りょくしりつって何', 'りょくしりつとは', 'りょくしりつはいつ']) {
    expect([question, spellingsOf(question)]).toEqual([question, ['緑視率']]);
  }
  expect(spellingsOf('いくら')).toEqual([]);
});

test('a reading that is still being typed is found by its beginning', () => {
  const spellingsOf = createReadings(lexicon);
  expect(spellingsOf('ゆしゅt')).toEqual(['輸出']);
  expect(spellingsOf('ゆs')).toEqual([]);
});
