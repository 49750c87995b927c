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
import { buildConfig } from '../../src/site/config.ts';
import { buildVariant } from '../build-variant.ts';

const { outputDirectory: directory } = buildConfig(process.env);
const elsewhere = mkdtempSync(join(tmpdir(), 'reproducible-'));
/** Signs that addresses, patterns and escapes could stumble over; Windows has no folders with `?`. */
const odd = process.platform === 'win32' ? '港 #1 %41 %zz [a]' : '港 #1 q?x %41 %zz [a]';
const project = join(elsewhere, '50% 港の 事業 %41 %zz');
const [content, other] = [join(elsewhere, odd, '内容'), join(elsewhere, odd, 'サイト %2F #2')];

/** Where it is another day than here, for half of each. */
const farZone = 'Pacific/Kiritimati';

/** What a build reads of the project; packages are those of this one. */
const parts = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'public', 'scripts', 'src'];

/** One was built here; project, content and site of the other lie elsewhere, on the far side of the earth. */
beforeAll(async () => {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  cpSync('content', content, { recursive: true });
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: other, TZ: farZone }, project);
}, 480_000);

afterAll(() => rmSync(elsewhere, { recursive: true }));

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

test('two builds give the same checksums of all data', () => {
  const list = readFileSync(join(directory, 'data/v1/SHA256SUMS'), 'utf8');
  expect(list.split('\n').length).toBeGreaterThan(80);
  expect(readFileSync(join(other, 'data/v1/SHA256SUMS'), 'utf8')).toBe(list);
});

test('two builds give the same bytes for every file of the site', () => {
  expect(sumsOf(other)).toEqual(sumsOf(directory));
});

test('the list of checksums names every file of the data folder, and is true', () => {
  const folder = join(directory, 'data/v1');
  const list = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(list.toSorted()).toEqual(sumsOf(folder).filter((line) => !line.endsWith('  SHA256SUMS')));
});
