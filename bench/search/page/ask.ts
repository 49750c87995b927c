import { createSearch } from '../../../src/search/query/client.ts';
import { shownResults } from '../engine.ts';

/** The two searches in a browser: each answers a query and reads the first ten results. */

interface StockSearch {
  search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

declare global {
  interface Window {
    ask: Record<string, (query: string) => Promise<void>>;
  }
}

const own = createSearch({
  read: async (path) => new Uint8Array(await (await fetch(`/pagefind/${path}`)).arrayBuffer()),
});

let stock: Promise<StockSearch> | undefined;
const stockAddress = '/pagefind-stock/pagefind.js';

window.ask = {
  'this search': async (query) => {
    const { hits } = await own.search(query);
    await Promise.all(hits.slice(0, shownResults).map((hit) => own.open(hit)));
  },
  'stock Pagefind': async (query) => {
    stock ??= import(/* @vite-ignore */ stockAddress) as Promise<StockSearch>;
    const { results } = await (await stock).search(query);
    await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
  },
};
