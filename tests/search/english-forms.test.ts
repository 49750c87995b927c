import { beforeAll, expect, test, vi } from 'vitest';
import type { Search } from '../../src/search/query/client.ts';
import { openIndex, pageOf, siteWith } from './built-index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pages = [
  pageOf('company/', ['One company', 'A company that exports.']),
  pageOf('companies/', ['Two companies', 'They are companies, and they grow.']),
  pageOf('founding/', ['Founding', 'Subsidies for founders.']),
  pageOf('founded/', ['Founded', 'A firm was founded with a subsidy.']),
  pageOf('because/', ['Reasons', 'Because of the museum.']),
  pageOf('use/', ['Usage of land', 'They use it (use: farming).']),
  pageOf('using/', ['The used house', 'Using it.']),
].map((page) => ({ ...page, html: page.html.replace('lang="ja"', 'lang="en"') }));

let english: Search;
let japanese: Search;

beforeAll(async () => {
  const site = await siteWith(pages);
  english = openIndex(site, [], 'en');
  japanese = openIndex(site, [], 'ja');
});

/** Addresses in their order, each with the forms by which it was found. */
async function foundBy(search: Search, query: string): Promise<(readonly [string, string])[]> {
  const { hits } = await search.search(query);
  return Promise.all(
    hits.map(async (hit) => [(await search.open(hit)).url, hit.variants.join(' ')] as const),
  );
}

test('a word finds its plural, and a plural its word, after the pages that have it as typed', async () => {
  expect(await foundBy(english, 'company')).toEqual([
    ['company/', ''],
    ['companies/', 'companies'],
  ]);
  expect(await foundBy(english, 'Companies')).toEqual([
    ['companies/', ''],
    ['company/', 'company'],
  ]);
});

test('the answer names the forms that were searched as it names other spellings', async () => {
  expect((await english.search('subsidy')).variants).toEqual(['subsidies']);
});

test('a form of each word will do', async () => {
  expect(await foundBy(english, 'exporting company')).toEqual([['company/', 'exports']]);
  expect(await foundBy(english, 'subsidies company')).toEqual([]);
});

test('a form that is a part of other words is found only as a word', async () => {
  const found = await foundBy(english, 'uses');
  expect(found.map(([url]) => url).toSorted()).toEqual(['use/', 'using/']);
});

test('what is in quotes is searched as it stands', async () => {
  expect(await foundBy(english, '"company"')).toEqual([['company/', '']]);
});

test('what is left out is left out as it stands', async () => {
  expect(await foundBy(english, 'subsidy -founders')).toEqual([['founded/', '']]);
});

test('pages in another language have no such forms', async () => {
  expect(await foundBy(japanese, 'company')).toEqual([['company/', '']]);
});
