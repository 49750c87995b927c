import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment, runBuild } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

/**
 * A site is replaced whole or not at all. `BUILD_KILLS=50 npx vitest run tests/build/whole-or-nothing`
 * kills more builds than the few of an ordinary run.
 */
const kills = Number(process.env.BUILD_KILLS ?? 3);

const folder = resolve(variantFolder('whole-or-nothing'));
const site = join(folder, 'site');
const temporary = join(folder, 'temporary');
const variables = {
  CONTENT_DIR: 'tests/fixtures/base/content',
  OUT_DIR: site,
  TMPDIR: temporary,
};
let whole: readonly string[] = [];
/** In milliseconds. */
let usual = 0;

beforeAll(async () => {
  mkdirSync(temporary);
  const start = performance.now();
  expect(await runBuild(variables)).toMatchObject({ code: 0 });
  usual = performance.now() - start;
  whole = sums();
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of the site with its checksum. */
function sums(): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${path}`)
    .sort();
}

function startBuild() {
  const env = cleanEnvironment(variables);
  return spawn(process.execPath, ['scripts/build-site.ts'], { env, stdio: 'ignore' });
}

describe('a build that is killed', () => {
  const shares = Array.from({ length: kills }, (_, index) => (index + 1) / (kills + 0.5));

  test.for(shares)(
    'after the share %f of its time leaves the last good site',
    { timeout: 240_000 },
    async (share) => {
      const build = startBuild();
      const closed = new Promise((done) => build.on('close', done));
      await wait(usual * share);
      build.kill('SIGKILL');
      await closed;
      expect(sums()).toEqual(whole);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

test(
  'after that, of two builds at once one is refused, and the other leaves the site whole and nothing else',
  { timeout: 240_000 },
  async () => {
    const runs = await Promise.all([runBuild(variables), runBuild(variables)]);
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    const [refused] = runs.filter(({ code }) => code === 1);
    expect(refused?.output).toContain('is running (process ');
    expect(sums()).toEqual(whole);
    expect(readdirSync(folder).sort()).toEqual(['site', 'temporary']);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test('a full disk is told in a sentence, and the site stays', { timeout: 240_000 }, async () => {
  const preload = pathToFileURL('tests/build/full-disk.ts').href;
  const { code, output } = await runBuild({ ...variables, NODE_OPTIONS: `--import=${preload}` });
  expect(code).toBe(1);
  expect(output).toContain('no space is left on the disk');
  expect(output).toContain('is as it was before');
  expect(output).not.toMatch(/^\s+at /m);
  expect(sums()).toEqual(whole);
});

const nowhere = '/no/such/folder';

test(
  'a machine where nothing can be written builds the same site',
  { timeout: 240_000 },
  async () => {
    const lacking = { HOME: '/proc/none', XDG_CONFIG_HOME: undefined };
    const places = { TMPDIR: nowhere, TMP: nowhere, TEMP: nowhere };
    expect(await runBuild({ ...variables, ...lacking, ...places })).toMatchObject({ code: 0 });
    expect(sums()).toEqual(whole);
  },
);

test('what stands in a folder that is no site is not removed', { timeout: 60_000 }, async () => {
  const { code, output } = await runBuild({ ...variables, OUT_DIR: folder });
  expect(code).toBe(1);
  expect(output).toContain('OUT_DIR');
  expect(sums()).toEqual(whole);
});
