import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/build/checker.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { csvOf } from '../check/report-files.ts';
import { changedReport } from '../check/report-of.ts';
import { byMouse, pdfOf, walk } from './clerk.ts';
import { config, openTab, pages } from './visit.ts';

const { content } = loadContent(readContentFiles(config.contentDirectory));
if (!content) throw new Error('The content has problems.');
const report = changedReport(content.database);

const path = join(mkdtempSync(join(tmpdir(), 'checker-')), 'checker.html');
const address = pathToFileURL(path).href;

/** Bytes of the file: it is sent by mail and kept on shared disks. */
const most = 3_000_000;

beforeAll(async () => {
  writeFileSync(path, await checkerOf(config.outputDirectory, config.basePath));
});

/** What the page asks for, but itself and what it hands over. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:'))
      requests.push(request.url());
  });
  return requests;
}

describe('the page as one file, opened from a disk', () => {
  test.for(['csv', 'pdf'] as const)('reads a %s and asks for nothing', async (kind) => {
    const file = kind === 'pdf' ? await pdfOf(report, await openTab()) : csvOf(report);
    const page = await openTab();
    const requests = requestsOf(page);
    await page.goto(address);
    expect(new Set(await walk(byMouse(page), file))).toEqual(
      new Set(['file', 'tables', 'matches', 'doubts', 'changes']),
    );
    const coming = page.waitForEvent('download');
    await page.locator('[data-act="download"]').click();
    expect((await coming).suggestedFilename()).toBe('report.zip');
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => window.look.violations)).toEqual([]);
  });

  const editions = pages.filter(({ address: page }) => page === 'en/check/');
  test.for(editions)('speaks the language of its edition: $address', async () => {
    const other = path.replace(/html$/u, 'en.html');
    writeFileSync(other, await checkerOf(config.outputDirectory, config.basePath, 'en/'));
    const page = await openTab();
    await page.goto(pathToFileURL(other).href);
    await page.setInputFiles('#check-file', csvOf(report));
    await expect
      .poll(() => page.locator('#check [data-part="status"]').textContent())
      .toMatch(/ were read\.$/u);
  });

  test('leads to no other page and is small enough for a mail', async () => {
    const page = await openTab();
    await page.goto(address);
    expect(await page.locator('[href], [src]').count()).toBe(0);
    expect(statSync(path).size).toBeLessThanOrEqual(most);
  });

  test('cannot send anything, even if its script wished to', async () => {
    const page = await openTab();
    await page.goto(address);
    const sent = page.evaluate(() => fetch('https://example.com/', { mode: 'no-cors' }));
    await expect(sent).rejects.toThrow();
    expect(await page.evaluate(() => window.look.violations)).not.toEqual([]);
  });
});
