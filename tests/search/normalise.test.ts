import { describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/search/random.ts';
import { normalText, normalise } from '../../src/search/text/normalise.ts';

describe('spellings that readers take for the same have one normal form', () => {
  test.each([
    ['full-width letters and digits', 'ＸＯＳＳ２０２３', 'xoss2023'],
    ['radicals of PDF files', '⽤語と⻘い⺠間、⼈⼝', '用語と青い民間、人口'],
    ['compatibility forms of characters', '神\uFA19福\uFA1B', '神神福福'],
    ['capital letters', 'NEO Green', 'neo green'],
    ['half-width kana', 'ﾊﾞﾄﾞﾐﾝﾄﾝ', 'バドミントン'],
    ['kana with combining marks', 'か\u3099', 'が'],
    ['kana with separate marks', 'か゛', 'が'],
    ['marks after invisible characters', 'a\u200b\u0301', 'á'],
    ['squared characters', '㈱①', '(株)1'],
    ['dashes', 'スタ-ト スタ−ト スタ–ト スタｰト', 'スタートスタートスタートスタート'],
    ['waves', 'R4～R6〜R8', 'r4~r6~r8'],
    ['middle dots', 'A·B・C･D', 'a・b・c・d'],
    ['invisible characters', '創\u200b業\ufeff支\u00ad援', '創業支援'],
    ['variation selectors', '葛󠄀飾', '葛飾'],
    ['spaces between Japanese', '令和 5　年度', '令和5年度'],
    ['spaces before and after', '  創業 ', '創業'],
    ['spaces of any length', 'NEO \n\t GREEN', 'neo green'],
    ['quotes', '“A”‘B’', `"a"'b'`],
  ])('%s', (_, written, normal) => {
    expect(normalise(written)).toBe(normal);
  });
});

test('a space between words of other scripts counts', () => {
  expect(normalise('NEO GREEN')).not.toBe(normalise('NEOGREEN'));
});

test('voiced and unvoiced kana stay different', () => {
  expect(normalise('バス')).not.toBe(normalise('ハス'));
});

describe('random texts', () => {
  const random = createRandom(5);
  const characters = [...'あアｱﾞが゛漢字葛󠄀ーー-−aＡß½①㈱ 　\u200b\u0301éÅİ👩‍👩‍👧🏳️‍🌈𠮷〜・"'];
  const texts = Array.from({ length: 500 }, () =>
    Array.from({ length: 1 + random.below(20) }, () => random.oneOf(characters)).join(''),
  );

  test('a piece of a text normalises to a piece of the normalised text', () => {
    for (const text of texts) {
      const { starts, ends } = normalText(text);
      const first = random.below(starts.length);
      const last = first + random.below(starts.length - first);
      const piece = text.slice(starts[first], ends[last]);
      expect(normalise(text)).toContain(normalise(piece));
    }
  });

  test('a normal form is its own normal form', () => {
    for (const text of texts) expect(normalise(normalise(text))).toBe(normalise(text));
  });

  test('every character knows the piece of the original that it came from', () => {
    for (const text of texts) {
      const { characters: normal, starts, ends } = normalText(text);
      normal.forEach((character, index) => {
        const piece = text.slice(starts[index], ends[index]);
        const isSpace = character === ' ' && piece.trim() === '';
        expect(isSpace || normalise(piece).includes(character)).toBe(true);
      });
    }
  });
});
