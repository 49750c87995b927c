import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { buildConfig } from '../../src/site/config.ts';
import { createAddresses } from '../../src/site/whole-address.ts';
import { pagesOf, representatives, withoutTranslations } from './built-site.ts';
import { installLook, recordEvents } from './look.ts';

/** Importing this module connects a test file to the browser and the site that all of them share. */

export const config = buildConfig(process.env);
/** The whole address of the home page, as files that leave the site name it. */
export const home = createAddresses(config.siteUrl).absolute(config.basePath);
export const pages = pagesOf(config.outputDirectory);
/** One page of each type in each language, for what depends on the words. */
export const pageTypes = representatives(pages);
/** One page of each type, for what does not. */
export const templates = withoutTranslations(pageTypes);

const browser = await chromium.connect(inject('browser'));
const opened: Page[] = [];
const visited: { readonly page: Page; readonly options: BrowserContextOptions }[] = [];
/** Tabs that earlier tests have left, by their options: a new one takes longer than most tests. */
const left = new Map<string, Page[]>();

afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
  await Promise.all(visited.splice(0).map(({ page, options }) => leave(page, options)));
});

/** As it was when it was new. */
async function leave(page: Page, options: BrowserContextOptions): Promise<void> {
  if (page.isClosed()) return;
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = options;
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.mouse.move(0, 0);
  const key = JSON.stringify(options);
  left.set(key, [...(left.get(key) ?? []), page]);
}

afterAll(() => browser.close());

/** A tab that has not gone anywhere yet, for all tests of a file. */
export async function keptTab(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addInitScript(installLook);
  await context.addInitScript(recordEvents);
  return context.newPage();
}

/** The same, but closed after the test. */
export async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await keptTab(options);
  opened.push(page);
  return page;
}

/**
 * A tab with a page of the built site, by its address below the base path. It is used again: a test
 * that listens to its requests or changes them opens one for itself.
 */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = left.get(JSON.stringify(options))?.pop() ?? (await keptTab(options));
  visited.push({ page, options });
  // From one fragment to another of the same page a browser loads nothing.
  if (address.includes('#')) await page.goto('about:blank');
  await page.goto(new URL(address, inject('site')).href, { waitUntil: 'load' });
  return page;
}
