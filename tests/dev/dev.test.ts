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

beforeAll(async () => {
  cpSync('tests/fixtures/base/content', content, { recursive: true });
  server = await startDev(content);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${server.url}projects/p1/`, { timeout: timeout / 2 });
}, timeout);

afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(join(content, '..'), { recursive: true });
}, timeout);

const read = (path: string) => readFileSync(join(content, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(content, path), text);

/** Waits until the page, by itself, says this; and does not say that. */
async function expectSaid(says: string): Promise<void> {
  await page
    .getByText(says)
    .first()
    .waitFor({ timeout: timeout / 2 });
}

/** Words of the page that no fault holds. */
const title = '港の食ブランド推進プロジェクト';

describe('npm run dev', { timeout }, () => {
  const files = ['feed.xml', 'robots.txt', 'kpis/p1-k1.csv', 'data/v1/kpis.json', 'cards/home.png'];

  test.for([...files, 'finance.svg', 'projects/p1/', ''])('serves /%s', async (path) => {
    const { status } = await fetch(server.url + path);
    expect(status).toBe(200);
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
