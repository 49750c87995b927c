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

afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

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

/** A tab with a page of the built site, by its address below the base path. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openTab(options);
  await page.goto(new URL(address, inject('site')).href, { waitUntil: 'load' });
  return page;
}
