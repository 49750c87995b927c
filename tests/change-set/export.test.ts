import { expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { bring } from '../../src/change-set/bring.ts';
import { changedFiles } from '../../src/change-set/apply-edits.ts';
import { withAnswer, type Decisions } from '../../src/change-set/decisions.ts';
import type { Content, ContentFile } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { createCellWriter } from '../../src/publish/tables/cells.ts';
import { writeCsv } from '../../src/publish/tables/csv.ts';
import { withByteOrderMark } from '../../src/write/csv.ts';
import type { PublishedTable } from '../../src/publish/tables/published-table.ts';
import { workbook } from '../../src/publish/whole/whole-files.ts';
import { nextReportFiles } from '../next-report.ts';
import { dataOf, tableOf } from '../publish/contents.ts';
import { readBytes } from '../reader/read-one.ts';
import { firstReport } from '../real-content.ts';
import { usual, type Answering } from './bring-report.ts';

const contents: readonly (readonly [name: string, files: readonly ContentFile[]])[] = [
  ['the first report', readContentFiles(firstReport)],
  ['the first report with the next one', nextReportFiles()],
  ['the city with every form of KPI', readContentFiles('examples/hoshihama')],
];

function loaded(files: readonly ContentFile[]): Content {
  const { content } = loadContent(files);
  if (!content) throw new Error('The content has problems');
  return content;
}

const csvOf = (content: Content, table: PublishedTable) =>
  withByteOrderMark(writeCsv(table, createCellWriter(content.database)));

const observationsOf = (content: Content) => csvOf(content, tableOf(content, 'observations'));

/** What the bytes of a file change in a content, once the questions are answered. */
async function brought(bytes: Uint8Array, files: readonly ContentFile[], answering: Answering) {
  const report = await readBytes(bytes);
  if (report.refused !== null) throw new Error(report.refused);
  const bringing = {
    ...{ report, content: loaded(files), files, day: '2026-12-01' },
    file: { name: 'observations.csv', sha256: 'a'.repeat(64) },
    reasons: wordsOf('ja').bringing.reasons,
  };
  let decisions: Decisions = {};
  const put: string[] = [];
  for (;;) {
    const result = bring({ ...bringing, decisions });
    const [asked] = result.asked;
    const answer = asked ? answering(asked) : null;
    const isAgain = asked !== undefined && put.includes(asked.key);
    if (!asked || answer === null || isAgain) return { ...result, put };
    put.push(asked.key);
    decisions = withAnswer(decisions, asked.key, answer);
  }
}

test.for(contents)('what is published comes back as no change: %s', async ([, files]) => {
  const content = loaded(files);
  const encoder = new TextEncoder();
  const data = dataOf(content);
  for (const bytes of [
    encoder.encode(observationsOf(content)),
    encoder.encode(csvOf(content, data.latest)),
    encoder.encode(csvOf(content, data.results)),
    await workbook(data),
  ]) {
    const { changeSet, put, asked } = await brought(bytes, files, usual);
    expect({ put, asked }).toEqual({ put: ['vintage'], asked: [] });
    expect(changeSet.changes.filter(({ kind }) => kind !== 'gone')).toEqual([]);
    expect([...changeSet.tables]).toEqual([]);
  }
});

test('published evaluations come back as no change, and a corrected one as it was corrected', async () => {
  const files = readContentFiles('examples/hoshihama');
  const evaluationsOf = (content: Content) => csvOf(content, tableOf(content, 'evaluations'));
  const before = evaluationsOf(loaded(files));
  const answering: Answering = (asked) =>
    asked.about.code === 'reason' ? '写しまちがいでした。' : usual(asked);
  const same = await brought(new TextEncoder().encode(before), files, answering);
  expect(same.put).toEqual(['vintage']);
  expect([...same.changeSet.tables]).toEqual([]);
  const edited = before.replace('企業の立地が遅れている。', '企業の立地が止まっている。');
  const { changeSet, put } = await brought(new TextEncoder().encode(edited), files, answering);
  expect(put).toEqual(['vintage', 'judgement|g1-2', 'judgement-reason|g1-2']);
  expect(evaluationsOf(loaded(changedFiles(files, changeSet.tables)))).toBe(edited);
});

test('a published table that was corrected comes out again as it was corrected', async () => {
  const files = readContentFiles(firstReport);
  const before = observationsOf(loaded(files));
  const edited = before
    .replace('p2-k1,2022,actual,28,reported,,28,', 'p2-k1,2022,actual,29,reported,,29,')
    .replace(
      'p4-k3,2023,target,7.14,target_set,,7.14,',
      'p4-k3,2023,target,7.15,target_set,,7.15,',
    );
  const answering: Answering = (asked) =>
    asked.about.code === 'reason' ? '写しまちがいでした。' : usual(asked);
  const { changeSet, put } = await brought(new TextEncoder().encode(edited), files, answering);
  expect(put).toEqual([
    ...['vintage', 'changed|p2-k1', 'reason|p2-k1', 'changed|p4-k3', 'reason|p4-k3'],
  ]);
  expect([...changeSet.tables.keys()]).toEqual([
    'content/data/observations.csv',
    'content/data/changes.csv',
  ]);
  expect(observationsOf(loaded(changedFiles(files, changeSet.tables)))).toBe(edited);
});
