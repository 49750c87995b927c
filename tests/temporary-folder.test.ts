import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';

test('temporary files lie in the folder that goes with the run', () => {
  expect(tmpdir()).toMatch(/sosei-tests-\w+$/u);
});

/** Folders inside the project do not go with the run. */
const maker = /\b(?:variantFolder\(|mkdtemp(?:Sync)?\((?!\s*join\((?:tmpdir\(\)|root),))/u;
const remover = /\brm(?:Sync)?\([^;]*recursive: true/u;

test('every other folder of a test is removed by the file that made it', () => {
  const files = globSync('tests/**/*.test.ts').filter((path) => !path.endsWith('folder.test.ts'));
  const texts = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const left = texts.filter(({ text }) => maker.test(text) && !remover.test(text));
  expect(left.map(({ path }) => path)).toEqual([]);
});
