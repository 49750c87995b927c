import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseForeign, refuseSources, refuseUnwritable } from '../../src/build/output-folder.ts';
import { shownPath, truePath } from '../../src/build/true-path.ts';

let folder = '';

beforeAll(() => {
  folder = truePath(mkdtempSync(join(tmpdir(), 'output-folder-')));
  for (const name of ['content/data', 'site/data/v1', 'things', 'empty', 'clone/.git']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const name of ['site/index.html', 'site/data/v1/SHA256SUMS', 'things/letter.txt', 'file']) {
    writeFileSync(join(folder, name), 'text');
  }
  symlinkSync(join(folder, 'content'), join(folder, 'link'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true }));

const refuse = (path: string) => refuseSources(truePath(path), join(folder, 'content'));

test.for([
  ...['.', '..', '/', 'src', 'src/pages', 'public', 'scripts', 'tests', 'docs', '.git', '.git/x'],
  ...['.github', 'node_modules', 'node_modules/astro', 'node_modules/.cache'],
  ...['node_modules/.cache/site', 'src/../src', './'],
])('the site is not written to %s', (path) => {
  expect(() => refuse(path)).toThrow('OUT_DIR');
});

test.for(['content', 'content/data', 'content/new', '.', 'link', 'link/new', 'clone'])(
  'nor to %s where the content lies in that place',
  (path) => {
    expect(() => refuse(join(folder, path))).toThrow('OUT_DIR');
  },
);

test.for(['dist', 'sources', 'node_modules/.cache/some-site', '..site'])('but to %s', (path) => {
  expect(() => refuse(path)).not.toThrow();
});

test('content of the project is protected too', () => {
  expect(() => refuseSources(resolve('content'), resolve('content'))).toThrow('OUT_DIR');
});

test('an earlier site, an empty folder and a new one may be written', () => {
  for (const name of ['site', 'empty', 'new/newer']) {
    expect(() => refuseForeign(join(folder, name))).not.toThrow();
  }
});

test.for(['things', 'content', 'file'])('the folder %s is not emptied', (name) => {
  expect(() => refuseForeign(join(folder, name))).toThrow('OUT_DIR');
});

test('a folder is named from the project where it lies there, and as it was given elsewhere', () => {
  expect(shownPath(resolve('dist/site'))).toBe(join('dist', 'site'));
  expect(shownPath(resolve('/somewhere/else'))).toBe(resolve('/somewhere/else'));
});

test('a place where no folder can be made is refused before anything is built', () => {
  expect(() => refuseUnwritable(join(folder, 'file', 'site'))).toThrow('is not a folder');
  const before = readdirSync(folder);
  expect(() => refuseUnwritable(join(folder, 'new', 'newer', 'site'))).not.toThrow();
  expect(readdirSync(folder)).toEqual(before);
});

/** Whoever runs as root may write everywhere. */
const isBound = process.platform !== 'win32' && process.getuid?.() !== 0;

test.runIf(isBound)('a site that may not be written is refused before it is built again', () => {
  const site = join(folder, 'closed', 'site');
  mkdirSync(site, { recursive: true });
  chmodSync(site, 0o555);
  expect(() => refuseUnwritable(site)).not.toThrow();
  chmodSync(join(folder, 'closed'), 0o555);
  expect(() => refuseUnwritable(site)).toThrow('permission');
  chmodSync(join(folder, 'closed'), 0o755);
  expect(() => refuseUnwritable(site)).not.toThrow();
});
