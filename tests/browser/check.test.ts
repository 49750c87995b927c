import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isRefusedChangeSet, readChangeSet } from '../../src/change-set/change-set-zip.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { csvOf, workbookOf, type ChosenFile } from '../check/report-files.ts';
import { firstReportSlides } from '../build/first-report-slides.ts';
import { asNextYear, changedReport, plainReport, type PrintedReport } from '../check/report-of.ts';
import { axeFindings, installAxe } from './checks/axe.ts';
import { reflow } from './checks/reflow.ts';
import { weightOf } from './checks/weight.ts';
import { byKeyboard, byMouse, pdfOf, walk } from './clerk.ts';
import { linesOf } from './finding.ts';
import { config, openTab, visit } from './visit.ts';

const files = readContentFiles(config.contentDirectory);
const { content } = loadContent(files);
if (!content) throw new Error('The content has problems.');
const { database } = content;

const kinds = ['csv', 'xlsx', 'pdf'] as const;

async function fileOf(kind: (typeof kinds)[number], report: PrintedReport): Promise<ChosenFile> {
  if (kind === 'pdf') return pdfOf(report, await openTab());
  return kind === 'csv' ? csvOf(report) : workbookOf(report);
}

async function takenFrom(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.locator('[data-act="download"]').click();
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'change-set.zip');
  await (await coming).saveAs(path);
  return readFileSync(path);
}

/** The change set goes through its reader, and the content with it has no problems. */
function expectSound(zip: Uint8Array): void {
  const read = readChangeSet(zip, files);
  if (isRefusedChangeSet(read)) throw new Error(`The change set is refused: ${read.code}`);
  const { problems } = loadedWith(files, read);
  expect(problems.map(({ place, code }) => [place.file, place.row, code])).toEqual([]);
  expect([...read.tables.keys()]).toContain('content/data/observations.csv');
}

describe('a clerk brings a report with a new name, a doubt and a changed value', () => {
  test.for(kinds.flatMap((kind) => [1280, 390].map((width) => ({ kind, width }))))(
    '$kind at $width px',
    async ({ kind, width }) => {
      const file = await fileOf(kind, changedReport(database));
      const page = await visit('check/', { viewport: { width, height: 844 } });
      const clerk = byMouse(page);
      const steps = await walk(clerk, file);
      expect(new Set(steps)).toEqual(new Set(['file', 'tables', 'matches', 'doubts', 'changes']));
      expectSound(await takenFrom(page));
      expect(clerk.presses() + 1).toBeLessThanOrEqual(25);
    },
  );
});

/** The first report, as it would be handed out a year later. */
async function nextSlides(): Promise<ChosenFile> {
  const tab = await openTab();
  const slides = firstReportSlides(asNextYear(database));
  await tab.setContent(slides.replace('令和5年（2023年）8月31日', '令和6年（2024年）8月30日'));
  const buffer = await tab.pdf({ preferCSSPageSize: true });
  return { name: 'next-report.pdf', mimeType: 'application/pdf', buffer };
}

describe('the slides of the next report, with a new name and a revised result', () => {
  test.for([1280, 390])('at %d px', async (width) => {
    const file = await nextSlides();
    const page = await visit('check/', { viewport: { width, height: 844 } });
    const clerk = byMouse(page);
    await walk(clerk, file);
    const kinds = await page.locator('#check tbody th.kind').allTextContents();
    expect(kinds).toEqual(expect.arrayContaining(['値が出た', '変わった']));
    expectSound(await takenFrom(page));
    expect(clerk.presses() + 1).toBeLessThan(25);
  });
});

describe('a report in which nothing is unclear needs six presses at most', () => {
  test.for(kinds)('%s', async (kind) => {
    const file = await fileOf(kind, plainReport(database));
    const page = await visit('check/');
    const clerk = byMouse(page);
    expect(await walk(clerk, file)).toEqual(['file', 'tables', 'changes']);
    expectSound(await takenFrom(page));
    expect(clerk.presses() + 1).toBeLessThanOrEqual(6);
  });
});

describe('the keyboard is enough', () => {
  test.for(kinds.map((kind, at) => ({ kind, width: at === 0 ? 1280 : 390 })))(
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
 * And of all that comes until a workbook or CSV can be brought, the page itself included: the reader,
 * the checks of the site and its tables. Nothing comes later.
 */
const used = 150 * 1024;

test('a page that is only opened is light', async () => {
  const { total } = await weightOf(await openTab(), new URL('check/', inject('site')).href);
  expect(total).toBeLessThanOrEqual(opened);
});

test.for(['check/', 'en/check/'])(
  'what reads a file is light enough for a slow line: %s',
  async (address) => {
    const page = await openTab();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(new URL(address, inject('site')).href);
    await page.locator('#check-file').focus();
    await page.locator('#check [data-part="status"]:not(:empty)').waitFor();
    const bodies = await Promise.all(responses.map((response) => response.body()));
    const sizes = bodies.map((body) => gzipSync(body).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(used);
  },
);
