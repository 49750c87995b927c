import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../src/serve/find-browser.ts';
import { serveSite } from '../../src/serve/static-server.ts';
import { buildConfig } from '../../src/site/config.ts';
import { pagesOf } from './built-site.ts';

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
  const { outputDirectory, basePath } = buildConfig(process.env);
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
