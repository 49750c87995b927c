import { expect, test } from 'vitest';
import { changedFiles } from '../../src/change-set/apply-edits.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import type { ContentFile } from '../../src/load/content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { reportOf } from '../reader/read-one.ts';
import { mergedSheet } from '../reader/workbook.ts';
import { bringText, firstReportFiles, usual, type Answering } from './bring-report.ts';

const files = firstReportFiles();
const founders = 'くまもと森都心プラザビジネス支援施設を契機とした創業者数';
const products = '支援事業を通じた製品化・事業化件数';
const day = '令和6年8月30日\n\n';
const graded = `${day}指標,単位,R5目標,R5実績,達成率,達成度,担当課の意見,今後の方針
${founders},人,35,40,114.3％,A,相談が増えた。,窓口を続ける。
${products},件,12,9,75.0％,B,,審査を早める。
`;

const rowsOf = (tables: ReadonlyMap<string, string>, name: string) =>
  tables.get(`content/data/${name}.csv`)?.trimEnd().split('\n').slice(1);

const withTables = (of: readonly ContentFile[], tables: ReadonlyMap<string, string>) =>
  changedFiles(of, tables);

test('a new scale is asked once, and grades, rates, comments and next steps are written', async () => {
  const { changeSet, put } = await bringText(graded, files, usual);
  expect(put.slice(5)).toEqual([
    'judge|担当課',
    'judged-year|担当課',
    'scale|担当課|達成度',
    'grades|担当課|達成度',
  ]);
  expect(rowsOf(changeSet.tables, 'evaluations')).toEqual([
    'e1,2024-08-30,p2-k1,,,,2023,担当課,achievement,A,114.3％,相談が増えた。,窓口を続ける。,,kumamoto-2024-08-30,,report!E4',
    'e2,2024-08-30,p2-k3,,,,2023,担当課,achievement,B,75.0％,,審査を早める。,,kumamoto-2024-08-30,,report!E5',
  ]);
  expect(rowsOf(changeSet.tables, 'scales')).toEqual([
    'achievement,達成度,,,kumamoto-2024-08-30,,report!E4',
  ]);
  expect(rowsOf(changeSet.tables, 'scale_grades')).toEqual([
    'achievement,A,1,,',
    'achievement,B,2,,',
  ]);
  expect(loadedWith(files, changeSet).problems).toEqual([]);
});

test('the same report again changes nothing, and asks nothing that was answered', async () => {
  const first = await bringText(graded, files, usual);
  const after = withTables(files, first.changeSet.tables);
  const again = await bringText(graded, after, () => null, first.decisions);
  expect(again.asked).toEqual([]);
  expect([...again.changeSet.tables]).toEqual([]);
  const forgotten = await bringText(graded, after, usual);
  expect([...forgotten.changeSet.tables]).toEqual([]);
  expect(forgotten.put).toEqual(['vintage', 'judge|担当課', 'judged-year|担当課']);
});

test('another grade of the same report is a correction with its reason', async () => {
  const first = await bringText(graded, files, usual);
  const after = withTables(files, first.changeSet.tables);
  const answering: Answering = (asked) =>
    asked.about.code === 'reason' ? '写しまちがいでした。' : usual(asked);
  const other = graded.replace('75.0％,B', '75.0％,A');
  const { changeSet, put } = await bringText(other, after, answering);
  expect(put.slice(3)).toEqual(['judgement|p2-k3', 'judgement-reason|p2-k3']);
  expect(
    changeSet.changes.map(({ kind, key, field, before, after: now }) => [
      kind,
      key,
      field,
      before,
      now,
    ]),
  ).toEqual([['corrected', 'e2', 'grade', 'B', 'A']]);
  expect([...changeSet.tables.keys()]).toEqual(
    ['evaluations', 'changes'].map((name) => `content/data/${name}.csv`),
  );
  expect(loadedWith(after, changeSet).problems).toEqual([]);
});

test('the next report writes what it judges otherwise, and not what it repeats', async () => {
  const first = await bringText(graded, files, usual);
  const after = withTables(files, first.changeSet.tables);
  const next = graded.replace('令和6年', '令和7年').replace('75.0％,B', '75.0％,A');
  const { changeSet } = await bringText(next, after, usual);
  const judged = changeSet.changes.filter(({ table }) => table === 'evaluations');
  expect(judged.map(({ kind, key, before, after: now }) => [kind, key, before, now])).toEqual([
    ['revised', 'e3', 'B / 75.0％ / 審査を早める。', 'A / 75.0％ / 審査を早める。'],
  ]);
});

test('judgements that a person leaves out are not written', async () => {
  const answering: Answering = (asked) =>
    asked.about.code === 'judge' ? 'left-out' : usual(asked);
  const { changeSet, put } = await bringText(graded, files, answering);
  expect(put).not.toContain('judged-year|担当課');
  expect(changeSet.tables.has('content/data/evaluations.csv')).toBe(false);
});

test('what a council says stays apart from what nobody is named for', async () => {
  const { evaluations } = await reportOf(`指標,単位,R5目標,R5実績,達成度,推進会議の意見
${founders},人,35,40,A,よく伸びた。
`);
  expect(evaluations.map(({ judge, grade, comment }) => [judge, grade, comment])).toEqual([
    [null, 'A', null],
    ['推進会議', null, 'よく伸びた。'],
  ]);
});

test('a known scale with its grades is not asked about, whoever graded before', async () => {
  const city = readContentFiles('examples/hoshihama');
  const answering: Answering = (asked) =>
    asked.about.code === 'changed-here' ? 'left-out' : usual(asked);
  const text = (grade: string) => `${day}指標,単位,R5目標,R5実績,達成度,今後の方針
新しく漁業に就いた人の数,人,5,3,${grade},船の貸し出しを続ける。
`;
  const same = await bringText(text('B'), city, answering);
  expect(same.put.filter((key) => /scale|judgement/u.test(key))).toEqual([]);
  expect(same.changeSet.tables.has('content/data/evaluations.csv')).toBe(false);
  const other = await bringText(text('Ｃ'), city, answering);
  expect(other.put).toContain('judgement|g1-1-k1');
});

const startUps = '創業支援と地場企業の強化によるくまもと創生プロジェクト';
const exported = '本交付金事業実施に伴う農水産物・加工品の輸出の増加額';
const opened = '本交付金事業実施に伴う農水産物・加工品の海外販路開拓数';

const ofProjects = (first: string) => `事業,指標,単位,R5目標,R5実績,評価,意見
${first},${exported},千円,100,90,B,伸び悩んだ。
,${opened},件,5,6,,
事業２　${startUps},${founders},人,35,40,A,
,${products},件,12,9,,審査を早める。
`;
const sold = '魅力ある農水産物・加工品を中心とした地場産品の販路拡大によるくまもと創生プロジェクト';
const beside = ['A2:A3', 'A4:A5', 'F2:F3', 'F4:F5', 'G2:G3'];

const sayingDay: Answering = (asked) =>
  asked.about.code === 'vintage' ? '2024-08-30' : usual(asked);

test('a judgement in one cell beside all indicators of a project is one of the project', async () => {
  const file = mergedSheet(ofProjects(sold), beside);
  const { changeSet, put, judged } = await bringText(file, files, sayingDay);
  expect(put.filter((key) => key.startsWith('judged-owner'))).toEqual([]);
  expect(judged.unclear).toBe(0);
  expect(rowsOf(changeSet.tables, 'evaluations')).toEqual([
    'e1,2024-08-30,,p1,,,2023,,evaluation,B,,伸び悩んだ。,,,kumamoto-2024-08-30,,KPI!F2',
    'e2,2024-08-30,,p2,,,2023,,evaluation,A,,,,,kumamoto-2024-08-30,,KPI!F4',
    'e3,2024-08-30,p2-k3,,,,2023,,,,,審査を早める。,,,kumamoto-2024-08-30,,KPI!G5',
  ]);
  expect(loadedWith(files, changeSet).problems).toEqual([]);
});

test('which project a heading is that nobody calls so is asked once', async () => {
  const file = mergedSheet(ofProjects('農水産物の販路拡大'), beside);
  const { changeSet, put } = await bringText(file, files, (asked) =>
    asked.about.code === 'judged-owner' ? 'project:p1' : sayingDay(asked),
  );
  expect(put.filter((key) => key.startsWith('judged-owner'))).toEqual([
    'judged-owner|農水産物の販路拡大',
  ]);
  expect(rowsOf(changeSet.tables, 'evaluations')?.[0]).toContain('e1,2024-08-30,,p1,');
});

test('without merged cells nobody guesses whether the project or its first indicator is judged', async () => {
  const { changeSet, judged } = await bringText(ofProjects(sold), files, sayingDay);
  expect(judged.unclear).toBe(2);
  expect(rowsOf(changeSet.tables, 'evaluations')).toEqual([
    'e1,2024-08-30,p2-k3,,,,2023,,,,,審査を早める。,,,kumamoto-2024-08-30,,report!G5',
  ]);
});

test('a heading that says it is of the project needs no merged cells', async () => {
  const text = ofProjects(sold).replace(',評価,', ',事業の評価,');
  const { changeSet } = await bringText(text, files, sayingDay);
  expect(rowsOf(changeSet.tables, 'evaluations')?.map((row) => row.split(',')[3])).toEqual([
    'p1',
    '',
    'p2',
    '',
  ]);
});
