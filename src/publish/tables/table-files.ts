import type { CellWriter } from './cells.ts';
import { withByteOrderMark, writeCsv } from './csv.ts';
import { dataFolder, type Distribution, distribution } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import { writeParquet } from './parquet.ts';
import type { PublishedTable } from './published-table.ts';

/** A table or view as CSV, with the mark for Excel and without it. */
export function csvDistributions(
  { table, rows }: PublishedTable,
  writeCell: CellWriter,
): readonly Distribution[] {
  const csv = writeCsv({ table, rows }, writeCell);
  const [marked, plain] = [`${table.name}.csv`, `plain/${table.name}.csv`];
  return [
    distribution(`${dataFolder}/${marked}`, 'csv', rows.length, withByteOrderMark(csv)),
    distribution(`${dataFolder}/${plain}`, 'plain_csv', rows.length, csv),
  ];
}

/** The same as an array of objects. */
export function jsonDistribution({ table, rows }: PublishedTable): Distribution {
  return distribution(`${dataFolder}/${table.name}.json`, 'json', rows.length, writeJson(rows));
}

/** A table in every format for single tables; `notes` go where a format has room for them. */
export function tableDistributions(
  published: PublishedTable,
  writeCell: CellWriter,
  notes: Readonly<Record<string, string>>,
): readonly Distribution[] {
  const { table, rows } = published;
  const parquet = writeParquet(published, notes);
  return [
    ...csvDistributions(published, writeCell),
    jsonDistribution(published),
    distribution(`${dataFolder}/${table.name}.parquet`, 'parquet', rows.length, parquet),
  ];
}
