import { expect, test } from 'vitest';
import { createRandom } from '../../bench/search/random.ts';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { readReport } from '../../src/reader/read-report.ts';
import { fuzzSeeds } from './fuzz-seeds.ts';
import { mutated } from './mutated.ts';

const times = 12;

test.for(await fuzzSeeds())('%s, with changed bytes: read or refused', async ([name, bytes]) => {
  const random = createRandom(name.length);
  for (let count = 0; count < times; count += 1) {
    const report = await readReport(
      mutated(bytes, random),
      { vintage: null },
      { readPdf: readPdfFile },
    );
    expect(report.refused === null || report.refused.length > 0).toBe(true);
  }
});
