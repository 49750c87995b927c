import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { ChosenFile } from '../check/report-files.ts';
import { changedReport } from '../check/report-of.ts';
import { expectSound, fileKinds, fileOf, ownContent, takenFrom } from './brought.ts';
import { axeFindings, installAxe } from './checks/axe.ts';
import { reflow } from './checks/reflow.ts';
import { weightOf } from './checks/weight.ts';
import { byKeyboard, byMouse, walk } from './clerk.ts';
import { linesOf } from './finding.ts';
import { config, openTab, pages, visit } from './visit.ts';

const { database } = ownContent;

describe('a clerk brings a report with a new name, a doubt and a changed value', () => {
  test.for(fileKinds.flatMap((kind) => [1280, 390].map((width) => ({ kind, width }))))(
    '$kind at $width px',
    async ({ kind, width }) => {
      const file = await fileOf(kind, changedReport(database));
      const page = await visit('check/', { viewport: { width, height: 844 } });
      const steps = await walk(byMouse(page), file);
      expect(new Set(steps)).toEqual(new Set(['file', 'tables', 'matches', 'doubts', 'changes']));
      expectSound(await takenFrom(page));
    },
  );
});

describe('the keyboard is enough', () => {
  test.for(fileKinds.map((kind, at) => ({ kind, width: at === 0 ? 1280 : 390 })))(
    '$kind at $width px',
    async ({ kind, width }) => {
      const file = await fileOf(kind, changedReport(database));
      const page = await visit('check/', { viewport: { width, height: 844 } });
      await walk(byKeyboard(page), file);
      expectSound(await takenFrom(page));
    },
  );
});

/** What the page asks for once it says that it is ready. */
async function requestsAfter(page: Page, file: ChosenFile): Promise<Request[]> {
  await page.locator('#check-file').focus();
  await page.locator('#check [data-part="status"]:not(:empty)').waitFor();
  const requests: Request[] = [];
  const keep = (request: Request) => requests.push(request);
  page.on('request', keep);
  await walk(byMouse(page), file);
  await takenFrom(page);
  page.off('request', keep);
  return requests.filter((request) => !request.url().startsWith('blob:'));
}

describe('the file never leaves the computer', () => {
  test.for(['csv', 'xlsx'] as const)('of %s nothing is asked for any more', async (kind) => {
    const file = await fileOf(kind, changedReport(database));
    const page = await visit('check/');
    expect((await requestsAfter(page, file)).map((request) => request.url())).toEqual([]);
  });

  test('for a PDF only parts of this site come', async () => {
    const file = await fileOf('pdf', changedReport(database));
    const page = await visit('check/');
    const requests = await requestsAfter(page, file);
    expect(requests.length).toBeGreaterThan(0);
    const { origin } = new URL(inject('site'));
    const foreign = requests.filter(
      (request) =>
        request.method() !== 'GET' ||
        request.postData() !== null ||
        new URL(request.url()).origin !== origin ||
        new URL(request.url()).search !== '' ||
        !/\.(?:js|bcmap)$/u.test(request.url()),
    );
    expect(foreign.map((request) => request.url())).toEqual([]);
    expect(await page.evaluate(() => window.look.violations)).toEqual([]);
  });
});

test('every step is accessible, in light, in dark and at 320 px', async () => {
  const file = await fileOf('pdf', changedReport(database));
  const page = await visit('check/', { bypassCSP: true, reducedMotion: 'reduce' });
  await installAxe(page);
  const found: string[] = [];
  await walk(byMouse(page), file, async () => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      found.push(...linesOf(`${colorScheme} ${width}`, await axeFindings(page)));
      found.push(...linesOf(`${width} px`, await page.evaluate(reflow)));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  expect(found).toEqual([]);
});

test('a step that is opened again asks again, and suggests what was said', async () => {
  const file = await fileOf('csv', changedReport(database));
  const page = await visit('check/');
  await walk(byMouse(page), file);
  await page.locator('[data-step="matches"] [data-act="back"]').click();
  await expect.poll(() => page.locator('[data-present]').getAttribute('data-step')).toBe('matches');
  expect(await page.locator('[data-present] [type="radio"]:checked').count()).toBe(1);
});

test('starting again forgets the report', async () => {
  const page = await visit('check/');
  await walk(byMouse(page), await fileOf('csv', changedReport(database)));
  await page.locator('[data-act="again"]').click();
  expect(await page.locator('[data-present]').getAttribute('data-step')).toBe('file');
  expect(await page.locator('#check-file').inputValue()).toBe('');
  expect(await page.locator('#check table tbody tr').count()).toBe(0);
});

test('a file that cannot be read is refused in words', async () => {
  const page = await visit('check/');
  const buffer = Buffer.from('PK not a workbook at all');
  await page.setInputFiles('#check-file', { name: 'a.xlsx', mimeType: '', buffer });
  const heading = () => page.locator('#check h3').textContent();
  await expect.poll(heading, { timeout: 20_000 }).toContain('a.xlsx');
});

/** Bytes after gzip of what is loaded by who only opens the page. */
const opened = 20 * 1024;

/**
 * And of all that comes until a workbook or CSV can be brought, the page itself included: the reader
 * and the checks of the site. Nothing comes later.
 */
const used = 137 * 1024;

/** The tables and codelists of the content come as well, and weigh no more than they do as files. */
const tablesOf = (folder: string) =>
  globSync(join(folder, '{codelists,data}/*.csv')).map(
    (path) => gzipSync(readFileSync(path)).length,
  );

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

const weighed = async (responses: readonly Response[]) =>
  sum(await Promise.all(responses.map(async (one) => gzipSync(await one.body()).length)));

test('a page that is only opened is light', async () => {
  const { total } = await weightOf(await openTab(), new URL('check/', inject('site')).href);
  expect(total).toBeLessThanOrEqual(opened);
});

test.for(pages.filter(({ type }) => /^(?:\w+\/)?check\/$/u.test(type)))(
  'what reads a file is light enough for a slow line: /$address',
  async ({ address }) => {
    const page = await openTab();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(new URL(address, inject('site')).href);
    await page.locator('#check-file').focus();
    await page.locator('#check [data-part="status"]:not(:empty)').waitFor();
    const [tables = [], others = []] = [true, false].map((isTables) =>
      responses.filter((one) => one.url().endsWith('tables.view.json') === isTables),
    );
    expect(tables.length).toBe(1);
    expect(await weighed(others)).toBeLessThanOrEqual(used);
    expect(await weighed(tables)).toBeLessThanOrEqual(sum(tablesOf(config.contentDirectory)));
  },
);
