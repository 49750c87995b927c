import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { schemaVersion } from '../../model/schema-version.ts';
import type { PublishedTable } from './published-table.ts';
import { createTableStatement, insertStatement } from './sqlite-schema.ts';

/** What the file holds. */
interface Contents {
  readonly tables: readonly PublishedTable[];
  /** Statements that create the views. */
  readonly views: readonly string[];
}

function insertRows(file: Database, { table, rows }: PublishedTable): void {
  const names = Object.keys(table.columns);
  const statement = file.prepare(insertStatement(table));
  for (const row of rows) statement.run(names.map((name) => row[name] ?? null));
  statement.finalize();
}

/** 1.2.3 as the one number that the header of the file has room for: 10203. */
const userVersion = schemaVersion
  .split('.')
  .reduce((number, part) => 100 * number + Number(part), 0);

/** Tables refer to each other, so references are checked when all rows are there. */
function fill(file: Database, { tables, views }: Contents): void {
  file.exec('PRAGMA page_size = 1024; PRAGMA foreign_keys = OFF; BEGIN');
  for (const { table } of tables) file.exec(createTableStatement(table));
  for (const table of tables) insertRows(file, table);
  for (const statement of views) file.exec(statement);
  file.exec(`PRAGMA user_version = ${userVersion}; COMMIT`);
  const orphans = file.all('PRAGMA foreign_key_check');
  if (orphans.length > 0) throw new Error(`${orphans.length} rows refer to nothing`);
}

/**
 * A SQLite file. The library writes to a disk only, and with a mode that lets nobody else read:
 * so it writes to a folder of its own, and the bytes are what leaves here.
 */
export function writeSqlite(contents: Contents): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    const path = join(folder, 'data.sqlite');
    const file = new sqlite.Database(path);
    try {
      fill(file, contents);
    } finally {
      file.close();
    }
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
