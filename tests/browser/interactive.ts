import type { BrowserContextOptions, Page } from 'playwright-core';
import { visit } from './visit.ts';

export const kpi = 'kpis/p2-k2/';
export const explorers = ['kpis/compare/', 'finance/'];

export const button = '[data-part=open]';
export const canvas = 'canvas:visible';
/** What the keyboard reaches of a chart. */
export const stage = '[data-part=stage]:has(canvas):visible';
export const results = '[data-part=results]';

/** Opens what holds the controls where it is folded, without a press: the script does not come by it. */
export const unfold = (page: Page) =>
  page.locator('form[data-part=form] details').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });

/** A KPI's page with its chart opened. */
export async function openKpi(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(address, { reducedMotion: 'reduce', ...options });
  await page.click(button);
  await page.waitForSelector('.plot[data-live] canvas');
  return page;
}

/** An explorer with its charts drawn. */
export async function openExplorer(
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visit(address, { reducedMotion: 'reduce', ...options });
  await page.locator(results).scrollIntoViewIfNeeded();
  await page.waitForSelector(`${results} canvas`);
  return page;
}
