import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BenchPage, benchPages } from '../../bench/search/corpus.ts';
import { createRandom } from '../../bench/search/random.ts';
import type { Search } from '../../src/search/query/client.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { literalHits, openIndex, pageOf, siteWith } from './built-index.ts';

/** Texts that have broken other searches. */
const adversarial = [
  ['まちまちまちまち', 'ababababab', 'ああああああああ'],
  ['交流国際', '国際交流', '流国際交', '国際交流国際交流国際'],
  ['𠮷野家の𩸽定食', '葛󠄀飾区と葛飾区', '👩‍👩‍👧‍👦の家族', '한국어 도시'],
  ['ﾊﾞﾄﾞﾐﾝﾄﾝの国際大会', 'がぎぐげご', '㈱や№、①など', 'ＸＯＳＳ　ＰＯＩＮＴ．'],
  ['___PAGEFIND_WEIGHT___7', '|||', 'a | b', '\\n\\t', '<b>太字</b>&amp;'],
  ['あ', 'い', 'うえ', '10', '1', '0'],
  ['R4～R6年度', '25,897人', '44(見込)', '70％', '3.5%〜4.0%', '－', 'データ・ーデ'],
  ['NEO GREEN', 'NEOGREEN', 'BtoB／BtoC', 'eスポーツ', 'co-op', 'コ－プ', 'コープ'],
  ['境界の前', '後ろの境界', '前後'],
  ['000000000', 'zz0000', 'z', 'zzz', '999', 'Ａａ'],
].map((texts, n) => pageOf(`adversarial/${n}/`, [`見出し${n}`, ...texts]));

const names = [
  '創業支援と地場企業の強化',
  'スタートアップ等による資金調達件数',
  '1日当り最大参加総人数/休日',
];
const pages: readonly BenchPage[] = [...benchPages(60, names), ...adversarial];

/** Pages in the order in which the index numbers them, with what they are searched for. */
const numbered = [...pages]
  .sort((a, b) => (a.url < b.url ? -1 : 1))
  .map(({ url, texts }) => ({ url, texts: texts.map(normalise) }));

/** The truth, without any index: the pages of which a text contains the query. */
function pagesContaining(query: string): string[] {
  const sought = normalise(query);
  return numbered
    .filter(({ texts }) => texts.some((text) => text.includes(sought)))
    .map(({ url }) => url);
}

async function literalPages(search: Search, query: string): Promise<string[]> {
  const found = new Set(await literalHits(search, query));
  return numbered.map(({ url }) => url).filter((_, page) => found.has(page));
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const charactersOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Such a query means something else than its characters. */
const hasSyntax = (query: string) => /^[-－]|["“”＂\s]/u.test(query) || normalise(query) === '';

const hasManyPages = (query: string) => [...normalise(query)].length < 2;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let search: Search;

/** Small chunks, so that queries meet their borders. */
beforeAll(async () => {
  search = openIndex(await siteWith(pages, 150));
});

describe('a query finds exactly the pages that contain it', () => {
  const random = createRandom(11);
  const pieces = Array.from({ length: 400 }, () => {
    const characters = charactersOf(random.oneOf(random.oneOf(pages).texts));
    const start = random.below(characters.length);
    return characters.slice(start, start + 2 + random.below(13)).join('');
  }).filter((query) => !hasSyntax(query) && !hasManyPages(query));

  test('for hundreds of random pieces of random pages', async () => {
    expect(pieces.length).toBeGreaterThan(300);
    for (const query of pieces) {
      expect([query, await literalPages(search, query)]).toEqual([query, pagesContaining(query)]);
    }
  });

  test('for every piece of up to eight characters of texts that are hard to search', async () => {
    const hard = adversarial.flatMap(({ texts }) => texts.slice(1)).map(charactersOf);
    const queries = hard.flatMap((text) =>
      text.flatMap((_, start) =>
        Array.from({ length: Math.min(8, text.length - start) }, (_, n) =>
          text.slice(start, start + n + 1).join(''),
        ),
      ),
    );
    for (const query of new Set(queries.filter((each) => !hasSyntax(each)))) {
      expect([query, await literalPages(search, query)]).toEqual([query, pagesContaining(query)]);
    }
  });

  test('for whole titles, which then come first', async () => {
    for (const { title } of pages.filter(({ title }) => !hasSyntax(title))) {
      const { hits } = await search.search(title);
      const [first] = await Promise.all(hits.slice(0, 1).map((hit) => search.open(hit)));
      expect(first?.title.map(({ text }) => text).join('')).toBe(title);
    }
  });

  test('for a piece that repeats itself', async () => {
    expect(await literalPages(search, 'まちまちまちまち')).toEqual(['adversarial/0/']);
    expect(await literalPages(search, 'まちまちまちまちま')).toEqual([]);
    expect(await literalPages(search, '国際交流国際交流国際')).toEqual(['adversarial/1/']);
    expect(await literalPages(search, '際交流国際交流国際交')).toEqual([]);
  });
});

describe('a query that occurs nowhere finds nothing', () => {
  test('for random strings from the same characters', async () => {
    const random = createRandom(12);
    const characters = charactersOf(pages.flatMap(({ texts }) => texts).join(''));
    const strings = Array.from({ length: 300 }, () =>
      Array.from({ length: 2 + random.below(6) }, () => random.oneOf(characters)).join(''),
    );
    const absent = strings.filter((each) => !hasSyntax(each) && pagesContaining(each).length === 0);
    expect(absent.length).toBeGreaterThan(100);
    for (const query of absent)
      expect([query, await literalPages(search, query)]).toEqual([query, []]);
  });

  test('across the border of two blocks', async () => {
    expect(await literalPages(search, '境界の前後ろ')).toEqual([]);
    expect(await literalPages(search, '前後ろの')).toEqual([]);
  });
});

describe('several words', () => {
  test('must all occur', async () => {
    expect(await literalPages(search, '交流国際 流国際交')).toEqual(['adversarial/1/']);
    expect(await literalPages(search, '交流国際　まちまち')).toEqual([]);
  });

  test('in quotes are one text, in which the space counts between words', async () => {
    expect(await literalPages(search, '"NEO GREEN"')).toEqual(['adversarial/7/']);
    expect(await literalPages(search, '“GREEN NEO”')).toEqual([]);
  });

  test('with a minus exclude a page', async () => {
    expect(await literalPages(search, '国際 -交流国際 -開')).not.toContain('adversarial/1/');
    expect(await literalPages(search, '境界 -前後')).toEqual([]);
    expect(await literalPages(search, '葛飾 －東京')).toEqual(['adversarial/2/']);
  });
});

describe('any text is a query that ends quickly and quietly', () => {
  const hostile = [
    '',
    ' ',
    '　\t\n ',
    '-',
    '"',
    '""',
    '- - -',
    '"-" -""',
    '.*+?^${}()|[\\]',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '\ud800',
    '\udc00あ',
    'あ\ud83d',
    '\u202e逆\u202c',
    '\u200b\u200d\ufeff',
    '👨‍👩‍👧‍👦',
    '\u0000',
    '゛',
    '__proto__',
    'constructor',
    '🏳️‍🌈'.repeat(100),
    'あ'.repeat(10_000),
    'あい '.repeat(5_000),
    '"'.repeat(10_000),
    '- '.repeat(5_000),
    'あ\u3099'.repeat(5_000),
    Array.from({ length: 3_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join(' '),
  ];

  test.each(hostile.map((query) => [query.slice(0, 24), query]))('%j', async (_, query) => {
    const answer = await search.search(query);
    if (answer.hits.length === 0) await search.suggest(answer);
  });

  test('and a long one says that its end was left out', async () => {
    const { query } = await search.search('あ'.repeat(10_000));
    expect(query.isCut).toBe(true);
  });
});
