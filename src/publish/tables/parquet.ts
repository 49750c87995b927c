import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType } from '../../model/column.ts';
import type { PublishedTable } from './published-table.ts';

type Cell = string | number | null;

/** How values of a type are stored. Whole numbers have 64 bits, since amounts in yen need them. */
interface Storage {
  readonly type: 'INT32' | 'INT64' | 'DOUBLE' | 'BYTE_ARRAY';
  readonly converted_type?: 'DATE' | 'UTF8';
  readonly store: (cell: Cell) => unknown;
}

const utf8: Storage = { type: 'BYTE_ARRAY', converted_type: 'UTF8', store: String };

const storages: Readonly<Record<ColumnType, Storage>> = {
  text: utf8,
  identifier: utf8,
  code: utf8,
  url: utf8,
  municipality_code: utf8,
  sha256: utf8,
  integer: { type: 'INT64', store: (cell) => BigInt(cell ?? 0) },
  decimal: { type: 'DOUBLE', store: Number },
  fiscal_year: { type: 'INT32', store: Number },
  date: { type: 'INT32', converted_type: 'DATE', store: (cell) => new Date(`${cell}T00:00:00Z`) },
};

function elementOf(name: string, column: Column) {
  const { type, converted_type } = storages[column.type];
  const repetition_type = column.required ? ('REQUIRED' as const) : ('OPTIONAL' as const);
  return { name, type, repetition_type, ...(converted_type ? { converted_type } : {}) };
}

/** A table with an explicit schema; `notes` become the metadata of the file. */
export function writeParquet(
  { table, rows }: PublishedTable,
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const columns = Object.entries(table.columns);
  const columnData = columns.map(([name, column]) => {
    const { store } = storages[column.type];
    const cells = rows.map((row) => row[name] ?? null);
    return { name, data: cells.map((cell) => (cell === null ? null : store(cell))) };
  });
  const elements = columns.map(([name, column]) => elementOf(name, column));
  const schema = [{ name: table.name, num_children: columns.length }, ...elements];
  const kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata }));
}
