import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { baseFiles } from './fixture-files.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The base in a folder of its own. */
function writtenBase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const { path, bytes } of baseFiles()) {
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, bytes);
  }
  return join(folder, 'content');
}

const found = (content: string) =>
  loadContent(readContentFiles(content)).problems.map(({ place, code }) => [place.file, code]);

test('a link in place of an optional table is told, whether it leads anywhere or not', () => {
  const content = writtenBase();
  for (const [name, to] of [
    ['control_totals', 'units.csv'],
    ['changes', 'nowhere.csv'],
  ] as const) {
    rmSync(join(content, `data/${name}.csv`));
    symlinkSync(to, join(content, `data/${name}.csv`));
  }
  expect(found(content)).toEqual([
    ['content/data/changes.csv', 'file-linked'],
    ['content/data/control_totals.csv', 'file-linked'],
  ]);
});

test('a link in place of a folder is told once', () => {
  const content = writtenBase();
  rmSync(join(content, 'codelists'), { recursive: true });
  symlinkSync('../elsewhere', join(content, 'codelists'));
  expect(found(content)).toEqual([['content/codelists', 'file-linked']]);
});
