import { expect, test } from 'vitest';
import { changedFiles } from '../../src/change-set/apply-edits.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import { bringText, firstReportFiles, usual, type Answering } from './bring-report.ts';
import { nextReportText } from './report-csv.ts';

const files = firstReportFiles();
const name = '移住相談窓口を使った人の数';
const group = '創業支援と地場企業の強化によるくまもと創生プロジェクト';
const withNew = nextReportText().replace(
  /\n([^\n]*,くまもと森都心プラザ[^\n]*目標値)/u,
  `\n${group},4,${name},世帯,目標値,,10,12,,,,,\n${group},4,${name},世帯,実績値,,8,14,,,,,\n$1`,
);
const isNew = `kpi|${group}|${name}`;

const rowOf = (tables: ReadonlyMap<string, string>, table: string, start: string) =>
  tables
    .get(`content/data/${table}.csv`)
    ?.split('\n')
    .filter((row) => row.startsWith(start));

/** The indicator is new, and what is not said here is answered as is usual. */
const answeringWith =
  (answers: Readonly<Record<string, string>>): Answering =>
  (asked) =>
    answers[asked.key] ?? (asked.key === isNew ? 'new' : usual(asked));

test('an indicator that is new gets its row: asked are owner, ID, plain name and direction', async () => {
  const { asked, changeSet, put } = await bringText(withNew, files, answeringWith({}));
  expect(asked).toEqual([]);
  const about = `${group}|${name}`;
  expect(put.filter((key) => key.includes(name))).toEqual([
    isNew,
    ...['owner', 'id', 'plain', 'direction'].map((part) => `new-kpi-${part}|${about}`),
  ]);
  expect(changeSet.changes.filter(({ table }) => table === 'kpis')).toMatchObject([
    { kind: 'added', key: 'p2-k4', after: name },
    { kind: 'revised', key: 'p4-k2' },
  ]);
  expect(rowOf(changeSet.tables, 'units', '世帯')).toEqual(['世帯,households,count,,,']);
  expect(rowOf(changeSet.tables, 'observations', '2024-08-30,p2-k4,')).toHaveLength(4);
  expect(rowOf(changeSet.tables, 'kpis', 'p2-k4,p2,4,')?.[0]).toContain(',2024-08-30');
  const loaded = loadedWith(files, changeSet);
  expect(loaded.problems).toEqual([]);
  expect(loaded.questions.filter(({ code }) => code === 'kpi-added')).toEqual([]);
});

test('what was said of a new KPI is not asked again, nor once its row is there', async () => {
  const first = await bringText(withNew, files, answeringWith({}));
  const again = await bringText(withNew, files, () => null, first.decisions);
  expect(again.asked).toEqual([]);
  const after = changedFiles(files, first.changeSet.tables);
  const rerun = await bringText(withNew, after, () => null, first.decisions);
  expect(rerun.asked).toEqual([]);
  expect([...rerun.changeSet.tables]).toEqual([]);
});

test('an ID that is in use is no answer', async () => {
  const key = `new-kpi-id|${group}|${name}`;
  const { asked, changeSet } = await bringText(withNew, files, answeringWith({ [key]: 'p2-k1' }));
  expect(asked.map((one) => one.key)).toContain(key);
  expect(rowOf(changeSet.tables, 'observations', '2024-08-30,p2-k4,')).toEqual([]);
});

test('a KPI that has ended says in which report and why', async () => {
  const answers = { 'missing|p4-k4': 'ended' };
  const { changeSet, put } = await bringText(withNew, files, answeringWith(answers));
  expect(put).toContain('ended-reason|p4-k4');
  expect(changeSet.changes).toContainEqual(
    expect.objectContaining({
      kind: 'revised',
      key: 'p4-k4',
      field: 'ended_in',
      after: '2024-08-30',
    }),
  );
  const loaded = loadedWith(files, changeSet);
  expect(loaded.problems).toEqual([]);
  expect(loaded.questions.filter(({ code }) => code === 'kpi-dropped')).toEqual([]);
});

test('a KPI that a new one has replaced names its successor', async () => {
  const answers = { 'missing|p4-k4': 'successor:p2-k4' };
  const { changeSet } = await bringText(withNew, files, answeringWith(answers));
  expect(changeSet.changes).toContainEqual(
    expect.objectContaining({ key: 'p4-k4', field: 'successor', after: 'p2-k4' }),
  );
  expect(loadedWith(files, changeSet).problems).toEqual([]);
});

test('of several KPIs that are missing it is asked first whether the report is whole', async () => {
  const part = withNew.replaceAll(/^[^\n]*,くまもと森都心プラザ[^\n]*\n/gmu, '');
  const { put, changeSet } = await bringText(part, files, answeringWith({}));
  expect(put.filter((key) => /^(?:whole|missing)/u.test(key))).toEqual(['whole']);
  expect(changeSet.changes.some(({ field }) => field === 'ended_in')).toBe(false);
  const whole = await bringText(part, files, answeringWith({ whole: 'in-whole' }));
  expect(whole.put.filter((key) => key.startsWith('missing'))).toHaveLength(2);
});
