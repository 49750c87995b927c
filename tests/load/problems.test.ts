import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { problemKinds } from '../../src/load/problem-kinds.ts';
import { reportText } from '../../src/load/report-text.ts';
import { reportOf } from '../../src/load/report.ts';
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

test('the base has no problems', () => {
  expect(loadContent(baseFiles()).problems).toEqual([]);
});

test('every kind of problem has a case', () => {
  const codes = expectedReports().flatMap((report) =>
    [...report.matchAll(/ {2}\[([a-z0-9-]+)\]$/gmu)].map(([, code]) => code),
  );
  expect([...new Set(codes)].sort()).toEqual(Object.keys(problemKinds).sort());
});
