import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { usual } from '../change-set/bring-report.ts';
import type { Person } from '../../src/import/effects.ts';
import { readBytes } from '../reader/read-one.ts';
import { createOffice } from './run-import.ts';

const office = createOffice('import-news');
afterAll(() => office.remove());

const owner = '創業支援と地場企業の強化によるくまもと創生プロジェクト';
const rows = [
  [
    'くまもと森都心プラザビジネス支援施設を契機とした創業者数',
    '人',
    '35',
    '40',
    'A',
    '相談が増えた。',
  ],
  ['支援事業を通じた製品化・事業化件数', '件', '12', '9', 'B', ''],
  ['移住相談窓口を使った人の数', '世帯', '12', '14', 'A', '窓口を広げた。'],
];
const joint = ['食関連企業の新商品件数', '商談会に出た会社の数'];

/** A report with grades, a new KPI, and two that share one grade; all others have gone. */
async function workbook(): Promise<Buffer> {
  const header = ['事業名', '指標', '単位', 'R5目標', 'R5実績', '達成度', '担当課の意見'];
  const sheet = [
    [{ value: '令和6年8月30日' }],
    [],
    header.map((value) => ({ value })),
    ...rows.map((row) => [{ value: owner }, ...row.map((value) => (value ? { value } : null))]),
    ...joint.map((name, index) => [
      ...[owner, name, '社', '5', '6'].map((value) => ({ value })),
      index === 0 ? { value: 'C', rowSpan: 2 } : null,
    ]),
  ];
  const costs = [
    ['事業名', 'R5計画', 'R5実績'].map((value) => ({ value })),
    ['商談会', '500', '480'].map((value) => ({ value })),
  ];
  const file = await writeExcelFile([
    { data: sheet, sheet: 'KPI' },
    { data: costs, sheet: '事業費' },
  ]).toBlob();
  return Buffer.from(await file.arrayBuffer());
}

/** A clerk who leaves out the costs, takes the new KPI for new, and says that another has ended. */
function clerk() {
  const asked: string[] = [];
  const person: Person = {
    ask: (asking) => {
      asked.push(asking.key);
      const isNew = asking.key.includes('移住相談') && asking.about.code === 'kpi-new';
      const isEnd = asking.key === 'missing|p4-k4';
      const isOut = joint.some((name) => asking.key.endsWith(name));
      if (asking.key === 'whole') return Promise.resolve('in-whole');
      return Promise.resolve(isOut ? 'left-out' : isNew ? 'new' : isEnd ? 'ended' : usual(asking));
    },
    picks: (_, options) => {
      asked.push('tables');
      const wanted = options.map(({ value }) => value).filter((value) => value.endsWith('@KPI'));
      return Promise.resolve(wanted);
    },
    confirms: () => Promise.resolve(true),
  };
  return { person, asked };
}

test('a grade that stands for two indicators is not taken for that of the first', async () => {
  const report = await readBytes(await workbook());
  if (report.refused !== null) throw new Error(report.refused);
  const clear = report.evaluations.map(({ grade, isClear }) => [grade, isClear]);
  expect(clear).toEqual([...['A', 'B', 'A'].map((grade) => [grade, true]), ['C', false]]);
});

test('grades, a new KPI and one that has ended are written, and the content is sound', async () => {
  writeFileSync(office.pathOf('report.xlsx'), await workbook());
  const dry = await office.run(['report.xlsx', '--dry-run'], clerk().person);
  expect(dry.exitCode).toBe(0);
  expect(dry.remarks).toContain('A / 相談が増えた。');
  const before = office.files();
  const { person, asked } = clerk();
  const { exitCode } = await office.run(['report.xlsx'], person);
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
  const after = office.files();
  const linesOf = (name: string) => after[`content/data/${name}.csv`]?.split('\n') ?? [];
  expect(linesOf('evaluations').map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
    'evaluation_id vintage kpi_id',
    ...['e1 2024-08-30 p2-k1', 'e2 2024-08-30 p2-k3', 'e3 2024-08-30 p2-k4', ''],
  ]);
  expect(linesOf('kpis').filter((line) => line.startsWith('p2-k4,'))).toHaveLength(1);
  expect(linesOf('kpis').find((line) => line.startsWith('p4-k4,'))).toContain('2024-08-30');
  expect(loadContent(readContentFiles(office.content)).problems).toEqual([]);
  expect(Object.keys(before).length).toBeLessThan(Object.keys(after).length);
  const again = clerk();
  expect(await office.run(['report.xlsx'], again.person)).toMatchObject({ exitCode: 0 });
  expect(again.asked).toEqual([]);
  expect(office.files()).toEqual(after);
});
