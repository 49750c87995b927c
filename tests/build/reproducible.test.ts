import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';

/** Builds side by side need folders of their own inside the project. */
const directory = mkdtempSync('node_modules/.cache/reproducible-');
const [london, tokyo] = [join(directory, 'utc'), join(directory, 'tokyo')];

beforeAll(async () => {
  await buildVariant({ OUT_DIR: london, TZ: 'UTC' });
  await buildVariant({ OUT_DIR: tokyo, TZ: 'Asia/Tokyo' });
}, 240_000);

afterAll(() => rmSync(directory, { recursive: true }));

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
