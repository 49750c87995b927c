import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

const folder = resolve(variantFolder('start-site'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const limit = { timeout: 240_000 };
let started: ChildProcess | undefined;

beforeAll(() => {
  cpSync('tests/fixtures/base/content', content, { recursive: true });
});

/** A site as an earlier build has left it. */
function writeOldSite(): void {
  mkdirSync(join(site, 'data/v1'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'the old site');
  writeFileSync(join(site, 'data/v1/SHA256SUMS'), '');
}

afterEach(() => {
  started?.kill('SIGKILL');
  rmSync(site, { recursive: true, force: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

interface Started {
  /** Resolves when the command has said this, or has ended. Gives all that it said. */
  readonly said: (words: RegExp) => Promise<string>;
  readonly code: Promise<number | null>;
}

function start(variables: Readonly<Record<string, string>>): Started {
  const env = cleanEnvironment({ CONTENT_DIR: content, OUT_DIR: site, ...variables });
  const program = spawn(process.execPath, ['scripts/start-site.ts'], { env });
  started = program;
  let text = '';
  let isOver = false;
  const code = new Promise<number | null>((done) => program.on('close', done));
  void code.then(() => (isOver = true));
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (part: Buffer) => (text += part.toString()));
  }
  const said = async (words: RegExp) => {
    while (!words.test(text) && !isOver) await new Promise((done) => setTimeout(done, 50));
    return text;
  };
  return { said, code };
}

const home = async (port: number) => (await fetch(`http://127.0.0.1:${port}/`)).text();

test('the old site is served at once, then the new one', limit, async () => {
  writeOldSite();
  const port = await freePort();
  const { said } = start({ PORT: String(port) });
  expect(await said(/Open http/)).not.toContain('Built');
  expect(await home(port)).toBe('the old site');
  expect(await said(/Built/)).toContain('Built');
  expect(await home(port)).toContain('しらなみ町');
});

test('while the content has a fault the old site is served', limit, async () => {
  writeOldSite();
  writeFileSync(join(content, 'data/units.csv'), 'fault');
  const port = await freePort();
  const { said } = start({ PORT: String(port) });
  expect(await said(/is as it was before/)).toContain('content/data/units.csv');
  expect(await home(port)).toBe('the old site');
  cpSync('tests/fixtures/base/content', content, { recursive: true });
});

test('a port that cannot be had is named before anything is built', limit, async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  for (const [value, words] of [
    [String(port), 'is taken'],
    ['abc', 'PORT is "abc"'],
  ] as const) {
    const { said, code } = start({ PORT: value });
    expect(await code).toBe(1);
    const text = await said(/./);
    expect(text).toContain(words);
    expect(text).not.toContain('Building');
    expect(text).not.toMatch(/^\s+at /m);
  }
  server.close();
});
