import { readdirSync, readFileSync } from 'node:fs';
import { drawnReport } from '../../bench/reader/draw-report.ts';
import { inventedReport } from '../../bench/reader/invented-report.ts';
import { pdfFile } from '../../bench/reader/pdf-file.ts';
import { inCp932, reportCsv, reportWorkbook } from '../../bench/reader/write-files.ts';
import { createRandom } from '../../bench/search/random.ts';

const folder = 'tests/reader/fixtures';

/** Files of every kind, whose bytes are changed to see what the reader makes of them. */
export async function fuzzSeeds(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const report = inventedReport('rows-of-series', 3, createRandom(904));
  const paper = {
    ...({ ruling: 'full', align: 'middle', rotation: 0, pagesPerSheet: 1 } as const),
    ...{ areLinesWhole: false, isHeadingRepeated: true, cutsIndicators: false },
  };
  const files = readdirSync(folder).filter((name) => /\.(?:pdf|xls)$/u.test(name));
  return [
    ['CSV in UTF-8', new TextEncoder().encode(reportCsv(report))],
    ['CSV in CP932', inCp932(reportCsv(report))],
    ['a workbook', await reportWorkbook(report)],
    ['a drawn PDF', pdfFile(drawnReport(report, paper))],
    ...files.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))] as const),
  ];
}
