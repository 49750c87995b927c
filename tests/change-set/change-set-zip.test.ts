import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  changeSetZip,
  isRefusedChangeSet,
  readChangeSet,
} from '../../src/change-set/change-set-zip.ts';
import { changeSetText } from '../../src/change-set/change-set-text.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { sha256 } from '../../src/write/sha256.ts';
import { bringText, firstReportFiles, usual } from './bring-report.ts';
import { reportCsv } from './report-csv.ts';
import { realContent } from '../real-content.ts';

const files = firstReportFiles();
const path = 'content/data/observations.csv';
const text = reportCsv(realContent().database, '2023-08-31')
  .replace('令和5年8月31日', '令和6年8月30日')
  .replace('"25,897",測定中,', '"25,897","24,310",');
const answering: typeof usual = (asked) =>
  asked.key.startsWith('doubt|') ? 'status:measuring' : usual(asked);
const { changeSet } = await bringText(text, files, answering);
const zip = changeSetZip(changeSet, changeSetText(changeSet, wordsOf('ja')));

/** Why a ZIP of these parts is refused. */
const refusalOf = (bytes: Uint8Array, content = files) => {
  const read = readChangeSet(bytes, content);
  return isRefusedChangeSet(read)
    ? [read.code, 'path' in read ? read.path : ''].join(' ').trim()
    : null;
};
const basis = {
  [path]: sha256(files.find((file) => file.path === path)?.bytes ?? new Uint8Array()),
};
const decisions = strToU8(JSON.stringify({ basis, answers: {} }));
const table = strToU8('vintage\n');
const zipOf = (parts: Readonly<Record<string, Uint8Array>>) =>
  zipSync({ 'decisions.json': decisions, [path]: table, ...parts });

test('a change set comes back as it was made', () => {
  const read = readChangeSet(zip, files);
  if (isRefusedChangeSet(read)) throw new Error(read.code);
  expect([...read.tables]).toEqual([...changeSet.tables]);
  expect(read.decisions).toEqual(changeSet.decisions);
  expect(refusalOf(zipOf({}))).toBeNull();
});

test.for([
  '../evil.csv',
  'content/data/../../x.csv',
  '/content/data/kpis.csv',
  String.raw`content\data\kpis.csv`,
  'content/site.yaml',
  'content/projects/p1.mdx',
  'content/pages/about.mdx',
  'content/codelists/statuses.csv',
  'content/releases/2023-08-31/SHA256SUMS',
  'content/data/other.csv',
  'content/data/',
  'src/evil.ts',
  '.github/workflows/x.yml',
])('“%s” does not belong in a change set', (name) => {
  expect(refusalOf(zipOf({ [name]: table }))).toBe(`foreign-file ${name}`);
});

test('a bomb is refused, also one that lies about its size', () => {
  const bomb = zipOf({ 'report.md': new Uint8Array(40_000_000) });
  expect(refusalOf(bomb)).toBe('too-large');
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 < lying.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(refusalOf(lying)).toBe('too-large');
});

test('what is no whole ZIP, or no change set, is refused', () => {
  expect(refusalOf(strToU8('PK'))).toBe('not-zip');
  expect(refusalOf(new Uint8Array())).toBe('not-zip');
  expect(refusalOf(zip.slice(0, zip.length / 4))).toBe('not-zip');
  expect(refusalOf(zipOf({ [path]: Uint8Array.of(0xff, 0xfe, 0x80) }))).toBe('not-zip');
  expect(refusalOf(zipSync({ [path]: table }))).toBe('incomplete');
  expect(refusalOf(zipSync({ 'decisions.json': decisions }))).toBe('incomplete');
  expect(refusalOf(zipOf({ 'decisions.json': strToU8('[]') }))).toBe('incomplete');
});

test('a change set for other content is refused', () => {
  const other = files.map((file) =>
    file.path === path ? { path, bytes: new Uint8Array([...file.bytes, 10]) } : file,
  );
  expect(refusalOf(zip, other)).toBe(`outdated ${path}`);
  const gone = files.filter((file) => file.path !== path);
  expect(refusalOf(zip, gone)).toBe(`outdated ${path}`);
});
