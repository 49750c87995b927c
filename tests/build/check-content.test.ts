import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const base = 'tests/fixtures/base/content';

describe('scripts/check-content.ts', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/run.cjs', 'check-content', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '' },
    });

  test('passes the outcome on to the shell', () => {
    const { status, stdout, stderr } = run('--content', base);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^不備はありません/u);
  });

  test('speaks of a missing folder on standard error', () => {
    const { status, stdout, stderr } = run('--content=no/such/folder');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^フォルダー「no\/such\/folder」が読めません。.*\n$/u);
  });
});
