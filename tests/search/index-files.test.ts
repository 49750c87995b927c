import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { benchPages } from '../../bench/search/corpus.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { createSearch } from '../../src/search/query/client.ts';
import { facets, literalHits, openIndex, pageOf, siteWith } from './built-index.ts';

vi.setConfig({ testTimeout: 300_000 });

const names = ['創業支援と地場企業の強化', '1日当り最大参加総人数/休日'];
const pages = [...benchPages(40, names)];

const filesIn = (folder: string) => readdir(join(folder, 'pagefind'), { recursive: true });

test('files that do not change between two builds keep their names', async () => {
  const before = await filesIn(await siteWith([...pages, pageOf('zz/', ['題', '前の言葉'])]));
  const after = await filesIn(await siteWith([...pages, pageOf('zz/', ['題', '後の言葉'])]));
  const kept = after.filter((file) => before.includes(file));
  expect(kept.length).toBeGreaterThan(after.length * 0.8);
  expect(after).not.toEqual(before);
});

test('a folder that holds something else is never replaced', async () => {
  const folder = await siteWith(pages.slice(0, 2));
  const other = join(folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'letter.txt'), 'keep');
  await expect(buildIndex({ site: folder, output: other, facets })).rejects.toThrow(
    /no search index/u,
  );
  expect(await readFile(join(other, 'letter.txt'), 'utf8')).toBe('keep');
  const again = await buildIndex({ site: folder, facets });
  expect(again.pages).toBe(2);
});

test('a long visit forgets what it read long ago, and reads it again', async () => {
  const folder = await siteWith(pages);
  let bytes = 0;
  const search = createSearch({
    read: async (path) => {
      const file = new Uint8Array(await readFile(join(folder, 'pagefind', path)));
      bytes += 1;
      // As large as the files of a site with many pages, to the reader's memory.
      Object.defineProperty(file, 'length', { value: 300_000 });
      return file;
    },
  });
  const query = '創業支援と地場企業の強化';
  const first = await literalHits(search, query);
  for (const { title } of pages.slice(0, 20)) await search.search(`"${title}"`);
  const before = bytes;
  expect(await literalHits(search, query)).toEqual(first);
  expect(bytes).toBeGreaterThan(before);
});

test('a character that is everywhere is looked for on the pages that the other words leave', async () => {
  const many = Array.from({ length: 400 }, (_, n) =>
    pageOf(`${n}/`, [
      `題${n}`,
      [...'あいうえおかきくけこ'].map((kana) => `の${kana}${n}`).join('、'),
    ]),
  );
  const rare = pageOf('rare/', ['珍', '熊本のバドミントン']);
  const without = pageOf('without/', ['稀', '熊本、バドミントン']);
  const search = openIndex(await siteWith([...many, rare, without], 20));
  const found = async (query: string) => {
    const answer = await search.search(query);
    const results = await Promise.all(answer.hits.map((hit) => search.open(hit)));
    return { isTooCommon: answer.isTooCommon, urls: results.map(({ url }) => url) };
  };
  expect(await found('の')).toEqual({ isTooCommon: true, urls: [] });
  expect(await found('バドミントン の')).toEqual({ isTooCommon: false, urls: ['rare/'] });
  expect(await found('バドミントン -の')).toEqual({ isTooCommon: false, urls: ['without/'] });
});
