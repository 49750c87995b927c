import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../../src/serve/find-browser.ts';
import { type RunningSite, serveSite } from '../../../src/serve/static-server.ts';
import { pageOf, siteWith } from '../../search/built-index.ts';

const kpi = 'data-search-kind="kpi" data-search-project="p1" data-search-status="reported"';
const pages = [
  pageOf(
    'projects/p1/',
    ['創業の支援', '新しく起こる会社を支えます。'],
    'data-search-kind="project" data-search-project="p1"',
  ),
  pageOf(
    'kpis/p1-k1/',
    ['創業した人の数', '<b>創業</b>した人を数えます。', 'R5年度は28人です。'],
    `${kpi} data-search-official-name="創業者数" data-search-status-label="公表値" data-search-value="28人"`,
  ),
  pageOf('kpis/p1-k2/', ['輸出の増加額', '2023年度は25,897千円です。'], kpi),
  ...Array.from({ length: 15 }, (_, n) =>
    pageOf(`data/${n}/`, [`表${n}`, '同じ言葉の表です。'], 'data-search-kind="dataset"'),
  ),
];

const base = '/some-base/';
/** A small site with a search page, and a browser. */
export async function startSearchSite() {
  const folder = await siteWith(pages);
  await build({
    root: join(import.meta.dirname, 'page'),
    base: `${base}search/`,
    logLevel: 'error',
    build: { outDir: join(folder, 'search'), emptyOutDir: true },
  });
  const site = await serveSite({ directory: folder, base, port: 0 });
  const browser = await launchBrowser();
  return { site, browser, ...createVisits(browser, site) };
}

/** Waits until an answer is shown. */
export const answered = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('[role="status"]')?.textContent !== '' &&
      document.querySelector('[aria-busy]') === null,
  );

export const textsOf = (page: Page, selector: string) => page.locator(selector).allTextContents();

function createVisits(browser: Browser, site: RunningSite) {
  /** Opens the search page and waits until it has answered. */
  const opened = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${site.url}search/${address}`);
    if (address !== '') await answered(page);
    return page;
  };
  const searched = (query: string) => opened(`?${new URLSearchParams({ q: query })}`);
  return { opened, searched };
}
