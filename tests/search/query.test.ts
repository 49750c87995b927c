import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/query.ts';

const included = (typed: string) => parseQuery(typed).included.map(({ text }) => text);
const excluded = (typed: string) => parseQuery(typed).excluded.map(({ text }) => text);

describe('a query', () => {
  test('is words, separated by white space of any kind', () => {
    expect(included(' 創業　支援\tKPI ')).toEqual(['創業', '支援', 'kpi']);
  });

  test.each(['"neo green" 花', '“NEO GREEN” 花', '＂neo　green＂ 花'])(
    'has a phrase where %j has quotes',
    (typed) => {
      expect(included(typed)).toEqual(['neo green', '花']);
      expect(parseQuery(typed).included.map(({ isQuoted }) => isQuoted)).toEqual([true, false]);
    },
  );

  test.each(['創業 -輸出', '-輸出 創業', '創業 －輸出', '創業 -"輸出"'])(
    'excludes after the minus of %j',
    (typed) => {
      expect(included(typed)).toEqual(['創業']);
      expect(excluded(typed)).toEqual(['輸出']);
    },
  );

  test('takes a minus for a character when there is nothing to subtract from', () => {
    expect(included('-5')).toEqual(['ー5']);
    expect(included('-"a b"')).toEqual(['ーa b']);
    expect(excluded('-5')).toEqual([]);
  });

  test('takes a long vowel or a dash inside a word for a character', () => {
    expect(included('花 ーク co-op')).toEqual(['花', 'ーク', 'coーop']);
  });

  test('takes a quote for a character when it does not close, or stands inside a word', () => {
    expect(included('"創業')).toEqual(['"創業']);
    expect(included('12"34"5')).toEqual(['12"34"5']);
    expect(included('「森の都」')).toEqual(['「森の都」']);
  });

  test('has each word once', () => {
    expect(included('ＫＰＩ kpi KPI')).toEqual(['kpi']);
  });

  test('of ignorable characters is empty', () => {
    expect(included('\u200b \ufeff "" -')).toEqual(['""', 'ー']);
    expect(included('\u200b \u202e')).toEqual([]);
  });

  test('is searched up to a length, and says when its end is left out', () => {
    expect(parseQuery('あ'.repeat(500)).isCut).toBe(false);
    expect(parseQuery('あ'.repeat(501)).isCut).toBe(true);
    expect(included('あ'.repeat(501))).toEqual(['あ'.repeat(500)]);
    const many = Array.from({ length: 17 }, (_, n) => `語${n}`).join(' ');
    expect(parseQuery(many)).toMatchObject({ isCut: true });
    expect(included(many)).toHaveLength(16);
  });
});
