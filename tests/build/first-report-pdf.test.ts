import { beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { bring } from '../../src/change-set/bring.ts';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import type { Kpi } from '../../src/model/database.ts';
import { fold } from '../../src/reader/grid/fold.ts';
import { readReport, type ReportReading } from '../../src/reader/read-report.ts';
import { launchBrowser } from '../../src/serve/find-browser.ts';
import { firstReport, realContent } from '../real-content.ts';
import { firstReportSlides } from './first-report-slides.ts';

const { database } = realContent();
let report: ReportReading;

beforeAll(async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(firstReportSlides(database));
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await browser.close();
  const read = await readReport(bytes, { vintage: null }, { readPdf: readPdfFile });
  if (read.refused !== null) throw new Error(read.refused);
  report = read;
});

/** A PDF does not say which of several dashes was printed, nor how wide a sign is. */
const printed = (text: string) => fold(text).replace(/^[-‐–—―ー]$/u, '-');

const unitOf = ({ unit }: Kpi) => (unit === '' ? null : unit);

test('the first report, printed as it was handed out, says its day', () => {
  expect(report.vintage).toBe('2023-08-31');
});

test('every cell is read as it was transcribed by hand, and no other', () => {
  const authored = database.observations.map((row) => {
    const kpi = database.kpis.find(({ kpi_id }) => kpi_id === row.kpi_id);
    if (!kpi) throw new Error(`${row.kpi_id} is missing`);
    return {
      name: fold(kpi.name),
      unit: unitOf(kpi),
      fiscalYear: row.fiscal_year,
      series: row.series,
      value: row.value,
      status: row.status,
      asOf: row.as_of,
      valueAsPublished: printed(row.value_as_published),
      place: row.source_page,
    };
  });
  const read = report.readings.map((reading) => ({
    name: fold(reading.name),
    unit: reading.unit && fold(reading.unit),
    fiscalYear: reading.fiscalYear,
    series: reading.series,
    value: reading.value === null ? null : Number(reading.value),
    status: reading.status,
    asOf: reading.asOf,
    valueAsPublished: printed(reading.valueAsPublished),
    place: reading.place,
  }));
  const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(read).toHaveLength(104);
  expect(inOrder(read)).toEqual(inOrder(authored));
});

test('nothing of it is asked', () => {
  expect(report.readings.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(report.readings.flatMap(({ questions }) => questions)).toEqual([]);
});

test('brought to the content that was made from it, it changes nothing', () => {
  const files = readContentFiles(firstReport);
  const { asked, changeSet } = bring({
    ...{ report, files, content: realContent(), day: '2026-12-01' },
    file: { name: 'report.pdf', sha256: '' },
    decisions: { vintage: '2023-08-31' },
    reasons: wordsOf('ja').bringing.reasons,
  });
  expect({ asked, changes: changeSet.changes }).toEqual({ asked: [], changes: [] });
  expect(changeSet).toMatchObject({ tables: new Map(), again: 104 });
});

test('the tables of money are told to be left out', () => {
  expect(report.unread.map(({ grid, why }) => [grid.place, why])).toEqual([
    ['1', 'no-kpis'],
    ['2', 'no-kpis'],
  ]);
});
