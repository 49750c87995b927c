import { join } from 'node:path';
import { build } from 'vite';
import { serveSite } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/serve/find-browser.ts';
import type { Engine } from './engine.ts';
import type { BenchQuery } from './queries.ts';

/** Adds to a site the page on which a browser asks. */
export async function addAskingPage(site: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'page'),
    base: '/ask/',
    logLevel: 'error',
    build: { outDir: join(site, 'ask'), emptyOutDir: true },
  });
}

/** Milliseconds of each query and its first ten results, in one visit of one browser. */
export async function browserTimes(
  engine: Engine,
  site: string,
  queries: readonly BenchQuery[],
): Promise<number[]> {
  const server = await serveSite({ directory: site, base: '/', port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.url}ask/`, { waitUntil: 'networkidle' });
  const times = await page.evaluate(
    async ({ name, texts }) => {
      const milliseconds: number[] = [];
      for (const text of texts) {
        const start = performance.now();
        await window.ask[name]?.(text);
        milliseconds.push(performance.now() - start);
      }
      return milliseconds;
    },
    { name: engine.name, texts: queries.map(({ text }) => text) },
  );
  await browser.close();
  await server.close();
  return times;
}
