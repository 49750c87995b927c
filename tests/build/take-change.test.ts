import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

const table = 'content/data/observations.csv';

/** A copy of the repository as that job has it: nothing is installed there. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'take-change-'));
  for (const path of [
    'package.json',
    'scripts',
    'src/hand-in',
    'src/i18n',
    'src/load',
    'src/model',
  ]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  mkdirSync(join(folder, dirname(table)), { recursive: true });
  writeFileSync(join(folder, table), 'before');
  return folder;
}

function handed(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handed-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function take(from: string) {
  const folder = checkout();
  const run = spawnSync(process.execPath, ['scripts/take-change.ts', from], {
    cwd: folder,
    encoding: 'utf8',
  });
  const text = readFileSync(join(folder, table), 'utf8');
  return { folder, text, status: run.status, told: run.stderr };
}

test('tables are taken over, without any package, and the text of the pull request is not', () => {
  const from = handed({ [table]: 'after', 'pull-request.md': 'text' });
  const { folder, text, status } = take(from);
  expect({ text, status }).toEqual({ text: 'after', status: 0 });
  expect(existsSync(join(folder, 'pull-request.md'))).toBe(false);
});

test('nothing is taken over where there is anything else', () => {
  for (const path of ['package.json', '.github/workflows/check.yml', 'content/site.yaml']) {
    const { folder, text, status, told } = take(handed({ [table]: 'after', [path]: 'after' }));
    expect({ text, status }).toEqual({ text: 'before', status: 1 });
    expect(told).toContain(path);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).not.toBe('after');
  }
});

test('a link is no table', () => {
  const from = handed({ 'pull-request.md': '' });
  mkdirSync(join(from, dirname(table)), { recursive: true });
  symlinkSync('/etc/hostname', join(from, table));
  expect(take(from)).toMatchObject({ text: 'before', status: 1 });
});

test('a change of nothing is no change', () => {
  expect(take(handed({ 'pull-request.md': '' })).status).toBe(1);
});
