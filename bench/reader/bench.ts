import process from 'node:process';
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
import { isOfficeHere, printedByOffice } from './print-by-office.ts';
import {
  inCp932,
  reportCsv,
  reportPage,
  reportWorkbook,
  rulings,
  type RulingName,
} from './write-files.ts';

/** Kinds of files, by how they are made: a browser prints those that are named by their lines. */
const kinds = [
  'csv',
  'cp932',
  'xlsx',
  ...rulings,
  ...drawnKinds,
  'calc-full',
  'calc-half',
] as const;
type FileKind = (typeof kinds)[number];

const isDrawn = (kind: FileKind): kind is DrawnKind =>
  (drawnKinds as readonly string[]).includes(kind);

const perLayout = Number(process.argv[2] ?? 3);
const firstSeed = Number(process.argv[3] ?? 1);
const chosen = process.argv[4]?.split(',');

interface Made {
  readonly layout: string;
  readonly seed: number;
  readonly report: InventedReport;
  readonly random: Random;
}

function madeReports(): Made[] {
  return layoutNames.flatMap((layout, at) =>
    Array.from({ length: perLayout }, (_, index) => {
      const seed = firstSeed * 1000 + index * 10 + at;
      const random = createRandom(seed);
      return { layout, seed, random, report: inventedReport(layout, 4 + random.below(24), random) };
    }),
  );
}

async function filesOf(kind: FileKind, made: readonly Made[]): Promise<Uint8Array[]> {
  const reports = made.map(({ report }) => report);
  if (kind === 'calc-full') return printedByOffice(reports, 'full');
  if (kind === 'calc-half') return printedByOffice(reports, 'half');
  return Promise.all(made.map((one) => bytesOf(one, kind)));
}

async function bytesOf({ report, random }: Made, kind: FileKind): Promise<Uint8Array> {
  if (isDrawn(kind)) return pdfFile(drawnReport(report, paperOf(kind, random)));
  if (kind === 'cp932') return inCp932(reportCsv(report));
  if (kind === 'xlsx') return reportWorkbook(report);
  const ruling = rulings.find((one) => one === kind);
  return ruling ? printed(report, ruling) : new TextEncoder().encode(reportCsv(report));
}

async function printed(report: InventedReport, ruling: RulingName): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(reportPage(report, ruling));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return new Uint8Array(bytes);
}

function tell({ layout, seed }: Made, kind: FileKind, measured: Measured) {
  const { wrong, invented, asked, askedRightly, askedWrongly, missed } = measured;
  const said = [
    ...[...wrong, ...invented].slice(0, 5).map((text) => `wrong: ${text}`),
    ...(asked > askedRightly ? [`asked: ${asked - askedRightly}`] : []),
    ...askedWrongly.slice(0, 2).map((text) => `asked wrongly: ${text}`),
    ...missed.slice(0, 2).map((text) => `missed: ${text}`),
  ];
  for (const text of said) console.log(`${kind} ${layout} ${seed} ${text}`);
}

const browser = await launchBrowser();
const isOffice = isOfficeHere();
const rows: (readonly [string, Measured])[] = [];
for (const kind of kinds.filter((one) => chosen?.includes(one) ?? true)) {
  if (kind.startsWith('calc') && !isOffice) continue;
  const made = madeReports();
  const files = await filesOf(kind, made);
  const all: Measured[] = [];
  for (const [index, one] of made.entries()) {
    const bytes = files[index] ?? new Uint8Array();
    const read = await readReport(bytes, { vintage: null }, { readPdf: readPdfFile });
    const measured = measure(one.report, read);
    tell(one, kind, measured);
    all.push(measured);
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
