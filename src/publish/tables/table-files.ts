import { once } from '../../derive/once.ts';
import type { CellWriter } from './cells.ts';
import { withByteOrderMark } from '../../write/csv.ts';
import { writeCsv } from './csv.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import { writeParquet } from './parquet.ts';
import type { PublishedTable } from './published-table.ts';

/** A table or view as CSV, with the mark for Excel and without it. */
export function csvFiles(
  { table, rows }: PublishedTable,
  writeCell: CellWriter,
): readonly PublishedFile[] {
  const csv = once(() => writeCsv({ table, rows }, writeCell));
  const [marked, plain] = [`${table.name}.csv`, `plain/${table.name}.csv`];
  return [
    publishedFile({ path: `${dataFolder}/${marked}`, format: 'csv', rows: rows.length }, () =>
      withByteOrderMark(csv()),
    ),
    publishedFile({ path: `${dataFolder}/${plain}`, format: 'plain_csv', rows: rows.length }, csv),
  ];
}

/** The same as an array of objects. */
export function jsonFile({ table, rows }: PublishedTable): PublishedFile {
  const path = `${dataFolder}/${table.name}.json`;
  return publishedFile({ path, format: 'json', rows: rows.length }, () => writeJson(rows));
}

/** A table in every format for single tables; `notes` go where a format has room for them. */
export function tableFiles(
  published: PublishedTable,
  writeCell: CellWriter,
  notes: Readonly<Record<string, string>>,
): readonly PublishedFile[] {
  const { table, rows } = published;
  const path = `${dataFolder}/${table.name}.parquet`;
  return [
    ...csvFiles(published, writeCell),
    jsonFile(published),
    publishedFile({ path, format: 'parquet', rows: rows.length }, () =>
      writeParquet(published, notes),
    ),
  ];
}
