import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes after gzip. */
export interface Weight {
  /** HTML, style sheets and scripts. */
  readonly total: number;
  /** Scripts, also those inside the HTML. */
  readonly script: number;
}

/** What a reader loads before touching anything: the page is opened and left alone. */
export async function weightOf(page: Page, address: string): Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(
    responses
      .filter((response) => ['document', 'stylesheet', 'script'].includes(typeOf(response)))
      .map(async (response) => ({
        type: typeOf(response),
        bytes: gzipSync(await response.body()).length,
      })),
  );
  const scripts = sizes.filter(({ type }) => type === 'script');
  const inline = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, type }) => src === '' && type !== 'application/ld+json')
      .map(({ text }) => text),
  );
  const inlineBytes = inline.map((text) => gzipSync(text).length);
  return {
    total: sum(sizes.map(({ bytes }) => bytes)),
    script: sum([...scripts.map(({ bytes }) => bytes), ...inlineBytes]),
  };
}

function typeOf(response: Response): string {
  return response.request().resourceType();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
