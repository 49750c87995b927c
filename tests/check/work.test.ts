import { expect, test } from 'vitest';
import { checkWords as checkWordsInEnglish } from '../../src/i18n/en/check-words.ts';
import { checkWords as words } from '../../src/i18n/ja/check-words.ts';
import { tableWordsJa } from '../../src/check/table-words/ja.ts';
import { newSession, withAnswers } from '../../src/check/session.ts';
import { stepView } from '../../src/check/step-views.ts';
import { kindView, tableKinds } from '../../src/check/table-kinds.ts';
import { broughtBy, checkedResult, askedOnPage, type Work } from '../../src/check/work.ts';
import { sentTables } from '../../src/check/sent-tables.ts';
import { filesAsWritten } from '../../src/check/written-tables.ts';
import { isEdited } from '../../src/change-set/edited-tables.ts';
import { dataTables, tablePath } from '../../src/load/content-layout.ts';
import type { ContentFile } from '../../src/load/content.ts';
import { loadTables } from '../../src/load/load-tables.ts';
import { readReport } from '../../src/reader/read-report.ts';
import { realContent } from '../real-content.ts';
import { csvOf } from './report-files.ts';
import { changedReport, plainReport, type PrintedReport } from './report-of.ts';

const { database, tableFiles } = realContent();

async function workOf(report: PrintedReport): Promise<Work> {
  const { buffer, name } = csvOf(report);
  const read = await readReport(
    new Uint8Array(buffer),
    { vintage: null },
    {
      readPdf: () => Promise.reject(new Error('This is no PDF.')),
    },
  );
  if (read.refused !== null) throw new Error(read.refused);
  const files = [...tableFiles];
  const { reasons } = words.bringing;
  return { report: read, file: { name, sha256: '' }, files, database, day: '2024-09-01', reasons };
}

const sent = filesAsWritten(sentTables(tableFiles));

test('tables that a report changes come to the page as they are written, byte for byte', () => {
  const hexOf = (files: readonly ContentFile[]) =>
    new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')]));
  const [written, came] = [hexOf(tableFiles), hexOf(sent)];
  const edited = dataTables.filter(isEdited).map(tablePath);
  const paths = edited.filter((path) => written.has(path));
  expect(paths).toContain('content/data/observations.csv');
  expect(paths.filter((path) => came.get(path) !== written.get(path))).toEqual([]);
});

test('other tables come with their rows, and not with what no report is compared with', () => {
  const loaded = loadTables(sent);
  expect(loaded.problems).toEqual([]);
  expect(loaded.database?.projects.length).toBe(database.projects.length);
  expect(loaded.database?.projects.some((project) => project.name_en !== null)).toBe(false);
  expect(loaded.database?.facts).toEqual([]);
});

test('what came is enough: the checks say of a changed report what they say with all tables', async () => {
  for (const report of [changedReport(database), plainReport(database)]) {
    const work = await workOf(report);
    const session = withAnswers(newSession, 'file', {
      vintage: '2024-08-30',
      ...{ 'source-id': 'city-2024-08-30', 'source-title': 'Report', 'source-url': '' },
    });
    const found = [tableFiles, sent].map((files) => {
      const here = { ...work, files: [...files] };
      const { problems, questions } = checkedResult(here, broughtBy(here, session));
      return [
        problems,
        questions.map(({ place: { file, row, column }, code, facts }) => ({
          file,
          row,
          column,
          code,
          facts,
        })),
      ];
    });
    expect(found[1]).toEqual(found[0]);
  }
});

test('the day of a report is asked with all that follows from the day that was found', async () => {
  const work = await workOf(plainReport(database));
  const codes = askedOnPage('file', work, newSession).map(({ about }) => about.code);
  expect(codes).toEqual(['vintage', 'source-id', 'source-title', 'source-url']);
  expect(askedOnPage('matches', work, newSession)).toEqual([]);
  expect(askedOnPage('doubts', work, newSession)).toEqual([]);
});

test('a kind of table is shown by what its columns are and its first rows', async () => {
  const work = await workOf(plainReport(database));
  const [kind, ...others] = tableKinds(work.report.tables);
  expect(others).toEqual([]);
  const view = kind ? kindView(kind, { index: 0, total: 1 }, words) : {};
  expect(view.columns).toEqual(
    expect.arrayContaining([
      { role: '指標の名前', isRead: true, isWide: true, heading: '指標' },
      {
        role: '目標の値 2022年度',
        isRead: true,
        isWide: false,
        heading: expect.stringContaining('令和4年度') as string,
      },
      {
        role: '実績の値 2023年度',
        isRead: true,
        isWide: false,
        heading: expect.stringContaining('令和5年度') as string,
      },
    ]),
  );
  expect(view.rows).toHaveLength(3);
  expect(view.hasPicture).toBe(false);
});

test('a report that is all answered changes tables that have no problems', async () => {
  const work = await workOf(plainReport(database));
  const session = withAnswers(newSession, 'file', {
    vintage: '2024-08-30',
    'source-id': 'city-2024-08-30',
    'source-title': 'Report',
    'source-url': '',
  });
  const brought = broughtBy(work, session);
  expect(brought.asked).toEqual([]);
  expect(checkedResult(work, brought).problems).toEqual([]);
  const seen = { work, brought, session, words, findingWords: tableWordsJa };
  const view = stepView('changes', seen);
  expect(view.sound).toBe(words.checkPage.changes.sound);
  expect(view.problems).toEqual([]);
  const english = { ...seen, words: checkWordsInEnglish };
  expect(stepView('matches', english).same).toMatch(/^All \d+ KPIs have the same names\.$/u);
});

test('what changed is asked where it belongs, once for each situation', async () => {
  const work = await workOf(changedReport(database));
  expect(askedOnPage('matches', work, newSession)).toHaveLength(1);
  const codes = askedOnPage('doubts', work, newSession).map(({ about }) => about.code);
  expect(codes).toContain('changed');
});
