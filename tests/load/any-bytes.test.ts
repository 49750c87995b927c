import { describe, expect, test } from 'vitest';
import type { ContentFile, Loaded } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Finding, Problem } from '../../src/load/problem/problem.ts';
import type { Question } from '../../src/load/question/question.ts';
import { groupsOf } from '../../src/load/report/group.ts';
import { reportGithub } from '../../src/load/report/github.ts';
import { reportText } from '../../src/load/report/text.ts';
import { reportOf } from '../../src/load/report/report.ts';
import { worded } from '../../src/load/report/worded.ts';
import { baseFiles } from './fixture-files.ts';
import { createRandom, randomBytes, withFaults } from './random-faults.ts';

const base = baseFiles();
const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

/** Problems of a whole file have no row; every other has one that the file can have. */
const wholeFile = ['file-missing', 'file-unknown'];

function misplaced(files: readonly ContentFile[], { place, code }: Problem | Question): boolean {
  if (wholeFile.includes(code)) return place.row !== null;
  const file = files.find(({ path }) => path === place.file);
  const text = new TextDecoder().decode(file?.bytes);
  const rows = text.split(/\r\n|\r|\n/u).length;
  return !file || place.row === null || place.row < 1 || place.row > rows || !place.column;
}

function wordless(finding: Finding): boolean {
  const { text, repair } = worded(finding);
  return [text.ja, text.en, repair.ja, repair.en].some(
    (words) => words === '' || /undefined|NaN|\[object|[\p{Cc}\u202e]/u.test(words),
  );
}

function expectAnswer(files: readonly ContentFile[], loaded: Loaded): void {
  const { content, problems, questions } = loaded;
  const findings = [...problems, ...questions];
  expect(content === null).toBe(problems.length > 0);
  expect(findings.filter((finding) => misplaced(files, finding))).toEqual([]);
  expect(findings.filter(wordless)).toEqual([]);
  const report = reportOf(files, loaded);
  const told = groupsOf(problems).slice(0, 100).length + questions.slice(0, 100).length;
  const entries = reportText(report)
    .split(/\n\n|\n(?=不備)/u)
    .slice(0, -1);
  const lines = entries
    .filter((entry) => !entry.startsWith('ほかに'))
    .map((entry) => entry.split('\n'));
  expect(lines).toHaveLength(told);
  expect(lines.filter(({ length }) => length < 3 || length > 4)).toEqual([]);
  const annotations = reportGithub(report)
    .split('\n')
    .filter((line) => line.startsWith('::'));
  expect(annotations).toHaveLength(
    groupsOf(problems).slice(0, 50).length + groupsOf(questions).slice(0, 50).length,
  );
}

const oddFiles: readonly (readonly [name: string, files: readonly ContentFile[]])[] = [
  ['no files at all', []],
  ['one file that is nothing', [{ path: '', bytes: new Uint8Array() }]],
  ['deep nesting', deeplyNested()],
];

describe('whatever the bytes, the answer is content or located problems', () => {
  test('for content with a few random faults', () => {
    for (const seed of seeds) {
      const files = withFaults(base, createRandom(seed));
      expectAnswer(files, loadContent(files));
    }
  }, 60_000);

  test('for files of random bytes', () => {
    for (const seed of seeds.slice(0, 20)) {
      const random = createRandom(seed);
      const files = base.map(({ path }) => ({ path, bytes: randomBytes(random, 300) }));
      expectAnswer(files, loadContent(files));
    }
  }, 60_000);

  test.for(oddFiles)('for %s', { timeout: 60_000 }, ([, files]) => {
    expectAnswer(files, loadContent(files));
  });
});

function deeplyNested(): ContentFile[] {
  const encoder = new TextEncoder();
  return base.map((file) => {
    if (file.path.endsWith('.yaml')) return { ...file, bytes: encoder.encode('['.repeat(20_000)) };
    if (!file.path.endsWith('.mdx')) return file;
    const text = `---\nsummary: ${'{a: '.repeat(5000)}\n---\n\n${'> '.repeat(2000)}\n\n${'<Term word="a">'.repeat(2000)}`;
    return { ...file, bytes: encoder.encode(text) };
  });
}
