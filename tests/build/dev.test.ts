import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/serve/find-browser.ts';
import { startDev, type DevServer } from './dev-server.ts';

const timeout = 240_000;
const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content');
let server: DevServer;
let browser: Browser;
let page: Page;
let picturesOfHome: number;

beforeAll(async () => {
  cpSync('tests/fixtures/base/content', content, { recursive: true });
  server = await startDev(content);
  await fetch(server.url);
  picturesOfHome = server.pictures();
  browser = await launchBrowser();
  page = await browser.newPage();
  followListening();
  await page.goto(`${server.url}projects/p1/`, { timeout: timeout / 2 });
}, timeout);

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(join(content, '..'), { recursive: true });
}, timeout);

const read = (path: string) => readFileSync(join(content, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(content, path), text);

/** Whether the page that is shown hears of changes: one that is still loading does not yet. */
let isListening = false;

function followListening(): void {
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isListening = false;
  });
  page.on('console', (message) => {
    if (message.text().includes('[vite] connected')) isListening = true;
  });
}

/** Waits until the page, by itself, says this, and would hear of the next change. */
async function expectSaid(says: string): Promise<void> {
  await page
    .getByText(says)
    .first()
    .waitFor({ timeout: timeout / 2 });
  await expect.poll(() => isListening, { timeout: timeout / 2 }).toBe(true);
}

interface Named {
  readonly path: string;
}

/** Of the index of all files, where files are named. */
interface PublishedIndex {
  readonly tables: readonly { readonly files: readonly Named[] }[];
  readonly files: readonly Named[];
  readonly releases: readonly Named[];
  readonly kpis: { readonly ids: readonly string[]; readonly files: readonly Named[] };
  readonly projects: { readonly ids: readonly string[]; readonly files: readonly Named[] };
}

/** Words of the page that no fault holds. */
const title = '港の食ブランド推進プロジェクト';

describe('npm run dev', { timeout }, () => {
  const statusOf = async (path: string) => (await fetch(server.url + path)).status;

  test('draws no picture for a page that shows none', () => {
    expect(picturesOfHome).toBe(0);
  });

  test.for(['', 'projects/p1/', 'feed.xml', 'robots.txt', 'cards/home.png', 'finance.svg'])(
    'serves /%s',
    async (path) => {
      expect(await statusOf(path)).toBe(200);
    },
  );

  test('serves every file that the index names', async () => {
    const answer = await fetch(`${server.url}data/v1/index.json`);
    const { tables, files, kpis, projects, releases } = (await answer.json()) as PublishedIndex;
    const paths = [
      ...[...tables.flatMap((table) => table.files), ...files, ...releases],
      ...[kpis, projects].flatMap(({ ids, files: own }) =>
        ids.flatMap((id) => own.map(({ path }) => ({ path: path.replace('{id}', id) }))),
      ),
    ].map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(100);
    const missing = [];
    for (const path of paths) if ((await statusOf(path)) !== 200) missing.push(path);
    expect(missing).toEqual([]);
  });

  test('answers what is not there with 404', async () => {
    expect(await statusOf('kpis/p9-k9.csv')).toBe(404);
    expect(await statusOf('data/v1/nothing.json')).toBe(404);
  });

  const faults = [
    ['data/units.csv', ['cases,count', 'cases,counted'], 'content/data/units.csv:2:kind'],
    ['site.yaml', ['is_official: true', 'is_official: maybe'], 'content/site.yaml:8:is_official'],
    ['projects/p1.mdx', ['## ねらい', '# ねらい'], 'content/projects/p1.mdx:6:1'],
    ['projects/p2.mdx', ['## ねらい', '{process.env.HOME}\n\n## ねらい'], 'expression-forbidden'],
  ] as const;

  test.for(faults)('tells a fault of %s, and forgets it', async ([path, [right, wrong], place]) => {
    const before = read(path);
    expect(before).toContain(right);
    write(path, before.replace(right, wrong));
    await expectSaid(place);
    expect(server.said()).toContain(place);
    write(path, before);
    await expectSaid(title);
  });

  test('tells what to write, in both languages', async () => {
    const before = read('projects/p1.mdx');
    write('projects/p1.mdx', `${before}\n\n<script>alert(1)</script>\n`);
    await expectSaid('Markdownの書き方');
    await expectSaid('Use Markdown: headings, lists and links.');
    write('projects/p1.mdx', before);
    await expectSaid(title);
  });

  test.for(['data/kpis.csv', 'pages/about.mdx'])('recovers when %s comes back', async (path) => {
    const before = read(path);
    rmSync(join(content, path));
    await expectSaid('file-missing');
    write(path, before);
    await expectSaid(title);
  });

  test('shows an edit of text and front matter', async () => {
    const before = read('projects/p1.mdx');
    write(
      'projects/p1.mdx',
      before.replace('港の食べもの', '山の食べもの').replace('広めます', '届けます'),
    );
    await expectSaid('山の食べもの');
    await expectSaid('届けます');
  });
});
