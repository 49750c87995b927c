import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';

/** A page of a running site, and the file that it is printed to. */
export interface Printing {
  /** The whole address. */
  readonly address: string;
  readonly file: string;
}

/** Prints a page as PDF, on the paper and with the margins that its styles ask for. */
export async function printPage(browser: Browser, { address, file }: Printing): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const page = await browser.newPage();
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`There is no page at ${address}.`);
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
}
