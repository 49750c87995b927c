import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedContent } from '../../src/build/checked-content.ts';
import { caseFiles } from '../load/fixture-files.ts';

test('content with open questions is built, and one line says that they are open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  cpSync('tests/fixtures/base', folder, { recursive: true });
  for (const { path, bytes } of caseFiles('question-target-hole')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const said: string[] = [];
  const say = (text: string) => {
    said.push(text);
  };
  expect(
    checkedContent(join(folder, 'content'), { log: say, fail: say, progress: say }),
  ).not.toBeNull();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/確認が1件あります。 .* 1 question to answer\.$/u);
  rmSync(folder, { recursive: true });
});
