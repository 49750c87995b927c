import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedSince } from '../../src/build/base-releases.ts';

const home = process.cwd();
let repository = '';

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.invalid', ...args], {
    cwd: repository,
  });

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'base-releases-'));
  const released = join(repository, 'content/releases');
  mkdirSync(join(released, '2023-08-31'), { recursive: true });
  for (const name of ['goals', 'kpis', 'units']) {
    writeFileSync(join(released, '2023-08-31', `${name}.csv`), `\ufeff${name}_id\r\na\r\n`);
  }
  writeFileSync(join(released, 'SHA256SUMS'), `${'1'.repeat(64)}  2023-08-31/kpis.csv\n`);
  git('init', '-q', '-b', 'main');
  git('-c', 'core.autocrlf=false', 'add', '.');
  git('commit', '-q', '-m', 'a');
  process.chdir(repository);
});

afterEach(() => {
  process.chdir(home);
  rmSync(repository, { recursive: true });
});

const kept = 'content/releases/2023-08-31/kpis.csv';
const list = 'content/releases/SHA256SUMS';

test('what is as it was is no change, and the list may grow', () => {
  expect(changedSince('main')).toEqual([]);
  appendFileSync(list, `${'0'.repeat(64)}  2024-08-30/kpis.csv\n`);
  writeFileSync('content/releases/2024-08-30.csv', '');
  expect(changedSince('main')).toEqual([]);
});

test('a file that has one byte more, that is gone, and a list written anew are found', () => {
  appendFileSync(kept, ' ');
  rmSync('content/releases/2023-08-31/goals.csv');
  writeFileSync(list, '');
  expect(changedSince('main')).toEqual(['content/releases/2023-08-31/goals.csv', kept, list]);
});

test('a folder that was taken away is found file by file', () => {
  rmSync('content/releases', { recursive: true });
  expect(changedSince('main').length).toBe(4);
});

test('a commit that is not there is an error', () => {
  expect(() => changedSince('nowhere')).toThrow();
});
