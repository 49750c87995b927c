import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { releaseDistribution } from '../../src/publish/whole/release.ts';
import { freezeRelease } from '../../src/build/freeze-release.ts';
import { releaseReport } from '../../src/build/release-report.ts';
import { brokenReleases, readReleases } from '../../src/offer/released-files.ts';
import { contents } from './contents.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** What `sha256sum -c` would complain about. */
function differing(folder: string): readonly string[] {
  const lines = read(join(folder, 'SHA256SUMS')).trimEnd().split('\n');
  return lines
    .map((line) => line.split('  '))
    .filter(([sum, name = '']) => {
      const bytes = readFileSync(join(folder, name));
      return createHash('sha256').update(bytes).digest('hex') !== sum;
    })
    .map(([, name = '']) => name);
}

describe('the releases of the repository', () => {
  const releases = readReleases('content');

  test('are what they were when they were frozen, byte by byte', () => {
    expect(brokenReleases(releases)).toEqual([]);
    expect(differing('content/releases')).toEqual([]);
  });

  test('hold for each a list of checksums that is true', () => {
    const vintages = readdirSync('content/releases').filter((name) => name !== 'SHA256SUMS');
    expect(vintages).toContain('2023-08-31');
    for (const vintage of vintages) {
      const folder = join('content/releases', vintage);
      expect(differing(folder)).toEqual([]);
      const listed = read(join(folder, 'SHA256SUMS')).trimEnd().split('\n').length;
      expect(readdirSync(folder).length).toBe(listed + 1);
    }
  });

  test('are published as they are', () => {
    const published = releases.files.map(releaseDistribution);
    expect(published.map(({ path }) => path)).toContain('data/releases/2023-08-31/kpis.csv');
    expect(published.map(({ bytes }) => bytes)).toEqual(releases.files.map(({ bytes }) => bytes));
  });
});

describe('a release', () => {
  const [, content] = contents[2] ?? [];
  if (!content) throw new Error('No content');
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'release-'));
    cpSync('tests/fixtures/base/content', directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test('is frozen under its newest vintage, complete and with true checksums', async () => {
    expect(await freezeRelease(content, directory)).toBe(join(directory, 'releases/2025-08-29'));
    const folder = join(directory, 'releases/2025-08-29');
    expect(differing(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        'LICENSE.txt',
        'README.txt',
        'SHA256SUMS',
        'dictionary.csv',
        'kpis.csv',
        'observations.csv',
        'observations_wide.csv',
        'sosei-data.xlsx',
        'sosei-data.zip',
      ]),
    );
    expect(releaseReport(directory)).toBe(null);
  });

  test('is not frozen twice', async () => {
    await freezeRelease(content, directory);
    const before = readReleases(directory);
    await expect(freezeRelease(content, directory)).rejects.toThrow('is frozen');
    expect(readReleases(directory)).toEqual(before);
  });

  test('stays as it was when the next one is frozen', async () => {
    await freezeRelease(content, directory);
    const before = readReleases(directory);
    const [first] = content.database.vintages;
    if (!first) throw new Error('No vintage');
    const vintages = [...content.database.vintages, { ...first, vintage: '2026-08-28' }];
    await freezeRelease({ ...content, database: { ...content.database, vintages } }, directory);
    const after = readReleases(directory);
    expect(after.files.filter(({ name }) => name.startsWith('2025-08-29/'))).toEqual(before.files);
    expect(after.list.startsWith(before.list)).toBe(true);
    expect(brokenReleases(after)).toEqual([]);
  });

  test.for<[string, (folder: string) => void, string]>([
    [
      'one byte changed',
      (folder) => {
        const bytes = readFileSync(join(folder, 'kpis.csv'));
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(join(folder, 'kpis.csv'), bytes);
      },
      '2025-08-29/kpis.csv',
    ],
    ['a file gone', (folder) => rmSync(join(folder, 'goals.csv')), '2025-08-29/goals.csv'],
    [
      'a file added',
      (folder) => writeFileSync(join(folder, 'more.csv'), ''),
      '2025-08-29/more.csv',
    ],
    [
      'its own list rewritten',
      (folder) => writeFileSync(join(folder, 'SHA256SUMS'), ''),
      '2025-08-29/SHA256SUMS',
    ],
  ])('with %s is named, and nothing more is frozen', async ([, tamper, file]) => {
    await freezeRelease(content, directory);
    tamper(join(directory, 'releases/2025-08-29'));
    expect(brokenReleases(readReleases(directory))).toEqual([file]);
    expect(releaseReport(directory)).toContain(file);
    const [first] = content.database.vintages;
    if (!first) throw new Error('No vintage');
    const vintages = [{ ...first, vintage: '2026-08-28' }];
    const next = { ...content, database: { ...content.database, vintages } };
    await expect(freezeRelease(next, directory)).rejects.toThrow(file);
  });

  test('is not read as content', async () => {
    await freezeRelease(content, directory);
    expect(loadContent(readContentFiles(directory)).problems).toEqual([]);
  });

  test('need not exist', () => {
    expect(readReleases(directory)).toEqual({ files: [], list: '' });
    expect(releaseReport(directory)).toBe(null);
  });
});
