import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';

test('everything that the accessibility statement says was tried is tried by a test of that name', () => {
  const checks = Object.keys(ja.accessibility.checks);
  expect(Object.keys(en.accessibility.checks)).toEqual(checks);
  expect(checks.filter((name) => !existsSync(`tests/browser/${name}.test.ts`))).toEqual([]);
});
