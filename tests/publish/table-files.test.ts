import { expect, test } from 'vitest';
import { tableNames, tables, type TableName } from '../../src/model/database.ts';
import { createCellWriter } from '../../src/publish/tables/cells.ts';
import { writeCsv } from '../../src/publish/tables/csv.ts';
import { tableFiles } from '../../src/publish/tables/table-files.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { firstReport, realContent } from '../real-content.ts';
import { tableOf } from './contents.ts';

const content = realContent();
const { database } = content;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = async (table: TableName, path: string) => {
  const files = tableFiles(tableOf(content, table), createCellWriter(database), {});
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path} is missing`);
  return decoder.decode(await file.bytes());
};

test('the CSV for Excel has a byte-order mark and CRLF; the plain one is the same without the mark', async () => {
  const excel = await textOf('observations', 'data/v1/observations.csv');
  const plain = await textOf('observations', 'data/v1/plain/observations.csv');
  expect(excel.startsWith('\uFEFFvintage,kpi_id,fiscal_year,series,value,status,')).toBe(true);
  expect(excel.slice(1)).toBe(plain);
  expect(plain.split('\r\n').length).toBe(104 + 2);
  expect(plain.replaceAll('\r\n', '')).not.toContain('\n');
});

test('values keep the decimals and the notation of the source', async () => {
  const text = await textOf('observations', 'data/v1/plain/observations.csv');
  const plain = text.split('\r\n');
  expect(plain).toContainEqual(
    expect.stringContaining('2023-08-31,p1-k3,2021,actual,13.0,reported,,13.0,'),
  );
  expect(plain).toContainEqual(
    expect.stringContaining('p4-k3,2025,target,10.00,target_set,,10.00,'),
  );
  expect(plain).toContainEqual(
    expect.stringContaining('p1-k1,2022,actual,25897,reported,,"25,897",'),
  );
  expect(plain).toContainEqual(
    expect.stringContaining('p2-k2,2023,actual,44,expected,2023-07-31,44(見込),'),
  );
});

test('JSON has numbers as numbers and null where there is nothing', async () => {
  const rows = JSON.parse(await textOf('observations', 'data/v1/observations.json')) as Record<
    string,
    unknown
  >[];
  expect(rows.length).toBe(104);
  expect(
    rows.find(
      ({ kpi_id, fiscal_year, series }) =>
        kpi_id === 'p1-k3' && fiscal_year === 2022 && series === 'actual',
    ),
  ).toMatchObject({
    value: null,
    status: 'measuring',
  });
});

test('written tables read back as the same database', () => {
  const writeCell = createCellWriter(database);
  const encoder = new TextEncoder();
  const files = readContentFiles(firstReport).map((file) => {
    const name = tableNames.find((table) => file.path === `content/data/${table}.csv`);
    return name
      ? {
          ...file,
          bytes: encoder.encode(writeCsv({ table: tables[name], rows: database[name] }, writeCell)),
        }
      : file;
  });
  expect(loadContent(files).content?.database).toEqual(database);
});
