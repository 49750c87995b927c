import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { problemWords } from '../../src/load/problem/words.ts';
import { questionWords } from '../../src/load/question/words.ts';
import { reportText } from '../../src/load/report/text.ts';
import { reportOf } from '../../src/load/report/report.ts';
import {
  baseFiles,
  caseFiles,
  caseNames,
  expectedReport,
  expectedReports,
} from './fixture-files.ts';

describe('content with a fault gets the report in its folder', () => {
  test.for(caseNames)('%s', async (name) => {
    const files = caseFiles(name);
    const report = reportText(reportOf(files, loadContent(files)));
    await expect(report).toMatchFileSnapshot(expectedReport(name));
  });
});

test('the base has no problems, and nothing in it is asked about', () => {
  const { problems, questions } = loadContent(baseFiles());
  expect({ problems, questions }).toEqual({ problems: [], questions: [] });
});

test('every kind of problem has a case', () => {
  expect(codesIn(/ {2}\[([a-z0-9-]+)\]$/gmu)).toEqual(Object.keys(problemWords.ja).sort());
});

test('every kind of question has a case', () => {
  const codes = codesIn(/ {2}\[([a-z0-9-]+)\] 確認 \/ question$/gmu);
  expect(codes).toEqual(Object.keys(questionWords.ja).sort());
});

/** Codes in the reports of all cases, each once. */
function codesIn(pattern: RegExp): string[] {
  const codes = expectedReports().flatMap((report) =>
    [...report.matchAll(pattern)].map(([, code = '']) => code),
  );
  return [...new Set(codes)].sort();
}
