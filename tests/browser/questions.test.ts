import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { keptTab, pages } from './visit.ts';

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

let page: Page;

/** One tab, in which one question follows the other as with a reader. */
beforeAll(async () => {
  page = await keptTab({ viewport: { width: 320, height: 640 } });
  await page.goto(new URL('search/', inject('site')).href);
});

/** Asks as a reader does, and waits for all of the answer. */
async function ask(query: string): Promise<void> {
  const field = page.locator('#search-query');
  await page.locator('[data-searched]').evaluateAll((all) => {
    for (const searched of all) searched.removeAttribute('data-searched');
  });
  await field.fill(query);
  await field.press('Enter');
  await page.waitForSelector('[data-searched] [data-search-results]:not([aria-busy])', {
    state: 'attached',
  });
}

/** The first three results that the search page shows. */
async function firstShown(query: string): Promise<string[]> {
  await ask(query);
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

/** The first result: its page with the heading that it names, and all that it says. */
async function lead(query: string) {
  await ask(query);
  const first = page.locator('.result').first();
  const paths = await first
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const { hash, pathname } = new URL(paths.at(-1) ?? page.url());
  return { at: pathname.slice(1) + decodeURIComponent(hash), says: await first.innerText() };
}

test('what the site answers is the first result, with the answer in it', async () => {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'questions/answers.csv'), 'utf8')
    .trim()
    .split('\n');
  // A report without a glossary or texts in plain Japanese has no such pages.
  const addresses = new Set(pages.map(({ address }) => address));
  const isThere = (place: string) => addresses.has(place.replace(/#.*$/u, ''));
  const missed: unknown[] = [];
  for (const line of lines) {
    const [query = '', places = '', words = ''] = line.split(',');
    if (!places.split(' ').some(isThere)) continue;
    const { at, says } = await lead(query);
    const isRight = places.split(' ').includes(at) && says.includes(words);
    if (!isRight) missed.push({ query, at, says });
  }
  expect(missed).toEqual([]);
});

test('as many results are counted as there are, and none stands for what is unknown', async () => {
  await ask('税金');
  const shown = await page.locator('a[data-search-link="page"]').count();
  expect(await page.locator('[data-search-summary]').innerText()).toContain(String(shown));
  await ask('ごみ処理場');
  expect(await page.locator('a[data-search-link="page"]').count()).toBe(0);
  expect(await page.locator('[data-search-nothing]').isVisible()).toBe(true);
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
