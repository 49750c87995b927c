import { describe, expect, test } from 'vitest';
import { pages, visit } from './visit.ts';

/** As a reader compares two texts: not by their spaces. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

const searchPages = pages.filter(({ type }) => /^(?:en\/)?search\/$/.test(type));

describe('every example that the search page offers is answered by a page that fits', () => {
  test.for(searchPages)('/$address', { timeout: 300_000 }, async ({ address }) => {
    const start = await visit(address);
    const examples = await start
      .locator('a.example')
      .evaluateAll((links) => links.map((link) => ({ text: link.textContent.trim() })));
    expect(examples.length).toBeGreaterThan(0);
    for (const { text } of examples) {
      const page = await visit(address);
      await page.locator('a.example', { hasText: text }).first().click();
      await page.waitForSelector('[data-searched] [data-search-results]:not([aria-busy])', {
        state: 'attached',
      });
      expect(await page.locator('#search-query').inputValue()).toBe(text);
      const found = await page
        .locator('a[data-search-link="page"]')
        .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href));
      expect(found.length, text).toBeGreaterThan(0);
      const texts: string[] = [];
      for (const href of found) {
        await page.goto(href);
        texts.push(bare(await page.locator('main').innerText()));
      }
      expect(texts.filter((seen) => seen.includes(bare(text))).length, text).toBeGreaterThan(0);
    }
  });
});
