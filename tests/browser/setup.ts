import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../src/serve/find-browser.ts';
import { serveSite } from '../../src/serve/static-server.ts';
import { buildConfig } from '../../src/site/config.ts';
import { writeAnotherCity } from '../another-city/files.ts';
import { buildVariant } from '../build-variant.ts';
import { pagesOf } from './built-site.ts';
import { isOwnSite, sites } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the one browser takes connections. */
    browser: string;
    /** Address of the built site, with its base path. */
    site: string;
  }
}

/** Starts one browser and one server for all tests of the site; returns what ends them. */
export default async function setup(project: TestProject) {
  if (isOwnSite(project.name)) await buildOwnSite(project.name);
  const { outputDirectory, basePath } = buildConfig({ ...process.env, ...project.config.env });
  refuseOtherBase(outputDirectory, basePath);
  const site = await serveSite({ directory: outputDirectory, base: basePath, port: 0 });
  const browser = await chromium.launchServer(await launchOptions());
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site.url);
  return async () => {
    await browser.close();
    await site.close();
  };
}

/** The content of another city is written first: it is made up by the tests. */
async function buildOwnSite(name: keyof typeof sites): Promise<void> {
  const site = sites[name];
  mkdirSync(dirname(site.OUT_DIR), { recursive: true });
  if (name === 'another-city') {
    const folder = dirname(site.CONTENT_DIR);
    rmSync(folder, { recursive: true, force: true });
    writeAnotherCity(folder);
  }
  await buildVariant(site);
}

/** A site that was built for another base path has no styles under this one. */
function refuseOtherBase(directory: string, base: string): void {
  const home = pagesOf(directory).find(({ address }) => address === '');
  const style = /href="([^"]+\.css)"/.exec(home?.html ?? '')?.[1];
  if (style === undefined) return;
  if (style.startsWith(base) && existsSync(join(directory, style.slice(base.length)))) return;
  throw new Error(
    `${directory} was not built for the base path ${base}. Run "npm run build" with BASE_PATH=${base}.`,
  );
}
