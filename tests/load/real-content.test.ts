import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { nextReportFiles } from '../next-report.ts';
import { firstReport } from '../real-content.ts';

const files = readContentFiles('content');
const path = 'content/data/observations.csv';

test('the content of this repository has no problems', () => {
  expect(loadContent(files).problems).toEqual([]);
});

test.for([
  ['the first report', readContentFiles(firstReport)],
  ['the first report with the next one', nextReportFiles()],
] as const)('%s has no problems and leaves no question open', ([, content]) => {
  const { problems, questions } = loadContent(content);
  expect({ problems, questions }).toEqual({ problems: [], questions: [] });
});

test('a wrong digit in any of the first hundred values of it is found', { timeout: 60_000 }, () => {
  const lines = readLines(files);
  const place = lines[0]?.split(',').indexOf('value') ?? -1;
  const rows = lines.flatMap((line, index) => (/^\d/u.test(cell(line, place)) ? [index] : []));
  const found = rows.slice(0, 100).map((index) => {
    const line = lines[index] ?? '';
    const wrong = line
      .split(',')
      .with(place, `${cell(line, place)}9`)
      .join(',');
    return loadContent(withLines(lines.with(index, wrong))).problems[0]?.place.row;
  });
  expect(found).toEqual(rows.slice(0, 100).map((index) => index + 1));
  expect(found).not.toEqual([]);
});

function readLines(all: readonly ContentFile[]): string[] {
  const file = all.find((one) => one.path === path);
  return new TextDecoder().decode(file?.bytes).split('\n');
}

/** Columns before the value hold neither commas nor quotation marks. */
function cell(line: string, index: number): string {
  return line.split(',')[index] ?? '';
}

function withLines(lines: readonly string[]): ContentFile[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return files.map((file) => (file.path === path ? { path, bytes } : file));
}
