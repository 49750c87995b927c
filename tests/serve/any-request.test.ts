import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/search/random.ts';
import { serveSite, type RunningSite } from '../../src/serve/static-server.ts';

let folder = '';
let site: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'any-request-'));
  const root = join(folder, 'site');
  for (const name of ['site/kpis', 'site/.git', 'site/.well-known', 'outside']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, 'ten.txt'), '0123456789');
  writeFileSync(join(root, 'empty.txt'), '');
  writeFileSync(join(root, '.hidden'), 'secret');
  writeFileSync(join(root, '.git/config'), 'secret');
  writeFileSync(join(root, '.well-known/security.txt'), 'contact');
  writeFileSync(join(folder, 'outside/secret.txt'), 'secret');
  symlinkSync(join(folder, 'outside/secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(folder, 'outside'), join(root, 'linked'), 'junction');
  site = await serveSite({ directory: root, base: '/', port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  /** 0 where the connection was closed without one. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are and returns what comes back until the server closes. */
function send(bytes: string): Promise<Answer> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (text += part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body });
    });
    socket.end(bytes, 'latin1');
  });
}

const ask = (target: string, headers = '') =>
  send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);

describe('an address is answered by what it is', () => {
  test.for([
    ['/', 200],
    ['http://localhost/', 200],
    ['http://a:99999/', 400],
    ['http://[::1', 400],
    ['*', 400],
    ['ftp:x', 400],
    ['//', 404],
    ['///', 404],
    ['//[::1', 404],
    ['//anything', 404],
    ['//localhost/ten.txt', 404],
    ['/%zz', 404],
    ['/%c0%af', 404],
    ['/%00', 404],
    ['/kpis%2f..%2ften.txt', 404],
    ['/..', 404],
    ['/%2e%2e/outside/secret.txt', 404],
    ['/.hidden', 404],
    ['/%2ehidden', 404],
    ['/%2egit/config', 404],
    ['/kpis/%2e%2e/.git/config', 404],
    ['/.well-known/security.txt', 200],
    ['/TEN.txt', 404],
    ['/link.txt', 404],
    ['/linked/secret.txt', 404],
    ['/linked', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'a/'.repeat(3000)}`, 404],
    [`/${'a'.repeat(9000)}`, 414],
  ] as const)('%s', async ([target, status]) => {
    expect((await ask(target)).status).toBe(status);
  });
});

describe('a part of ten bytes', () => {
  test.for([
    ['bytes=0-0', 206, '0'],
    ['bytes=2-4', 206, '234'],
    ['bytes=8-', 206, '89'],
    ['bytes=8-99', 206, '89'],
    ['bytes=-5', 206, '56789'],
    ['bytes=-99', 206, '0123456789'],
    ['bytes=5-2', 416, ''],
    ['bytes=10-', 416, ''],
    ['bytes=-0', 416, ''],
    ['bytes=-', 416, ''],
    ['bytes=99999999999999999999-', 416, ''],
    ['bytes=0-99999999999999999999', 206, '0123456789'],
    ['bytes=0-1,3-4', 200, '0123456789'],
    ['bytes=a-b', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ] as const)('%s', async ([range, status, body]) => {
    expect(await ask('/ten.txt', `Range: ${range}\r\n`)).toMatchObject({ status, body });
  });

  test('is told with its place in the whole', async () => {
    const { head } = await ask('/ten.txt', 'Range: bytes=-5\r\n');
    expect(head.toLowerCase()).toContain('content-range: bytes 5-9/10');
    expect(head.toLowerCase()).toContain('content-length: 5');
  });

  test('is not taken from a file that has changed since', async () => {
    const headers = 'Range: bytes=0-1\r\nIf-Range: Thu, 01 Jan 1970 00:00:00 GMT\r\n';
    expect(await ask('/ten.txt', headers)).toMatchObject({ status: 200, body: '0123456789' });
  });

  test('of nothing is not there', async () => {
    expect((await ask('/empty.txt', 'Range: bytes=0-\r\n')).status).toBe(416);
    expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '' });
  });
});

test('what the browser has is not sent again', async () => {
  const tag = /etag: (.+)/i.exec((await ask('/ten.txt')).head)?.[1] ?? '';
  const again = await ask('/ten.txt', `If-None-Match: "x", ${tag}\r\n`);
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('after any bytes the next request is answered', { timeout: 120_000 }, async () => {
  const random = createRandom(20_260_101);
  const pieces = [
    ...['GET', 'HEAD', 'POST', 'CONNECT', 'OPTIONS', '', ' ', '\r\n', '\0', '\t'],
    ...['/', '//', '..', '%', '%2e', '%2f', '%5c', '%00', '%zz', '?', '#', '@', ':', '[', '*'],
    ...['http://', 'HTTP/1.1', 'HTTP/9', 'ten.txt', '.git/config', 'link.txt', '\xff', '\x80'],
    ...['Host: x\r\n', 'Range: bytes=', '-', '0', '99999999999999999999', ',', 'a'.repeat(5000)],
    ...['Content-Length: 5\r\n', 'Transfer-Encoding: chunked\r\n', 'Expect: 100-continue\r\n'],
    ...['If-None-Match: *\r\n', 'If-Range: x\r\n', 'Upgrade: websocket\r\n'],
  ];
  const some = (most: number) =>
    Array.from({ length: random.below(most) }, () => random.oneOf(pieces)).join('');
  for (let round = 0; round < 400; round += 1) {
    const isRequest = random.below(10) < 7;
    const answer = await send(
      isRequest
        ? `GET /${some(6)} HTTP/1.1\r\nHost: x\r\n${some(4)}\r\n\r\n`
        : `${some(12)}\r\n\r\n`,
    );
    expect([0, 200, 206, 301, 304, 400, 404, 405, 414, 416, 417, 431]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  }
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
});
