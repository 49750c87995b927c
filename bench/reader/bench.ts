import process from 'node:process';
import type { Browser } from 'playwright-core';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { readReport } from '../../src/reader/read-report.ts';
import { launchBrowser } from '../../src/serve/find-browser.ts';
import { createRandom, type Random } from '../search/random.ts';
import { drawnReport } from './draw-report.ts';
import { inventedReport, type InventedReport } from './invented-report.ts';
import { layoutNames } from './layouts.ts';
import { measure, type Measured } from './measure.ts';
import { drawnKinds, paperOf, type DrawnKind } from './paper.ts';
import { pdfFile } from './pdf-file.ts';
import { inCp932, reportCsv, reportPage, reportWorkbook, rulings } from './write-files.ts';

/** Kinds of files, by how they are made: a browser prints those that are named by their lines. */
const kinds = ['csv', 'cp932', 'xlsx', ...rulings, ...drawnKinds] as const;
type FileKind = (typeof kinds)[number];

const isDrawn = (kind: FileKind): kind is DrawnKind =>
  (drawnKinds as readonly string[]).includes(kind);

const perLayout = Number(process.argv[2] ?? 3);
const firstSeed = Number(process.argv[3] ?? 1);
const chosen = process.argv[4]?.split(',');

async function bytesOf(
  report: InventedReport,
  kind: FileKind,
  { browser, random }: { readonly browser: Browser; readonly random: Random },
) {
  if (isDrawn(kind)) return pdfFile(drawnReport(report, paperOf(kind, random)));
  if (kind === 'csv') return new TextEncoder().encode(reportCsv(report));
  if (kind === 'cp932') return inCp932(reportCsv(report));
  if (kind === 'xlsx') return reportWorkbook(report);
  const page = await browser.newPage();
  await page.setContent(reportPage(report, kind));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return new Uint8Array(bytes);
}

const browser = await launchBrowser();
const rows: (readonly [string, Measured])[] = [];
for (const kind of kinds.filter((one) => chosen?.includes(one) ?? true)) {
  const all: Measured[] = [];
  for (const layout of layoutNames) {
    for (let index = 0; index < perLayout; index += 1) {
      const seed = firstSeed * 1000 + index * 10 + layoutNames.indexOf(layout);
      const random = createRandom(seed);
      const report = inventedReport(layout, 4 + random.below(24), random);
      const bytes = await bytesOf(report, kind, { browser, random });
      const read = await readReport(bytes, { vintage: null }, { readPdf: readPdfFile });
      const measured = measure(report, read);
      all.push(measured);
      for (const text of [...measured.wrong, ...measured.invented].slice(0, 5)) {
        console.log(`${kind} ${layout} ${seed} wrong: ${text}`);
      }
      if (measured.asked > measured.askedRightly) {
        console.log(`${kind} ${layout} ${seed} asked: ${measured.asked - measured.askedRightly}`);
      }
      for (const text of measured.askedWrongly.slice(0, 2)) {
        console.log(`${kind} ${layout} ${seed} asked wrongly: ${text}`);
      }
      for (const text of measured.missed.slice(0, 2)) {
        console.log(`${kind} ${layout} ${seed} missed: ${text} ${read.refused ?? ''}`);
      }
    }
  }
  rows.push([kind, sumOf(all)]);
}
await browser.close();
console.table(
  Object.fromEntries(
    rows.map(([kind, { right, asked, askedRightly, askedWrongly, wrong, missed, invented }]) => [
      kind,
      {
        right,
        asked,
        'asked rightly': askedRightly,
        'asked wrongly': askedWrongly.length,
        wrong: wrong.length,
        missed: missed.length,
        invented: invented.length,
      },
    ]),
  ),
);

function sumOf(all: readonly Measured[]): Measured {
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
    askedRightly: all.reduce((sum, { askedRightly }) => sum + askedRightly, 0),
    askedWrongly: all.flatMap(({ askedWrongly }) => askedWrongly),
    wrong: all.flatMap(({ wrong }) => wrong),
    missed: all.flatMap(({ missed }) => missed),
    invented: all.flatMap(({ invented }) => invented),
  };
}
