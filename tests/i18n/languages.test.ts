import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { repeated, said, textsOf } from './templates.ts';

const japanese = textsOf(ja);
const english = textsOf(en);
const paths = [...japanese.keys()].sort();

/** What is said at every path but those that receive days and numbers, or say how words are ordered. */
const told = paths
  .filter((path) => !/^(?:format\.|periods\.|glossary\.order\.)/u.test(path))
  .map((path) => ({ path, ja: said(japanese.get(path)), en: said(english.get(path)) }));

/** Letters, punctuation and wide forms. */
const japaneseCharacter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uffef]/u;

const judging =
  /\b(on track|behind|ahead|good|bad|poor|success\w*|fail\w*|excellent|significant\w*)\b/i;

test('each language has its own words', () => {
  expect(wordsOf('en')).toBe(en);
  expect(wordsOf('ja')).toBe(ja);
});

describe('both languages', () => {
  test('have the same texts', () => {
    expect([...english.keys()].sort()).toEqual(paths);
    expect(told.length).toBeGreaterThan(200);
  });

  test('have templates in the same places', () => {
    const templates = (texts: typeof japanese) =>
      paths.filter((path) => typeof texts.get(path) === 'function');
    expect(templates(english)).toEqual(templates(japanese));
  });

  test('tell the same of what a template receives', () => {
    const received = (language: 'ja' | 'en') =>
      told.map((text) => [text.path, repeated(text[language])]);
    expect(received('en')).toEqual(received('ja'));
  });
});

describe('no English text', () => {
  test('has a Japanese character', () => {
    expect(told.filter((text) => japaneseCharacter.test(text.en))).toEqual([]);
  });

  test('judges', () => {
    expect(told.filter((text) => judging.test(text.en))).toEqual([]);
  });

  test('is empty or has a space too many', () => {
    expect(told.filter((text) => /^ *$| {2}/.test(text.en))).toEqual([]);
  });
});
