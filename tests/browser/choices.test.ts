import { text } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { explorers, kpi, openExplorer, results } from './interactive.ts';
import { openTab, visit } from './visit.ts';

describe('a choice is in the address', () => {
  test('of the comparison, and survives loading anew', async () => {
    const page = await openExplorer('kpis/compare/');
    await page.click('button[data-unit="人"]');
    await page.check('input[value=change]');
    await page.check('input[value=p2-k2]');
    const table = await page.locator(results).innerText();
    const shared = page.url();
    expect(shared).toContain('?kpi=p2-k1,p2-k2,p4-k1&show=change');
    const other = await openTab({ reducedMotion: 'reduce' });
    await other.goto(shared);
    await other.waitForSelector(`${results} canvas`);
    expect(await other.locator(results).innerText()).toBe(table);
  });

  test('of the money, and survives loading anew', async () => {
    const page = await openExplorer('finance/');
    await page.check('input[value=goals]');
    await page.check('input[value=year]');
    const table = await page.locator(results).innerText();
    expect(table).toContain('176,323,950');
    await page.reload();
    await page.waitForSelector(`${results} canvas`);
    expect(await page.locator(results).innerText()).toBe(table);
  });
});

describe('the comparison', () => {
  test('switches off what has another unit, and says why', async () => {
    const page = await openExplorer('kpis/compare/?kpi=p2-k1');
    expect(await page.isDisabled('input[value=p2-k2]')).toBe(true);
    expect(await page.isDisabled('input[value=p4-k1]')).toBe(false);
    expect(await page.locator('[data-part=reason]').innerText()).toContain('単位が「人」');
    await page.check('input[value=change]');
    expect(await page.isDisabled('input[value=p2-k2]')).toBe(false);
    expect(await page.locator('[data-part=reason]').innerText()).toBe('');
  });

  test('from a KPI’s page shows the KPIs of its unit', async () => {
    const page = await visit(kpi, { reducedMotion: 'reduce' });
    await page.click('a[href*="/compare/"]');
    await page.waitForSelector(`${results} canvas`);
    const chosen = page.locator('input[name="kpi[]"]:checked');
    expect(await chosen.count()).toBe(3);
  });

  test('offers a unit only where KPIs share it, and names each chart by its KPIs', async () => {
    const page = await openExplorer('kpis/compare/');
    const units = page.locator('button[data-unit]:not([data-unit=""])');
    for (const ids of await units.evaluateAll((found: HTMLButtonElement[]) =>
      found.map(({ value }) => value.split(',')),
    )) {
      expect(ids.length).toBeGreaterThan(1);
    }
    const names = await page
      .locator(
        'input[name="kpi[]"]:checked ~ span [data-part=name], li:has(:checked) [data-part=name]',
      )
      .allInnerTexts();
    const headings = await page.locator(`${results} h3`).allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(headings.join()).toContain(name);
  });

  test('without JavaScript shows pictures by unit and no form', async () => {
    const page = await visit('kpis/compare/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-part]').isVisible()).toBe(false);
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  });
});

test.for(explorers)(
  '/%s shows a chart first, and folds its controls on a phone',
  async (address) => {
    for (const [width, isFolded] of [
      [360, true],
      [1280, false],
    ] as const) {
      const page = await visit(address, { viewport: { width, height: 740 } });
      const form = page.locator('form[data-part=form]');
      const top = (at: Locator) => at.evaluate((node) => node.getBoundingClientRect().top);
      const [start, chart] = [await top(form), await top(form.locator(`${results} h3`).first())];
      expect(chart - start).toBeLessThan(740);
      expect(await form.locator('summary').isVisible()).toBe(isFolded);
      expect(await form.locator('button[type=submit]:not([name], [hidden])').isVisible()).toBe(
        !isFolded,
      );
    }
  },
);

describe('a choice can be taken away', () => {
  const choice = 'kpis/compare/?kpi=p2-k1,p4-k1';

  async function taken(address: string, kind: string): Promise<string> {
    const page = await openExplorer(address);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`button[data-take=${kind}]`),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
    return text(await download.createReadStream());
  }

  test.for([choice, 'finance/?subject=goals&by=year'])(
    '/%s as a table with the figures of the page',
    async (address) => {
      const csv = await taken(address, 'csv');
      const { data } = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, ''), {
        skipEmptyLines: true,
      });
      const [header = [], ...rows] = data;
      const page = await openExplorer(address);
      const shown = await page.locator(`${results} td`).allInnerTexts();
      expect(rows.map((row) => row[header.indexOf('表での書き方')])).toEqual(shown);
      expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([page.url()]));
    },
  );

  test.for([choice, 'finance/?subject=goals&by=year'])(
    '/%s as a picture whose words fit into it',
    async (address) => {
      const svg = await taken(address, 'svg');
      const page = await openExplorer(address);
      const shown = await page.locator(`${results} td`).allInnerTexts();
      for (const figure of shown) expect(svg).toContain(`${figure}</text>`);
      await page.goto('about:blank');
      await page.setContent(svg.slice(svg.indexOf('<svg')));
      const outside = await page.locator('text').evaluateAll((texts: SVGTextElement[]) =>
        texts
          .filter((line) => {
            const { left, right } = line.getBoundingClientRect();
            const frame = line.ownerSVGElement?.getBoundingClientRect();
            return !frame || left < frame.left || right > frame.right;
          })
          .map(({ textContent }) => textContent),
      );
      expect(outside).toEqual([]);
    },
  );

  test('over a slow network the first press saves what was chosen', async () => {
    const page = await openTab({ reducedMotion: 'reduce' });
    await page.route('**/open-view*', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.goto(new URL('kpis/compare/', inject('site')).href);
    await page.check('input[value=change]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[data-take=csv]'),
    ]);
    const csv = await text(await download.createReadStream());
    expect(csv).toContain('基準からの変化');
  });
});
