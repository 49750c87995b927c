import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { expect, test, vi } from 'vitest';
import { startClient } from '../../bench/search/stock.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { createCompactIndexer } from '../../src/search/build/compact-indexer.ts';
import { readPage } from '../../src/search/build/extract.ts';
import { readChunk } from '../../src/search/format/index-reader.ts';
import type { Indexer } from '../../src/search/build/indexer.ts';
import { pageRecord } from '../../src/search/build/page-record.ts';
import { fileNames, formatVersion, signature } from '../../src/search/format/pagefind-format.ts';
import { createPagefindIndexer } from '../../src/search/build/pagefind-indexer.ts';
import { tokenPrefix } from '../../src/search/text/token.ts';
import { pageOf } from './built-index.ts';
import { benchPages, writeSite } from '../../bench/search/corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

const pages = [
  pageOf('a/', ['創業の支援', 'くらしを支える。']),
  pageOf('b/', ['輸出', '創業者の輸出を支える。']),
  pageOf('c/', ['花', '緑と花のまち。']),
];

/** Adds to the index the client that Pagefind writes beside its own. */
async function addClient(folder: string): Promise<string | undefined> {
  const { index } = await pagefind.createIndex();
  await index?.addCustomRecord({ url: '/', content: 'x', language: 'und' });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await pagefind.close();
  for (const { path, content } of files.filter((file) =>
    /^(?:pagefind\.js|wasm\.)/u.test(file.path),
  )) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const entry = files.find(({ path }) => path === fileNames.entry);
  return (
    entry && (JSON.parse(new TextDecoder().decode(entry.content)) as { version: string }).version
  );
}

/** Every token with its places, from all chunks of an indexer; and how many chunks there are. */
async function indexedBy(indexer: Indexer, pages: readonly string[]) {
  for (const html of pages) {
    const page = readPage(html);
    if (page) await indexer.addPage(pageRecord(page, '', []).blocks);
  }
  const ranges: string[] = [];
  const tokens: string[] = [];
  for await (const { first, last, bytes } of indexer.chunks()) {
    ranges.push(`${first} ${last}`);
    const file = new Uint8Array(Buffer.concat([Buffer.from(signature), bytes]));
    tokens.push(...[...(await readChunk(file))].map((each) => JSON.stringify(each)));
  }
  return { ranges, tokens };
}

test('Pagefind’s indexer and the compact one write the same chunks', async () => {
  const html = [...benchPages(25, ['創業支援と地場企業の強化'])].map((page) => page.html);
  const compact = await indexedBy(createCompactIndexer(700), html);
  expect(compact.ranges.length).toBeGreaterThan(10);
  expect(compact).toEqual(await indexedBy(await createPagefindIndexer(700), html));
});

test('Pagefind’s own client reads the index: tokens, pages, weights and texts', async () => {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  await writeSite(site, pages);
  await buildIndex({ site, facets: [], chunkSize: 20 });
  const folder = join(site, 'pagefind');
  expect(await addClient(folder)).toBe(formatVersion);

  const client = await startClient(folder, () => undefined);
  const { results } = await client.search(tokenPrefix([...'を支え']));
  const found = await Promise.all(results.map((result) => result.data()));
  expect(found.map(({ url }) => url).sort()).toEqual(['/a/', '/b/']);

  const { results: two } = await client.search(tokenPrefix([...'創業の']));
  expect(two).toHaveLength(1);
});
