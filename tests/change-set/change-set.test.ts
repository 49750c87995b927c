import Papa from 'papaparse';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { wordsOf } from '../../src/i18n/words.ts';
import { changedFiles, textOfFile } from '../../src/change-set/apply-edits.ts';
import { bring } from '../../src/change-set/bring.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { reasonsIn } from '../../src/change-set/reasons-in.ts';
import { yearEdits } from '../../src/change-set/year-edits.ts';
import { readBytes } from '../reader/read-one.ts';
import { readDecisions, writeDecisions } from '../../src/change-set/decisions.ts';
import { bringText, firstReportFiles, usual, type Answering } from './bring-report.ts';
import { firstReportText, nextReportText } from './report-csv.ts';

const files = firstReportFiles();
const first = firstReportText();
const next = nextReportText();

const answering: Answering = (asked) =>
  asked.key.startsWith('doubt|stroke-of-ended-year') ? 'status:not_applicable' : usual(asked);

test('the report that the content was made from changes nothing', async () => {
  const { asked, changeSet, put } = await bringText(first, files, usual);
  expect(put).toEqual(['vintage']);
  expect(asked).toEqual([]);
  expect(changeSet.changes).toEqual([]);
  expect([...changeSet.tables]).toEqual([]);
  expect(changeSet.again).toBe(104);
});

test('the next report gives exactly its changes', async () => {
  const { asked, changeSet, put } = await bringText(next, files, answering);
  expect(asked).toEqual([]);
  expect(put).toEqual([
    ...['vintage', 'source-id', 'source-title', 'source-url'],
    'kpi|花とみどりの魅力ある「森の都」再生プロジェクト|花と緑に関する熊本市全体のボランティア団体・市民団体数',
    'missing|p4-k4',
    'changed|p2-k1',
  ]);
  const told = changeSet.changes.map(({ kind, key, before, after }) =>
    [kind, key, before ?? '', after ?? ''].join(' '),
  );
  const comes = (kpi: string) => `revised 2024-08-30/${kpi}/2024/actual - 測定中`;
  const isGone = (one: string) => one.startsWith('gone ');
  expect(told.filter((one) => !isGone(one))).toEqual([
    'revised p4-k2 花と緑に関連する熊本市全体のボランティア団体数や市民団体数 花と緑に関する熊本市全体のボランティア団体・市民団体数',
    'filled 2024-08-30/p1-k1/2023/actual 測定中 24,310',
    comes('p1-k2'),
    'filled 2024-08-30/p1-k3/2022/actual 測定中 14.5',
    'filled 2024-08-30/p1-k3/2023/actual 測定中 23.4',
    'revised 2024-08-30/p2-k1/2022/actual 28 29',
    comes('p2-k1'),
    'revised 2024-08-30/p2-k2/2023/actual 44(見込) 41',
    comes('p2-k3'),
    'added 2024-08-30/p4-k1/2027/target  60,000',
    ...['p4-k2', 'p4-k3', 'p5-k1', 'p5-k2', 'p5-k3'].map(comes),
  ]);
  expect(told.filter(isGone)).toHaveLength(8);
  expect(told.filter(isGone).every((one) => one.includes('/p4-k4/'))).toBe(true);
  const loaded = loadedWith(files, changeSet);
  expect(loaded.problems).toEqual([]);
  expect([...changeSet.tables.keys()]).toEqual(
    ['observations', 'kpis', 'sources', 'vintages', 'fiscal_years', 'changes'].map(
      (table) => `content/data/${table}.csv`,
    ),
  );
});

test('what was answered is not asked again, also by way of a file', async () => {
  const { decisions, changeSet } = await bringText(next, files, answering);
  const kept = readDecisions(writeDecisions({ report: 'x', answers: decisions }));
  const again = await bringText(next, files, () => null, kept?.answers);
  expect(again.asked).toEqual([]);
  expect([...again.changeSet.tables]).toEqual([...changeSet.tables]);
});

test('nothing is written of a report that nobody has answered for', async () => {
  const { asked, changeSet } = await bringText(next, files, () => null);
  expect(asked.map(({ key }) => key)).toContain('vintage');
  expect([...changeSet.tables]).toEqual([]);
});

test('line ends, quotes and the byte-order mark of a table stay as they are', async () => {
  const path = 'content/data/observations.csv';
  const original = textOfFile(files.find((file) => file.path === path));
  const [header = '', ...rows] = original.trimEnd().split('\n');
  const quoted = rows.map((row, index) => (index % 2 ? row.replace(/^([^,]*),/u, '"$1",') : row));
  const before = `\ufeff${[`${header},source_place`, ...quoted.map((row) => `${row},`)].join('\r\n')}\r\n`;
  const { changeSet } = await bringText(
    next,
    changedFiles(files, new Map([[path, before]])),
    usual,
  );
  const after = changeSet.tables.get(path) ?? '';
  expect(after.startsWith(before)).toBe(true);
  const added = after.slice(before.length);
  expect(added.split('\r\n').length - 1).toBe(added.split('\n').length - 1);
  expect(added.split('\r\n')).toHaveLength(98);
});

test('as a workbook the first report changes nothing, and the next one what it changes as text', async () => {
  const { content } = loadContent(files);
  if (!content) throw new Error('The content has problems');
  const { reasons } = wordsOf('ja').bringing;
  const file = { name: 'r.xlsx', sha256: '' };
  const bringing = { content, files, day: '2026-12-01', file, reasons };
  const [empty, changed] = await Promise.all(
    [first, next].map(async (text) => {
      const report = await readBytes(await workbookOf(text));
      if (report.refused !== null) throw new Error(report.refused);
      return report;
    }),
  );
  if (!empty || !changed) throw new Error('A report is missing');
  const decisions = { vintage: '2023-08-31' };
  expect(bring({ ...bringing, report: empty, decisions }).changeSet.changes).toEqual([]);
  const asText = await bringText(next, files, usual);
  const brought = bring({ ...bringing, report: changed, decisions: asText.decisions });
  const told = (of: typeof brought) =>
    of.changeSet.changes.map(({ kind, key, after }) => [kind, key, after]);
  expect(told(brought)).toEqual(told(asText));
});

/** The cells of a text as a sheet. */
async function workbookOf(text: string): Promise<Uint8Array> {
  const rows = Papa.parse<string[]>(text.trimEnd()).data;
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : { value: cell })));
  const file = await writeExcelFile([{ data: cells, sheet: 'KPI' }]).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

test('a city outside Japan gets reasons and years as its content writes them', () => {
  const loaded = loadContent(readContentFiles('examples/tidewell'));
  if (!loaded.content) throw new Error('The content has problems');
  const { database, settings } = loaded.content;
  expect(reasonsIn(settings).added).toBe('The data of this report were added.');
  expect(reasonsIn({ languages: ['en', 'ja'] }).added).toBe('この資料のデータを足しました。');
  const cells = yearEdits([2027, 2028], database).map((edit) => edit.cells);
  expect(cells).toEqual([
    {
      ...{ fiscal_year: '2028', label_ja: '2028', label_short: '2028' },
      ...{ start_date: '2028-01-01', end_date: '2028-12-31' },
    },
  ]);
});
