import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../src/serve/find-browser.ts';
import { type RunningSite, serveSite } from '../../../src/serve/static-server.ts';
import { buildVariant } from '../../build-variant.ts';
import { firstReport } from '../../real-content.ts';
import { variantFolder } from '../../variant-folder.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

/** Share of the questions that must be answered among the first three results shown. */
const leastShare = 0.9;

interface Question {
  readonly style: string;
  readonly query: string;
  /** Addresses below the base of the site; any of them is right. */
  readonly pages: readonly string[];
}

function questionsIn(file: string): Question[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'questions', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [style = '', query = '', pages = ''] = line.split(',');
    return { style, query, pages: pages.split(' ').map((page) => page.replace(/^\/$/u, '')) };
  });
}

const folder = variantFolder('questions');
let browser: Browser;
let site: RunningSite;
let page: Page;

beforeAll(async () => {
  const directory = join(folder, 'site');
  await buildVariant({ CONTENT_DIR: firstReport, OUT_DIR: directory });
  site = await serveSite({ directory, base: '/', port: 0 });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.url}search/`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The first three results that the search page shows. */
async function firstShown(query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?${new URLSearchParams({ q: query })}`);
  await page.waitForSelector('[data-searched] [data-search-results]:not([aria-busy])', {
    state: 'attached',
  });
  const links = page.locator('a[data-search-link="page"]');
  const addresses = await links.evaluateAll((all) =>
    all.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return addresses.map((address) => address.slice(1));
}

describe('questions of citizens are answered among the first three results', () => {
  test.each(['development.csv', 'held-out.csv'])('%s', async (file) => {
    const questions = questionsIn(file);
    const missed: string[] = [];
    for (const { query, pages } of questions) {
      const shown = await firstShown(query);
      if (!shown.some((each) => pages.includes(each))) missed.push(`${query}: ${shown.join(' ')}`);
    }
    expect(questions.length).toBeGreaterThan(60);
    expect(missed.slice(Math.floor(questions.length * (1 - leastShare)))).toEqual([]);
  });
});

test('the first result is seen on a small phone without scrolling', async () => {
  for (const query of ['創業', '国からのお金はいくら', '花博 来場者', '観光客数']) {
    await firstShown(query);
    const link = page.locator('a[data-search-link="page"]').first();
    expect((await link.boundingBox())?.y ?? Infinity).toBeLessThan(600);
  }
});

test('pages of the data dictionary come after all others', async () => {
  for (const query of ['KPI', '事業費', '移住', '令和5年度']) {
    const shown = await firstShown(query);
    expect([query, shown.filter((each) => /^data\/./u.test(each))]).toEqual([query, []]);
  }
});
