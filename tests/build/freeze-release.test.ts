import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freezeRelease } from '../../src/build/freeze-release.ts';
import type { Content } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { isReleaseFile } from '../../src/load/release/release-name.ts';

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
  test('are what they were when they were frozen, byte by byte', () => {
    // Content of which nothing was frozen yet has no such folder.
    const releases = existsSync('content/releases') ? readdirSync('content/releases') : [];
    expect(releases.length === 0 ? [] : differing('content/releases')).toEqual([]);
    const folders = releases.filter((name) => name !== 'SHA256SUMS');
    for (const name of folders) {
      const folder = join('content/releases', name);
      expect(differing(folder)).toEqual([]);
      const listed = read(join(folder, 'SHA256SUMS')).trimEnd().split('\n').length;
      expect(readdirSync(folder).length).toBe(listed + 1);
    }
  });
});

describe('a release', { timeout: 120_000 }, () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'release-'));
    cpSync('tests/fixtures/base/content', directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function loaded(): Content {
    const { content, problems } = loadContent(readContentFiles(directory));
    if (!content) throw new Error(JSON.stringify(problems));
    return content;
  }

  const problemCodes = () =>
    loadContent(readContentFiles(directory)).problems.map(({ code }) => code);

  const freeze = () => freezeRelease(loaded(), directory);

  const edit = (name: string, from: string, to: string) => {
    const path = join(directory, 'data', `${name}.csv`);
    const text = read(path);
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  /** A column that a record needs, and one record. */
  const record = (row: string) => {
    const path = join(directory, 'data/changes.csv');
    const [header = '', ...rows] = read(path).trimEnd().split('\n');
    const known = header.endsWith(',field');
    const lines = known ? [header, ...rows] : [`${header},table_name,row_key,field`];
    if (!known) lines.push(...rows.map((line) => `${line},,,`));
    writeFileSync(path, `${[...lines, row].join('\n')}\n`);
  };

  test('is frozen under its newest vintage, complete and with true checksums', async () => {
    expect(await freeze()).toBe(join(directory, 'releases/2025-08-29'));
    const folder = join(directory, 'releases/2025-08-29');
    expect(differing(folder)).toEqual([]);
    const names = readdirSync(folder);
    expect(names).toEqual(
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
    expect(names.filter((name) => !isReleaseFile(name))).toEqual([]);
    expect(problemCodes()).toEqual([]);
  });

  test('is not frozen again while nothing was corrected', async () => {
    await freeze();
    await expect(freeze()).rejects.toThrow('2025-08-29');
    expect(readdirSync(join(directory, 'releases'))).toEqual(['2025-08-29', 'SHA256SUMS']);
  });

  test('is followed by a corrected one beside it, which says what was corrected', async () => {
    await freeze();
    const first = read(join(directory, 'releases/SHA256SUMS'));
    edit('observations', ',actual,4,reported,,4,', ',actual,5,reported,,5,');
    expect(problemCodes()).toEqual(['released-figure-changed']);
    record(
      '2025-09-10,p1-k1,corrected,4,5,写しまちがいを直しました。,observations,2024-08-30/p1-k1/2022/actual,value',
    );
    expect(problemCodes()).toEqual([]);
    expect(await freeze()).toBe(join(directory, 'releases/2025-08-29.1'));
    expect(differing(join(directory, 'releases'))).toEqual([]);
    expect(read(join(directory, 'releases/SHA256SUMS')).startsWith(first)).toBe(true);
    const { releases } = loaded();
    expect(releases.map(({ name, vintage, number }) => ({ name, vintage, number }))).toEqual([
      { name: '2025-08-29', vintage: '2025-08-29', number: 0 },
      { name: '2025-08-29.1', vintage: '2025-08-29', number: 1 },
    ]);
    // The value, its notation, and the row of changes.
    expect(releases[1]?.counts).toEqual({ rowsAdded: 1, rowsRemoved: 0, cellsChanged: 2 });
  });

  test('cannot be followed by one whose figures changed without a word', async () => {
    await freeze();
    edit('observations', ',actual,4,reported,,4,', ',actual,5,reported,,5,');
    const { content } = loadContent(
      readContentFiles(directory).filter(({ path }) => !path.includes('/releases/')),
    );
    if (!content) throw new Error('no content');
    const forged = mkdtempSync(join(tmpdir(), 'forged-'));
    await freezeRelease(content, forged);
    const name = '2025-08-29.1';
    cpSync(join(forged, 'releases/2025-08-29'), join(directory, 'releases', name), {
      recursive: true,
    });
    const list = read(join(forged, 'releases/SHA256SUMS')).replaceAll('2025-08-29/', `${name}/`);
    appendFileSync(join(directory, 'releases/SHA256SUMS'), list);
    rmSync(forged, { recursive: true });
    expect(problemCodes()).toEqual(['released-figure-changed']);
  });

  test.for<[string, (folder: string) => void, string]>([
    [
      'one byte changed',
      (folder) => {
        const bytes = readFileSync(join(folder, 'kpis.csv'));
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(join(folder, 'kpis.csv'), bytes);
      },
      'kpis.csv',
    ],
    ['a file gone', (folder) => rmSync(join(folder, 'goals.csv')), 'goals.csv'],
    ['a file added', (folder) => writeFileSync(join(folder, 'policies.csv'), ''), 'policies.csv'],
    [
      'its own list rewritten',
      (folder) => writeFileSync(join(folder, 'SHA256SUMS'), ''),
      'SHA256SUMS',
    ],
  ])('with %s is a problem that names the file', async ([, tamper, file]) => {
    await freeze();
    tamper(join(directory, 'releases/2025-08-29'));
    const { problems } = loadContent(readContentFiles(directory));
    expect(problems.map(({ code, place }) => [code, place.file])).toContainEqual([
      'release-file-changed',
      `content/releases/2025-08-29/${file}`,
    ]);
  });
});
