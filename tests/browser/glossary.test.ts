import { describe, expect, test } from 'vitest';
import { templates, visit } from './visit.ts';

const hasGlossary = templates.some(({ address }) => /(?:^|\/)glossary\/$/.test(address));

/** Links to explained words: where each leads, and how the element around it lays out its text. */
const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[data-term]')].map((link) => ({
    word: link.textContent,
    address: link.href,
    display: getComputedStyle(link.parentElement ?? link).display,
  }));

describe.runIf(hasGlossary)('words lead to the glossary', () => {
  test.for(templates)(
    'once each, and stay within their sentence: /$address',
    async ({ address }) => {
      const page = await visit(address);
      const found = await page.evaluate(links);
      const addresses = found.map((link) => link.address);
      expect(new Set(addresses).size).toBe(addresses.length);
      expect(found.filter(({ display }) => /flex|grid|table/.test(display))).toEqual([]);
    },
  );
});

describe.runIf(hasGlossary)('the glossary', () => {
  test.for(templates.filter(({ address }) => /(?:^|\/)glossary\/$/.test(address)))(
    'has a place for each word, which its address opens at: /$address',
    async ({ address }) => {
      const page = await visit(address);
      const ids = await page
        .locator('main h3')
        .evaluateAll((headings) => headings.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const last = ids.at(-1) ?? '';
      const there = await visit(`${address}#${last}`);
      expect(await there.locator(`#${last}`).isVisible()).toBe(true);
      expect(await there.locator('a[data-term]').count()).toBe(0);
    },
  );
});
