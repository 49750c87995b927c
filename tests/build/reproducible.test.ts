import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';

/** Builds side by side need folders of their own inside the project. */
const directory = mkdtempSync('node_modules/.cache/reproducible-');
const [london, tokyo] = [join(directory, 'utc'), join(directory, 'tokyo')];

beforeAll(async () => {
  await buildVariant({ OUT_DIR: london, TZ: 'UTC' });
  await buildVariant({ OUT_DIR: tokyo, TZ: 'Asia/Tokyo' });
}, 240_000);

const elsewhere = mkdtempSync(join(tmpdir(), 'reproducible-'));

afterAll(() => {
  for (const folder of [directory, elsewhere]) rmSync(folder, { recursive: true });
});

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file below the folder as a line of a list of checksums, ordered by name. */
function sumsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .map(({ path, name }) => `${sha256(path)}  ${name}`)
    .sort();
}

test('two builds, in UTC and in Tokyo, give the same checksums of all data', () => {
  const list = readFileSync(join(london, 'data/v1/SHA256SUMS'), 'utf8');
  expect(list.split('\n').length).toBeGreaterThan(80);
  expect(readFileSync(join(tokyo, 'data/v1/SHA256SUMS'), 'utf8')).toBe(list);
});

test('two builds give the same bytes for every file of the site', () => {
  expect(sumsOf(tokyo)).toEqual(sumsOf(london));
});

test('the list of checksums names every file of the data folder, and is true', () => {
  const folder = join(london, 'data/v1');
  const list = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(list.toSorted()).toEqual(sumsOf(folder).filter((line) => !line.endsWith('  SHA256SUMS')));
});

/** Signs that addresses, patterns and escapes could stumble over; Windows has no folders with `?`. */
const odd = process.platform === 'win32' ? '港 #1 %41 %zz [a]' : '港 #1 q?x %41 %zz [a]';

test('wherever content and site lie, the bytes are the same', async () => {
  const [content, site] = [join(elsewhere, odd, '内容'), join(elsewhere, odd, 'サイト %2F #2')];
  cpSync('content', content, { recursive: true });
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site });
  expect(sumsOf(site)).toEqual(sumsOf(london));
}, 240_000);

/** What a build reads of the project; packages are those of this one. */
const parts = [
  ...['package.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['content', 'public', 'scripts', 'src'],
];

test('wherever the project lies, the bytes are the same', async () => {
  const project = join(elsewhere, '50% 港の 事業 %41 %zz');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  await buildVariant({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, project);
  expect(sumsOf(join(project, 'dist'))).toEqual(sumsOf(london));
}, 240_000);
