import { expect, test } from 'vitest';
import { loadedWith } from '../../src/change-set/bring.ts';
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
