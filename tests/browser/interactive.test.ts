import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeFindings, installAxe } from './checks/axe.ts';
import { watch } from './checks/privacy.ts';
import { reflow } from './checks/reflow.ts';
import { tablesAndFigures } from './checks/structure.ts';
import { typography } from './checks/typography.ts';
import { linesOf } from './finding.ts';
import {
  button,
  canvas,
  explorers,
  kpi,
  openExplorer,
  openKpi,
  results,
  stage,
} from './interactive.ts';
import { openTab, pages } from './visit.ts';

/** Bytes after gzip of everything that a reader fetches who asks for a chart. */
const chartBudget = 60 * 1024;

const readout = ':is(late-view, late-chart) [data-part=readout]';

/** Scripts that the page has fetched. */
function scriptsOf(page: Page): Response[] {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  return scripts;
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, inject('site')).href, { waitUntil: 'networkidle' });
}

const heard = (page: Page) => page.locator(readout).innerText();

/** Runs in the page: is the canvas painted in any colour that is not see-through? */
function isPainted(): boolean {
  const drawn = window.look.all('canvas').find(window.look.isVisible);
  if (!(drawn instanceof HTMLCanvasElement) || drawn.width === 0) return false;
  const { width, height } = drawn;
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy?.drawImage(drawn, 0, 0);
  const pixels = copy?.getImageData(0, 0, width, height).data ?? [];
  return [...pixels].some((value, index) => index % 4 === 3 && value > 0);
}

describe('the chart’s script waits until a reader asks for it', () => {
  test('on a KPI’s page the reader presses a button', async () => {
    const page = await openTab({ reducedMotion: 'reduce' });
    const scripts = scriptsOf(page);
    await go(page, kpi);
    const before = scripts.length;
    await page.click(button);
    await page.waitForSelector('.plot[data-live] canvas');
    const asked = scripts.slice(before);
    expect(asked.length).toBeGreaterThan(0);
    const bodies = await Promise.all(asked.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeLessThanOrEqual(chartBudget);
  });

  test.for(explorers)('on /%s the reader scrolls to the charts', async (address) => {
    const page = await openTab({ viewport: { width: 390, height: 600 } });
    const scripts = scriptsOf(page);
    await go(page, address);
    const before = scripts.length;
    await page.locator(results).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await page.waitForSelector(`${results} canvas`);
    expect(scripts.length).toBeGreaterThan(before);
  });
});

describe('opening a chart moves nothing, breaks no policy and leaves no trace', () => {
  test.for([kpi, ...explorers])('/%s', async (address) => {
    const page = await openTab();
    const findings = watch(page, inject('site'));
    await go(page, address);
    const shift = await page.evaluate(() => window.look.layoutShift);
    if (address === kpi) await page.click(button);
    else await page.locator(results).scrollIntoViewIfNeeded();
    await page.waitForFunction(isPainted);
    expect(await page.evaluate(() => window.look.layoutShift)).toBe(shift);
    expect(linesOf(address, await findings())).toEqual([]);
  });
});

describe('the keyboard reaches every figure that the table shows', () => {
  test.for(pages.filter(({ type }) => type === 'kpis/*'))('/$address', async ({ address }) => {
    const page = await openKpi(address);
    const cells = await page.locator('figure.kpi tbody td').allInnerTexts();
    const table = cells.map((text) => text.trim().split(/\s+/)[0] ?? '');
    const years = table.length / 2;
    await page.focus(stage);
    const told: string[] = [];
    for (const row of ['ArrowUp', 'ArrowDown']) {
      await page.keyboard.press('Home');
      await page.keyboard.press(row);
      for (let year = 0; year < years; year++) {
        told.push(await heard(page));
        await page.keyboard.press('ArrowRight');
      }
    }
    expect(told).toHaveLength(table.length);
    expect(new Set(told).size).toBe(table.length);
    for (const [index, text] of told.entries()) expect(text).toContain(table[index]);
    await page.keyboard.press('Escape');
    expect(await page.locator('td[data-active]').count()).toBe(0);
  });

  test('pointer and keyboard say the same, and the table shows where', async () => {
    const page = await openKpi(kpi);
    const { width = 0, height = 0 } = (await page.locator(canvas).boundingBox()) ?? {};
    await page.hover(canvas, { position: { x: width * 0.62, y: height * 0.85 } });
    const pointed = await heard(page);
    expect(await page.locator('td[data-active]').innerText()).toMatch(/^44/);
    await page.mouse.move(0, 0);
    await page.focus(stage);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await heard(page)).toBe(pointed);
    expect(pointed).toBe('令和5年度 実績 44件 見込み（令和5年7月31日時点）');
  });

  test('a finger says the same as the pointer', async () => {
    const page = await openKpi(kpi, { hasTouch: true, viewport: { width: 320, height: 640 } });
    const { width = 0, height = 0 } = (await page.locator(canvas).boundingBox()) ?? {};
    await page.tap(canvas, { position: { x: width * 0.38, y: height * 0.85 } });
    expect(await heard(page)).toBe('令和4年度 実績 28件 公表値');
  });
});

describe('the static picture serves on paper and in forced colours', () => {
  test.for([{ media: 'print' as const }, { forcedColors: 'active' as const }])(
    '%o',
    async (medium) => {
      const page = await openKpi(kpi);
      await page.emulateMedia(medium);
      expect(await page.locator('.plot > svg').isVisible()).toBe(true);
      expect(await page.locator('canvas').isVisible()).toBe(false);
    },
  );

  test('on screen the chart has exactly its place', async () => {
    const page = await openKpi(kpi);
    const [svg, live] = await Promise.all([
      page.locator('.plot > svg').boundingBox(),
      page.locator(canvas).boundingBox(),
    ]);
    expect(await page.locator('.plot > svg').isVisible()).toBe(false);
    expect(live?.x).toBeCloseTo((svg?.x ?? 0) - 12, 0);
    expect(live?.width).toBeCloseTo((svg?.width ?? 0) + 24, 0);
  });
});

describe('an open chart keeps the rules of the page it is on', () => {
  test.for([kpi, ...explorers, 'kpis/compare/?show=change&kpi=p1-k1,p2-k1,p4-k3'])(
    '/%s',
    async (address) => {
      const open = address === kpi ? openKpi : openExplorer;
      const page = await open(address, {
        bypassCSP: true,
        viewport: { width: 320, height: 640 },
      });
      await installAxe(page);
      const light = await axeFindings(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([
        ...linesOf('light', light),
        ...linesOf('dark', await axeFindings(page)),
        ...linesOf('320 px', await page.evaluate(reflow)),
        ...linesOf('tables', await page.evaluate(tablesAndFigures)),
        ...linesOf('type', await page.evaluate(typography)),
      ]).toEqual([]);
    },
  );
});

test('colours follow the reader’s wish while the chart is open', async () => {
  const page = await openKpi(kpi, { colorScheme: 'light' });
  const picture = () =>
    page.locator(canvas).evaluate((node: HTMLCanvasElement) => node.toDataURL());
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(100);
  expect(await picture()).not.toBe(light);
});
