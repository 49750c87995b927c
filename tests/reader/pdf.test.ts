import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawnReport } from '../../bench/reader/draw-report.ts';
import { inventedReport } from '../../bench/reader/invented-report.ts';
import type { Expected, LayoutName } from '../../bench/reader/layouts.ts';
import { measure } from '../../bench/reader/measure.ts';
import type { Paper } from '../../bench/reader/paper.ts';
import { pdfFile, type DrawnPage } from '../../bench/reader/pdf-file.ts';
import { createRandom } from '../../bench/search/random.ts';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { readReport } from '../../src/reader/read-report.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/reader/fixtures/${name}`));
const read = (bytes: Uint8Array) => readReport(bytes, { vintage: null }, { readPdf: readPdfFile });

const reportOf = (layout: LayoutName, seed: number, kpis = 3) =>
  inventedReport(layout, kpis, createRandom(seed));

const plain: Paper = {
  ruling: 'full',
  areLinesWhole: false,
  isHeadingRepeated: true,
  cutsIndicators: false,
  rotation: 0,
  pagesPerSheet: 1,
  align: 'middle',
};

const programs = [
  ['office-ruled', []],
  ['office-half-ruled', ['columns-unruled']],
  ['browser-half-ruled', []],
] as const;

/** What a file of a program holds. It is kept beside it: what is invented today is another report. */
const writtenIn = (name: string) =>
  JSON.parse(readFileSync(`tests/reader/fixtures/${name}.json`, 'utf8')) as Expected[];

/** Where nothing but white gaps shows the columns, rows may stay unread, and none is read wrongly. */
const maxMissed = 0.15;

test.for(programs)('%s.pdf is read as it was written', async ([name, asked]) => {
  const report = await read(fixture(`${name}.pdf`));
  const expected = writtenIn(name);
  const measured = measure({ expected }, report);
  expect(measured).toMatchObject({ wrong: [], invented: [], askedWrongly: [] });
  const allowed = asked.length === 0 ? 0 : maxMissed * expected.length;
  expect(measured.missed.length).toBeLessThanOrEqual(allowed);
  const tables = report.refused === null ? report.tables : [];
  const codes = tables.flatMap((table) => table.questions.map(({ code }) => code));
  expect([...new Set(codes)]).toEqual(asked);
});

const papers: readonly (readonly [string, Partial<Paper>])[] = [
  ['a font that the file does not hold', {}],
  ['open edges', { ruling: 'open' }],
  ['lines in pieces, and no columns', { ruling: 'half' }],
  ['whole lines, and no columns', { ruling: 'half', areLinesWhole: true }],
  ['pages that are turned', { rotation: 90 }],
  ['two pages on a sheet', { pagesPerSheet: 2 }],
  ['a heading on the first page only', { isHeadingRepeated: false }],
  ['indicators that a page cuts', { cutsIndicators: true, isHeadingRepeated: false }],
];

test.for(papers)('%s: every value is read, none wrongly', async ([, paper]) => {
  const report = reportOf('rows-of-series', 903, 24);
  const bytes = pdfFile(drawnReport(report, { ...plain, ...paper }));
  expect(measure(report, await read(bytes))).toMatchObject({
    wrong: [],
    missed: [],
    invented: [],
    askedWrongly: [],
  });
});

test('pages are named by their printed numbers, also where two stand on a sheet', async () => {
  const pages = drawnReport(reportOf('rows-of-series', 903, 24), { ...plain, pagesPerSheet: 2 });
  const report = await read(pdfFile(pages));
  const places = report.refused === null ? report.readings.map(({ place }) => place) : [];
  expect([...new Set(places)]).toEqual(['1', '2']);
});

const [page] = drawnReport(reportOf('rows-of-series', 903), plain);
const drawn = (change: Partial<DrawnPage>, font: 'named' | 'coded' = 'named') =>
  pdfFile([{ width: 842, height: 595, texts: [], bars: [], ...page, ...change }], font);
const hidden = (page?.texts ?? []).map((text) => ({ ...text, isHidden: true }));

/** The report with a Type 1 font behind it, of which one letter has this code. */
function withFont(code: string): Uint8Array {
  const font = `%!FontType1-1.0: A\n/Encoding 256 array\ndup ${code} /A put\nreadonly def\neexec`;
  const packed = zlibSync(new TextEncoder().encode(font));
  return Uint8Array.from([...drawn({}), ...new TextEncoder().encode('stream\r\n'), ...packed]);
}

test('a font whose codes are within 0 to 255 is no reason to refuse', async () => {
  expect(await read(withFont('255'))).toMatchObject({ refused: null });
});

const overprinted = (count: number) =>
  drawn({ texts: Array.from({ length: count }, () => ({ x: 60, y: 90, size: 8, text: '年' })) });
const ruledOver = (count: number) =>
  drawn({ bars: Array.from({ length: count }, () => ({ x: 60, y: 90, width: 90, height: 0.5 })) });

const refusals = [
  ['a picture of paper', drawn({ texts: [], bars: [], hasPicture: true }), 'pdf-scanned'],
  ['text under a picture', drawn({ texts: hidden, hasPicture: true }), 'pdf-invisible-text'],
  ['an empty page', drawn({ texts: [], bars: [] }), 'pdf-without-text'],
  ['codes of glyphs alone', drawn({}, 'coded'), 'pdf-fonts-unreadable'],
  ['no lines', drawn({ bars: [] }), 'no-kpi-tables'],
  ['many letters on one another', overprinted(5000), 'no-tables'],
  ['more letters than a page can hold', overprinted(20_001), 'pdf-page-full'],
  ['more lines than a page can hold', ruledOver(20_001), 'pdf-page-full'],
  ['a font with a code that no text can name', withFont('4519992'), 'file-damaged'],
  ['a password', fixture('office-password.pdf'), 'pdf-password'],
  ['half of a file', fixture('office-ruled.pdf').slice(0, 9000), 'file-damaged'],
  ['a workbook of the old kind', fixture('office.xls'), 'old-workbook'],
] as const;

test.for(refusals)('%s: refused with its reason', async ([, bytes, refused]) => {
  expect(await read(bytes)).toMatchObject({ refused });
});
