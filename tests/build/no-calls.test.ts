import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

/** No command tells anybody anything, nor leaves anything where it does not work. */

const folder = resolve(variantFolder('no-calls'));
const list = join(folder, 'calls.txt');
const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')];

beforeAll(() => {
  for (const name of [home, temporary]) mkdirSync(name);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A machine on which Astro would report, if it were not told otherwise. */
function environment() {
  const inherited = cleanEnvironment({
    CONTENT_DIR: 'tests/fixtures/base/content',
    OUT_DIR: join(folder, 'site'),
    HOME: home,
    TMPDIR: temporary,
    CALLS_FILE: list,
    NODE_OPTIONS: `--import=${pathToFileURL('tests/build/calls.ts').href}`,
  });
  const silent = /^(?:ASTRO_|TELEMETRY_|CI$|GITHUB_|NODE_DISABLE_|XDG_)/;
  return Object.fromEntries(Object.entries(inherited).filter(([name]) => !silent.test(name)));
}

/** Runs a command until it ends, or until it has said this. */
function run(words: readonly string[], until?: RegExp): Promise<string> {
  writeFileSync(list, '');
  const program = spawn(process.execPath, words, { env: environment() });
  let said = '';
  return new Promise((done) => {
    const keep = (part: Buffer) => {
      said += part.toString();
      if (until?.test(said)) program.kill();
    };
    program.stdout.on('data', keep);
    program.stderr.on('data', keep);
    program.on('close', () => done(said));
  });
}

const launcher = 'scripts/run.cjs';

test.for([
  [[launcher, 'check-content'], /No problems/],
  [[launcher, 'build-site'], /Built/],
  [['scripts/build-site.ts'], /Built/],
  [[launcher, 'astro', 'sync'], /Generated/],
] as const)('%s calls nobody', { timeout: 240_000 }, async ([words, result]) => {
  expect(await run(words)).toMatch(result);
  expect(readFileSync(list, 'utf8')).toBe('');
  expect([...readdirSync(home), ...readdirSync(temporary)]).toEqual([]);
});

test('nor does a server that was started to write texts', { timeout: 240_000 }, async () => {
  const said = await run([launcher, 'astro', 'dev', '--port', '0'], /http:\/\/localhost:\d+/);
  expect(said).toMatch(/http:\/\/localhost/);
  expect(readFileSync(list, 'utf8')).toBe('');
});
