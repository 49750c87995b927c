import { describe, expect, inject, test } from 'vitest';
import { provenance } from './checks/provenance.ts';
import { linesOf } from './finding.ts';
import { publishedNotationCount, publishedRowCount } from './published-series.ts';
import { openTab, pages, templates, visit } from './visit.ts';

/**
 * Pages whose numbers are not those of the source: the list of the source itself, files with
 * their sizes and rows, columns, codes, and what the site says about itself.
 */
const others = /^(?:en\/)?(?:sources\/|data\/|reuse\/|about\/|glossary\/|search\/|404)/;

describe('from every figure one click leads to its entry in the list of the source', () => {
  test.for(templates.filter(({ type }) => !others.test(type)))('/$address', async ({ address }) => {
    const page = await visit(address);
    expect(linesOf(address, await page.evaluate(provenance))).toEqual([]);
  });
});

describe('the first rows of a table lead to the entries of their figures', () => {
  const tables = ['observations', 'project_budgets', 'facts']
    .map((table) => ({ table, rows: Math.min(5, publishedRowCount(table)) }))
    .filter(({ rows }) => rows > 0);

  test.for(tables)('$table', async ({ table, rows }) => {
    const page = await visit(`data/${table}/`);
    const hrefs = await page
      .locator('td a[href*="/sources/"][href*="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBe(rows);
    expect(hrefs.filter((href) => href.includes('#page-'))).toEqual([]);
  });
});

describe('every figure of a KPI leads to the same notation in the list of the source', () => {
  test.for(pages.filter(({ type }) => type === 'kpis/*'))('/$address', async ({ address }) => {
    const page = await visit(address);
    const figures = await page.locator('main a[data-notation]').evaluateAll((found) =>
      found.map((link) => ({
        href: link.getAttribute('href') ?? '',
        // What is only heard stands in an element of its own behind it.
        notation: [...link.childNodes]
          .filter((node) => !(node instanceof Element && node.matches('.hidden-text')))
          .map((node) => node.textContent)
          .join('')
          .trim(),
      })),
    );
    expect(figures.length).toBe(publishedNotationCount(address.split('/')[1] ?? ''));
    const list = await openTab();
    let open = '';
    for (const { href, notation } of figures) {
      const [source = '', id = ''] = href.split('#');
      if (source !== open) await list.goto(new URL(source, inject('site')).href);
      open = source;
      const printed = await list.locator(`tr[id="${id}"] td`).textContent();
      expect(id).toMatch(/-(?:actual|target)$/);
      expect(notation).toBe(printed?.trim());
    }
  });
});

test('a figure without a link to its source is found', async () => {
  const page = await openTab();
  await page.goto(new URL('kpis/', inject('site')).href);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('main .places a')) link.remove();
  });
  expect((await page.evaluate(provenance)).length).toBeGreaterThan(0);
});
