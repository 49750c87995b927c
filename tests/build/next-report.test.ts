import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { writeNextReport } from '../next-report.ts';
import { realContent } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';

/** The site as it is when the next report has come. */

let content = '';
let site = '';
const first = '2023-08-31';
const next = '2024-08-30';

beforeAll(async () => {
  content = writeNextReport();
  site = variantFolder('next-report-site');
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site });
}, 240_000);

afterAll(() => {
  for (const folder of [dirname(content), site]) rmSync(folder, { recursive: true });
});

type Row = Readonly<Record<string, string>>;

const fileOf = (path: string) => readFileSync(join(site, path), 'utf8');

const rowsOf = (name: string) =>
  Papa.parse<Row>(fileOf(`data/v1/plain/${name}.csv`), { header: true, skipEmptyLines: true }).data;

const htmlOf = (page: string) => fileOf(`${page}index.html`);

/** What the main part of a page says, without its markup. */
const textOf = (html: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html)
    .replace(/<(?:style|script)\b.*?<\/(?:style|script)>/gs, '')
    .replace(/<span class="n">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** What stands on the row with this id in the list of a source. */
const figureOf = (source: string, id: string) => {
  const [row] = new RegExp(`<tr id="${id}".*?</tr>`, 's').exec(htmlOf(`sources/${source}/`)) ?? [];
  return textOf(row ?? '');
};

const cell = (row: Row) => `${row.kpi_id}/${row.fiscal_year}/${row.series}`;

test('every row of the first report is published as it was', () => {
  const { database } = realContent();
  const published = rowsOf('observations').filter(({ vintage }) => vintage === first);
  const [row] = published;
  expect(published.length).toBe(database.observations.length);
  expect(new Set(published.map(cell)).size).toBe(published.length);
  expect(Object.keys(row ?? {})).toEqual(
    expect.arrayContaining(Object.keys(database.observations[0] ?? {})),
  );
  const values = new Map(published.map((found) => [cell(found), found]));
  for (const known of database.observations) {
    const found = values.get(`${known.kpi_id}/${known.fiscal_year}/${known.series}`);
    expect(found).toMatchObject({
      status: known.status,
      value_as_published: known.value_as_published,
      source_id: known.source_id,
    });
    expect(found?.value === '').toBe(known.value === null);
  }
});

test('the history holds both reports, the newest rows each figure once', () => {
  const history = rowsOf('observations');
  const latest = rowsOf('observations_latest');
  expect(new Set(history.map(({ vintage }) => vintage))).toEqual(new Set([first, next]));
  expect(latest.length).toBe(new Set(history.map(cell)).size);
  expect(new Set(latest.map(cell)).size).toBe(latest.length);
  const newest = (name: string) => latest.find((row) => cell(row) === name);
  expect(newest('p2-k2/2023/actual')).toMatchObject({ value: '41', vintage: next });
  expect(newest('p1-k1/2024/target')).toMatchObject({ value: '28000', vintage: next });
  expect(newest('p4-k4/2023/actual')).toMatchObject({ value: '17', vintage: first });
  const moved = history.filter((row) => cell(row) === 'p1-k1/2024/target');
  expect(moved.map(({ value }) => value)).toEqual(['30000', '28000']);
});

test('the home page counts what is in force', () => {
  const text = textOf(htmlOf(''));
  expect(text).toContain('6つの事業と15の指標');
  expect(text).toContain('令和5年度に目標があった12の指標のうち');
});

test('a revised figure is told with both reports and both pages', () => {
  const html = htmlOf('kpis/p2-k2/');
  const text = textOf(html);
  expect(text).toContain('この指標の更新の記録');
  expect(text).toMatch(/44 見込み 令和5年8月31日の資料.*41 公表値 令和6年8月30日の資料/);
  expect(html).toContain(`/sources/kumamoto-${first}/#p2-k2-2023-actual`);
  expect(html).toContain(`/sources/kumamoto-${next}/#p2-k2-2023-actual`);
  expect(textOf(htmlOf('kpis/p4-k4/'))).not.toContain('この指標の更新の記録');
});

test('the list of each source keeps its own notation of the same figure', () => {
  expect(figureOf(`kumamoto-${first}`, 'p2-k2-2023-actual')).toContain('44(見込)');
  expect(figureOf(`kumamoto-${next}`, 'p2-k2-2023-actual')).toContain('41');
});

test('a correction is told on the KPI’s page with its reason, and nowhere else', () => {
  const text = textOf(htmlOf('kpis/p4-k2/'));
  expect(text).toContain('令和8年12月2日に、「652」を「625」に訂正しました。');
  expect(text).toContain('理由：令和5年度の実績を、数字を入れかえて写していました。');
  expect(textOf(htmlOf('kpis/p2-k2/'))).not.toContain('訂正');
});

test('a retired KPI keeps its page and leads to its successor, and back', () => {
  const retired = htmlOf('kpis/p4-k4/');
  expect(textOf(retired)).toContain('新しい資料では使われていません');
  expect(retired).toContain('href="/kpis/p4-k5/"');
  expect(htmlOf('kpis/p4-k5/')).toContain('href="/kpis/p4-k4/"');
  expect(existsSync(join(site, 'kpis/p4-k4.csv'))).toBe(true);
  expect(textOf(htmlOf('kpis/'))).toContain('新しい資料にない指標（1）');
});

test('the updates page tells how much each report changed', () => {
  const text = textOf(htmlOf('updates/'));
  const [, newer = '', older = ''] = /変わったこと(.*)最初の資料(.*)/.exec(text) ?? [];
  for (const line of ['値が出た 11', '値や状態の改定 1', '目標の変更 1', '新しい事業 1']) {
    expect(newer).toContain(line);
  }
  expect(newer).toContain('使われなくなった指標 1');
  expect(older).toContain('新しい数字 59');
});

test('addresses that were public with the first report still work', () => {
  const pages = ['kpis/status/not_conducted/', `print/${first}/`, `sources/kumamoto-${first}/`];
  for (const page of pages) expect(existsSync(join(site, page, 'index.html'))).toBe(true);
  expect(htmlOf(`print/${first}/`)).toContain(`href="/print/${next}/"`);
  expect(htmlOf(`print/${next}/`)).toContain('<table');
});

test('the added project has its page, its text and its money', () => {
  const text = textOf(htmlOf('projects/p6/'));
  expect(text).toContain('移住の相談窓口');
  expect(text).toContain('令和6年度の事業費 10,000');
  expect(textOf(htmlOf('finance/'))).toContain('314,000');
});

test('a text about the first report leads to pages of the first report', () => {
  const html = htmlOf('projects/p5/');
  expect(html).toContain(`/sources/kumamoto-${first}/#page-13`);
  expect(html).not.toContain(`/sources/kumamoto-${next}/#page-13`);
});
