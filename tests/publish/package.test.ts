import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checksumsFile, describedFiles } from '../../src/publish/data-files.ts';
import { datasetFacts } from '../../src/publish/descriptions/dataset.ts';
import { factsOf, factsOfAll, publishedFile } from '../../src/publish/file.ts';
import { offeredTables } from '../../src/publish/tables/published-data.ts';
import { wholeFiles } from '../../src/publish/whole/whole-files.ts';
import { type DataPackage, dataPackageFaults } from './metadata/checks/data-package.ts';
import { contents, dataOf } from './contents.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A list of checksums, read as `sha256sum -c` reads it. */
function promised(list: Uint8Array | undefined): ReadonlyMap<string, string> {
  const lines = decoder.decode(list).split('\n');
  expect(lines.pop()).toBe('');
  return new Map(
    lines.map((line) => {
      const [, sum = '', name = ''] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
      return [name, sum];
    }),
  );
}

describe.for(contents)('of %s', async ([, content]) => {
  const { database, settings } = content;
  const data = dataOf(content);
  const facts = datasetFacts(data, { language: settings.languages[0], contact: null });
  const tables = describedFiles(data, facts, null);
  const files = [...tables, ...wholeFiles(data, tables)];
  const bytesOf = (path: string) => files.find((file) => file.path === path)?.bytes();
  const zip = (await bytesOf('data/v1/sosei-data.zip')) ?? new Uint8Array();
  const entries = unzipSync(zip);

  test('the package holds every table as published, what columns mean, read-me and licence', async () => {
    const names = offeredTables(data).map(({ table }) => `${table.name}.csv`);
    expect(Object.keys(entries).sort()).toEqual(
      ['LICENSE.txt', 'README.txt', 'SHA256SUMS', 'datapackage.json', ...names].sort(),
    );
    for (const name of names) expect(entries[name]).toEqual(await bytesOf(`data/v1/${name}`));
    expect(names).toEqual(expect.arrayContaining(['dictionary.csv', 'results.csv']));
  });

  test('the package is a Data Package: it describes every table in it, by paths in it', () => {
    const description = JSON.parse(decoder.decode(entries['datapackage.json'])) as DataPackage;
    const described = description.resources.map(({ path }) => path).sort();
    expect(described).toEqual(
      Object.keys(entries)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    const bytesIn = (path: string) => Buffer.from(entries[path] ?? []);
    expect(dataPackageFaults(description, bytesIn)).toEqual([]);
  });

  test('the package lists the checksum of every other file in it', () => {
    const { SHA256SUMS: list, ...others } = entries;
    expect(promised(list)).toEqual(
      new Map(Object.entries(others).map(([name, bytes]) => [name, sha256(bytes)])),
    );
  });

  test('names in the package are ASCII', () => {
    expect(Object.keys(entries).filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });

  test('the times in the package are fixed', () => {
    const view = new DataView(zip.buffer);
    const times = [...zip.keys()]
      .filter((at) => at + 14 < zip.length && view.getUint32(at, true) === 0x04034b50)
      .map((at) => [view.getUint16(at + 10, true), view.getUint16(at + 12, true)]);
    expect(times).toEqual(Object.keys(entries).map(() => [0, 0b0000000_0001_00001]));
  });

  test('read-me and licence name the source, the licence and every file, in both languages', () => {
    const readme = decoder.decode(entries['README.txt']);
    const licence = decoder.decode(entries['LICENSE.txt']);
    for (const text of [readme, licence]) {
      expect(text.split(settings.licence.url).length).toBe(2 + 1);
      for (const { publisher, title } of database.sources) {
        expect(text).toContain(publisher);
        expect(text).toContain(title);
      }
    }
    for (const { table } of offeredTables(data)) {
      expect(readme.split(`\n  ${table.name}.csv`).length).toBe(2 + 1);
    }
  });

  test('the list of checksums has every file of the data folder, whoever made it', async () => {
    const textAt = (path: string) => publishedFile({ path, format: 'text' }, () => path);
    const other = textAt('data/v1/later.txt');
    const { path, bytes } = checksumsFile([...files, other, textAt('kpis/x.csv')]);
    expect(path).toBe('data/v1/SHA256SUMS');
    const expected = [...files, other].map(
      async (file) => [file.path.slice('data/v1/'.length), sha256(await file.bytes())] as const,
    );
    expect(promised(await bytes())).toEqual(new Map(await Promise.all(expected)));
  });

  test('every file is written with the same bytes again', async () => {
    const again = describedFiles(dataOf(content), facts, null);
    expect(await factsOfAll([...again, ...wholeFiles(dataOf(content), again)])).toEqual(
      await factsOfAll(files),
    );
  });
});

test('a file is made when it is asked for, and once', async () => {
  let made = 0;
  const file = publishedFile({ path: 'robots.txt', format: 'text' }, () => {
    made += 1;
    return 'made';
  });
  expect(made).toBe(0);
  await Promise.all([file.bytes(), file.size(), file.sha256(), factsOf(file)]);
  expect(made).toBe(1);
});

test('of a file that has been written the facts are kept, not the bytes', async () => {
  let made = 0;
  const file = publishedFile({ path: 'robots.txt', format: 'text' }, () => `made ${(made += 1)}`);
  const written = await file.handedOver();
  expect(await factsOf(file)).toMatchObject({ size: written.length, sha256: sha256(written) });
  expect(made).toBe(1);
  expect(await file.bytes()).not.toEqual(written);
});
