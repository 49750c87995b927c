import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { createSearch } from '../../src/search/query/client.ts';
import { type Engine, createAddresses, createMeter, shownResults } from './engine.ts';

const folderOf = (site: string) => join(site, 'pagefind');

const addresses = createAddresses();

/** Tables that are read before the first query. */
const first = [/^pagefind-entry\.json$/u, /\.pf_meta$/u, /^pages\./u];

/** The search of this repository. */
export const own: Engine = {
  name: 'this search',
  folderOf,
  first,
  index: async (site) => {
    await buildIndex({ site, facets: ['kind', 'project', 'status'] });
  },
  ask: async (site, query) => {
    const meter = createMeter();
    const search = createSearch({
      read: async (path) => {
        const bytes = new Uint8Array(await readFile(join(folderOf(site), path)));
        if (!first.some((each) => each.test(path))) meter.count(path, bytes.length);
        return bytes;
      },
    });
    const { hits } = await search.search(query);
    const { bytes, files } = { bytes: meter.bytes(), files: meter.files() };
    const literal = hits.filter(({ variants }) => variants.length === 0);
    await Promise.all(literal.slice(0, shownResults).map((hit) => search.open(hit)));
    const bytesWithResults = meter.bytes();
    const pages = await addresses.of(
      literal.map((hit) => [`${site} ${hit.page}`, () => search.open(hit)]),
    );
    return { pages, bytes, files, bytesWithResults };
  },
};
