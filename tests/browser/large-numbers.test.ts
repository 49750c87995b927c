import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/serve/static-server.ts';
import { pagesOf } from './built-site.ts';
import { reflow } from './checks/reflow.ts';
import { linesOf } from './finding.ts';
import { buildLargeSite } from './large-content.ts';
import { numberFaults } from './number-faults.ts';
import { openTab } from './visit.ts';

describe('with twelve years of eleven digits, and with values below zero', () => {
  let site: RunningSite;
  let folder = '';

  beforeAll(async () => {
    folder = await buildLargeSite();
    site = await serveSite({ directory: folder, base: '/', port: 0 });
  }, 600_000);

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(address: string): Promise<Page> {
    const page = await openTab({
      viewport: { width: 320, height: 800 },
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await page.goto(join(site.url, address).replace(':/', '://'));
    return page;
  }

  test('numbers stay whole, and nothing is cut', { timeout: 300_000 }, async () => {
    const types =
      /^(?:$|kpis\/(?:$|compare|status|p4)|projects\/(?:$|p4)|embed\/kpis\/p4|print|finance|data\/observations)/;
    for (const { address } of pagesOf(folder).filter((page) => types.test(page.address))) {
      const page = await open(address);
      const cut = linesOf('320 px', await page.evaluate(reflow));
      expect([...cut, ...(await numberFaults(page))], address).toEqual([]);
      await page.context().close();
    }
  });

  test('labels of years without a value do not touch each other', async () => {
    for (const width of [320, 1280]) {
      const page = await open('kpis/p4-k1/');
      await page.setViewportSize({ width, height: 800 });
      const places = await page
        .locator('.plot > svg > text')
        .evaluateAll((texts) =>
          texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      expect(places).toHaveLength(3);
      const [first, second, third] = places.map(([left = 0, right = 0]) => ({ left, right }));
      expect(first?.right).toBeLessThan(second?.left ?? 0);
      expect(second?.right).toBeLessThan(third?.left ?? 0);
    }
  });

  test.for([
    { id: 'p4-k2', labels: ['2,000.00', '−400.00', '0.00'] },
    { id: 'p4-k3', labels: ['0.00', '−25.00'] },
  ])('zero has a line and a label: $id', async ({ id, labels }) => {
    const page = await open(`kpis/${id}/`);
    const { told, line, zero } = await page.evaluate(() => {
      const middle = (element: Element | null | undefined) => {
        const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return (top + bottom) / 2;
      };
      const texts = [...document.querySelectorAll('.labels :is(span:not(.n), text)')];
      return {
        told: texts.map(({ textContent }) => textContent.trim()),
        line: middle(document.querySelector('.plot line.axis')),
        zero: middle(texts.find(({ textContent }) => Number(textContent) === 0)),
      };
    });
    const bare = (text: string) => text.replace(/\.0+$/, '');
    expect(told.map(bare)).toEqual(labels.map(bare));
    expect(Math.abs(line - zero)).toBeLessThan(3);
  });

  test('embedded figures fit the height that is offered', async () => {
    for (const id of ['p4-k1', 'p4-k2', 'p4-k3', 'p4-k4']) {
      const original = await open(`kpis/${id}/`);
      const codes = await original.locator('details code').allTextContents();
      const height = Number(/<iframe [^>]*height="(\d+)"/.exec(codes.join(''))?.[1]);
      const page = await open(`embed/kpis/${id}/`);
      for (const width of [288, 320, 640]) {
        await page.setViewportSize({ width, height: 100 });
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(needed, `${id} ${width} px`).toBeLessThanOrEqual(height);
      }
    }
  });

  test('a figure that scrolls says so, can be reached by keyboard, and opens at the newest year beside its labels', async () => {
    const page = await open('kpis/p4-k1/');
    const frame = page.locator('figure .scroll');
    expect(await frame.getAttribute('tabindex')).toBe('0');
    expect(await frame.getAttribute('aria-label')).not.toBe('');
    const style = await frame.evaluate((node) => getComputedStyle(node).backgroundAttachment);
    expect(style).toContain('local');
    const seen = await frame.evaluate((node) => {
      const box = (cell: Element | null | undefined) => cell?.getBoundingClientRect();
      const inside = box(node);
      const last = box([...node.querySelectorAll('thead th')].at(-1));
      const head = box(node.querySelector('tbody th'));
      return {
        scrolls: node.scrollWidth > node.clientWidth,
        newest: Math.abs((last?.right ?? NaN) - (inside?.right ?? NaN)) < 2,
        labels: Math.abs((head?.left ?? NaN) - (inside?.left ?? NaN)) < 2,
      };
    });
    expect(seen).toEqual({ scrolls: true, newest: true, labels: true });
  });
});
