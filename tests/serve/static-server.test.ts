import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortTakenError, serveSite, type RunningSite } from '../../src/serve/static-server.ts';

const files = {
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/kpis/index.html': 'all KPIs',
  'site/kpis/a.csv': 'kpi_id\r\na\r\n',
  'site/empty/note.txt': 'no index here',
  'site/pagefind/wasm.unknown.pagefind': 'bytes',
  'site/pagefind/x.pf_meta': 'bytes',
  'site/.secret/key.txt': 'hidden',
  'site/data/catalog.ndjson': '{}',
  'site/feed.xml': '<feed/>',
  'site/app.wasm': 'bytes',
  'site/事業.html': 'named in Japanese',
  'outside.txt': 'outside',
};
let folder = '';
let site: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serveSite({ directory: join(folder, 'site'), base: '/some-repo/', port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** `node:http` sends the path as it is, where `fetch` would tidy `..` away. */
function ask(path: string, method = 'GET') {
  const { hostname, port } = new URL(site.url);
  return new Promise<{ status?: number; type?: string; location?: string; body: string }>(
    (done, fail) => {
      request({ hostname, port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          const { 'content-type': type, location } = response.headers;
          done({ status: response.statusCode, type, location, body });
        });
      })
        .on('error', fail)
        .end();
    },
  );
}

describe('the static server answers as GitHub Pages does', () => {
  test('the address of the site ends with the base path', () => {
    expect(new URL(site.url).pathname).toBe('/some-repo/');
  });

  test.for([
    ['/some-repo/', 'home'],
    ['/some-repo/kpis/', 'all KPIs'],
    ['/some-repo/kpis/?q=1', 'all KPIs'],
    ['/some-repo/kpis/index.html', 'all KPIs'],
    ['/some-repo/%E4%BA%8B%E6%A5%AD', 'named in Japanese'],
  ] as const)('%s is answered', async ([path, body]) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  test.for([
    ['/some-repo', '/some-repo/'],
    ['/some-repo/kpis', '/some-repo/kpis/'],
    ['/some-repo/kpis?q=1', '/some-repo/kpis/?q=1'],
  ] as const)('%s is redirected to %s', async ([path, location]) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
  });

  test.for([
    '/',
    '/kpis/',
    '/some-repository/',
    '/some-repo/missing',
    '/some-repo/missing/',
    '/some-repo/empty/',
    '/some-repo/kpis/a.csv/',
    '/some-repo/%zz',
    '/some-repo/%00',
    '/some-repo/.secret/key.txt',
    '/some-repo/../outside.txt',
    '/some-repo/%2e%2e/outside.txt',
    '/some-repo/..%2foutside.txt',
    '/some-repo/..%5coutside.txt',
    '//some-repo/../../outside.txt',
  ])('%s is not found and shows 404.html', async (path) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' });
    expect(answer.body).toBe('not here');
  });

  test.for([
    ['kpis/', 'text/html; charset=utf-8'],
    ['kpis/a.csv', 'text/csv; charset=utf-8'],
    ['data/catalog.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['app.wasm', 'application/wasm'],
    ['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
    ['pagefind/x.pf_meta', 'application/octet-stream'],
  ] as const)('%s is sent as %s', async ([path, type]) => {
    expect(await ask(`/some-repo/${path}`)).toMatchObject({ status: 200, type });
  });

  test('HEAD has no body and other methods are refused', async () => {
    expect(await ask('/some-repo/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/some-repo/', 'POST')).toMatchObject({ status: 405 });
  });
});

test('a site without a repository name has the base path /', async () => {
  const root = await serveSite({ directory: join(folder, 'site'), base: '/', port: 0 });
  const answer = await fetch(`${root.url}kpis/`);
  expect(new URL(root.url).pathname).toBe('/');
  expect(await answer.text()).toBe('all KPIs');
  await root.close();
});

test('a taken port is named in the error', async () => {
  const port = Number(new URL(site.url).port);
  const second = serveSite({ directory: join(folder, 'site'), base: '/', port });
  await expect(second).rejects.toThrow(PortTakenError);
  await expect(second).rejects.toThrow(`${port}`);
  await expect(second).rejects.toMatchObject({ port });
});

test('a folder that does not exist is named in the error', async () => {
  const directory = join(folder, 'never-built');
  await expect(serveSite({ directory, base: '/', port: 0 })).rejects.toThrow('never-built');
});
