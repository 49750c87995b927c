import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Search, createSearch } from '../../src/search/query/client.ts';
import { openIndex, pageOf, siteWith } from './built-index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Parts of pages, each below its heading. */
const contact =
  '<section id="contact"><h2>連絡</h2><p>運営は市です。</p><p>窓口はまだありません。</p></section>';
const money = '<section><h2 id="money">値段</h2><p>全部で3円です。</p></section>';

const pages = [
  pageOf('english/', ['Growth', 'A page about 創業.'], 'data-search-kind="page"'),
  pageOf('exact/', ['創業', '短い頁。'], 'data-search-kind="page"'),
  pageOf('long-title/', ['創業の支援と地場の企業', '長い題。'], 'data-search-kind="project"'),
  pageOf(
    'inside/',
    ['市の創業', '題の中。'],
    'data-search-kind="kpi" data-search-status="reported"',
  ),
  pageOf('text/', ['輸出', `創業。${'ほかの文。'.repeat(30)}`], 'data-search-kind="kpi"'),
  pageOf('often/', ['花', '創業と創業と創業。'], 'data-search-kind="kpi"'),
  pageOf('other/', ['起業', '起業の相談。']),
  pageOf('phrase/', ['甲', '緑のまちと花のまち。緑 花。']),
  pageOf('apart/', ['乙', '緑、それから花。緑、それから花。']),
  pageOf('both/', ['丁', '取り組みとeスポーツ。スポーツの話。']),
  pageOf('years/', ['丙', '令和5年度と2019年度。']),
  pageOf('site/', ['戊', 'この頁の案内。'], 'data-search-answers="site"'),
  pageOf('town/', ['己', '広場の話。'], 'data-search-answers="town"'),
].map((page) => ({
  ...page,
  html: page.html
    .replace('lang="ja"', page.url === 'english/' ? 'lang="en"' : 'lang="ja"')
    .replace('この頁の案内。</p>', `この頁の案内。</p>${contact}`)
    .replace('広場の話。</p>', `広場の話。</p>${money}`),
}));

const questions = {
  fillers: ['は'],
  pages: { 'site#contact': { asks: [[['電話', '窓口']], [['失敗した']]], names: [] } },
  within: { 'town#money': { asks: [[['いくら']]], names: [] } },
};

let search: Search;

beforeAll(async () => {
  search = openIndex(await siteWith(pages, undefined, questions), [{ word: '起業', also: '創業' }]);
});

async function addresses(query: string, filters = {}): Promise<string[]> {
  const { hits } = await search.search(query, filters);
  const results = await Promise.all(hits.map((hit) => search.open(hit)));
  return results.map(({ url }) => url);
}

describe('answers', () => {
  test('come in the order: exact title, its beginning, in it, text by how much it says', async () => {
    expect(await addresses('創業', { language: ['ja'] })).toEqual([
      'exact/',
      'long-title/',
      'inside/',
      'often/',
      'text/',
    ]);
  });

  test('have literal hits before variants, which name their word', async () => {
    const { hits, variants } = await search.search('起業');
    expect(hits.map((hit) => hit.variants)).toEqual([
      [],
      ...Array.from({ length: 6 }, () => ['創業']),
    ]);
    expect(variants).toEqual(['創業']);
    expect((await addresses('起業'))[0]).toBe('other/');
  });

  test('to words in quotes have no variants', async () => {
    expect(await addresses('"起業"')).toEqual(['other/']);
  });

  test('have first the page on which the words follow one another', async () => {
    expect(await addresses('緑 花')).toEqual(['phrase/', 'apart/']);
  });

  test('are filtered by language and facets, and counted', async () => {
    expect(await addresses('創業', { language: ['en'] })).toEqual(['english/']);
    const { counts } = await search.search('創業', { kind: ['kpi'] });
    expect(counts).toEqual({
      kind: { page: 2, project: 1, kpi: 3 },
      status: { reported: 1 },
      language: { ja: 3 },
    });
  });

  test('to a year find its other names', async () => {
    for (const year of ['R5', '2023', '2023年度', '令和五年度', '平成31年', 'R元']) {
      expect([year, await addresses(year)]).toEqual([year, ['years/']]);
    }
  });

  test('to nothing are empty', async () => {
    expect(await search.search('  ')).toMatchObject({ hits: [], isTooCommon: false });
  });
});

describe('a question that a part of a page answers', () => {
  const first = async (query: string) => {
    const answer = await search.search(query);
    const wider = await search.widen(query, answer);
    const hit = [...wider.answering, ...wider.hits, ...wider.partial][0];
    const { url, excerpt, heading } = hit ? await search.open(hit) : { url: null };
    return { url, id: heading?.id, says: excerpt?.map(({ text }) => text).join('') };
  };

  test('leads to its text, whatever words the page has', async () => {
    const lead = { url: 'site/', id: 'contact', says: '窓口はまだありません。' };
    expect(await first('電話')).toEqual(lead);
    expect(await first('電話は')).toEqual(lead);
  });

  test('is answered by nothing else, be its words on other pages', async () => {
    const { answering, hits, isAnswered, partial } = await search.widen(
      '失敗した',
      await search.search('失敗した'),
    );
    expect([answering.length, hits.length, partial.length, isAnswered]).toEqual([1, 0, 0, true]);
  });

  test('leads to that part of the page that its other words find', async () => {
    expect(await first('広場はいくら')).toEqual({
      url: 'town/',
      id: 'money',
      says: '全部で3円です。',
    });
  });
});

describe('a question that no page has as it is', () => {
  const partsOf = async (query: string) => search.widen(query, await search.search(query));

  test('is answered by its words, though a part of it could be written otherwise', async () => {
    const { parts, absent } = await partsOf('緑と取組の教育');
    expect({ parts, absent }).toEqual({ parts: ['緑', '取組'], absent: ['教育'] });
  });

  test('is not cut into letters, nor into single kanji of its words', async () => {
    expect(await partsOf('growthly?')).toMatchObject({ parts: [], partial: [] });
    expect(await partsOf('紅緑祭')).toMatchObject({ parts: [], absent: ['紅緑祭'] });
  });

  test('is not cut between the letter and the kana of a word', async () => {
    expect((await partsOf('eスポーツの相談')).parts).toEqual(['eスポーツ', '相談']);
  });
});

describe('a search that finds nothing', () => {
  test('is offered a near word of the site', async () => {
    expect(await search.suggest(await search.search('創行の支援'))).toContain('創業の支援');
  });

  test('is offered nothing that finds nothing either', async () => {
    const suggestions = await search.suggest(await search.search('創行 存在しない語'));
    for (const suggestion of suggestions) {
      expect((await search.search(suggestion)).hits).not.toEqual([]);
    }
  });
});

test('a file that could not be read is asked for again', async () => {
  const folder = await siteWith(pages);
  let failures = 3;
  const unsteady = createSearch({
    read: async (path) => {
      failures -= 1;
      if (failures >= 0) throw new Error('no network');
      return new Uint8Array(await readFile(join(folder, 'pagefind', path)));
    },
  });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await unsteady.search('創業').catch(() => undefined);
  }
  expect((await unsteady.search('創業')).hits.length).toBeGreaterThan(0);
});
