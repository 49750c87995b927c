import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { type Engine, createAddresses, createMeter, shownResults } from './engine.ts';

const folderOf = (site: string) => join(site, 'pagefind-stock');

/** Address under which Pagefind's client believes its files to be. */
const address = 'http://bench.invalid/';

const addresses = createAddresses();

/** What its client loads before a query, or with the first. */
const first = [
  /^pagefind\.js$/u,
  /^pagefind-worker\.js$/u,
  /^pagefind-entry\.json$/u,
  /^wasm\./u,
  /\.pf_meta$/u,
];

interface StockResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string }>;
}

interface StockSearch {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly StockResult[] }>;
}

interface StockModule {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => StockSearch;
}

/**
 * Starts Pagefind's own client on an index, in Node as on a page with `lang="ja"`. `onRead` is
 * told of every file.
 */
export async function startClient(
  folder: string,
  onRead: (path: string, bytes: number) => void,
): Promise<StockSearch> {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'ja' }) };
  Object.assign(globalThis, {
    window: { location: { origin: address } },
    document: page,
    fetch: async (input: URL | string) => {
      const path = input.toString().replace(address, '').replace(/\?.*$/u, '');
      const bytes = new Uint8Array(await readFile(join(folder, path)));
      onRead(path, bytes.length);
      return new Response(bytes);
    },
  });
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as StockModule;
  const search = module.createInstance({ basePath: address, noWorker: true });
  await search.init();
  return search;
}

/** Pagefind as it comes, on the same pages. */
export const stock: Engine = {
  name: 'stock Pagefind',
  folderOf,
  first,
  index: async (site) => {
    const { index } = await pagefind.createIndex();
    if (!index) throw new Error('Pagefind could not make an index');
    await index.addDirectory({ path: site });
    await index.writeFiles({ outputPath: folderOf(site) });
    await pagefind.close();
  },
  ask: async (site, query) => {
    const meter = createMeter();
    const search = await startClient(folderOf(site), (path, bytes) => {
      if (!first.some((each) => each.test(path))) meter.count(path, bytes);
    });

    const { results } = await search.search(query);
    const { bytes, files } = { bytes: meter.bytes(), files: meter.files() };
    await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
    const bytesWithResults = meter.bytes();
    const pages = await addresses.of(
      results.map((result) => [`${site} ${result.id}`, () => result.data()]),
    );
    return { pages, bytes, files, bytesWithResults };
  },
};
