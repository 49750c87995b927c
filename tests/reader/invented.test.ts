import { describe, expect, test } from 'vitest';
import { inventedReport } from '../../bench/reader/invented-report.ts';
import { layoutNames } from '../../bench/reader/layouts.ts';
import { measure } from '../../bench/reader/measure.ts';
import { inCp932, reportCsv, reportWorkbook } from '../../bench/reader/write-files.ts';
import { createRandom } from '../../bench/search/random.ts';
import { readBytes } from './read-one.ts';

const writers = {
  'CSV in UTF-8': (report: Parameters<typeof reportCsv>[0]) =>
    new TextEncoder().encode(reportCsv(report)),
  'CSV in CP932': (report: Parameters<typeof reportCsv>[0]) => inCp932(reportCsv(report)),
  workbooks: reportWorkbook,
};

/** Reports of each layout. */
const seeds = Array.from({ length: 2 }, (_, index) => 501 + index);

describe.for(Object.entries(writers))('reports that nobody has seen, as %s', ([, bytesOf]) => {
  test.for(layoutNames)('%s: every value is read, and none wrongly', async (layout) => {
    for (const seed of seeds) {
      const random = createRandom(seed);
      const report = inventedReport(layout, 3 + random.below(20), random);
      const measured = measure(report, await readBytes(await bytesOf(report)));
      expect(measured).toMatchObject({ wrong: [], missed: [], invented: [] });
      const decided = measured.right + measured.asked - measured.askedRightly;
      expect(measured.right).toBeGreaterThanOrEqual(0.99 * decided);
    }
  });
});
