import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { codes, type Codelist } from '../../src/model/codes.ts';
import { isLaterCodelist } from '../../src/load/content-layout.ts';
import { sqliteFile } from '../../src/publish/whole/whole-files.ts';
import { schemaVersion } from '../../src/model/schema-version.ts';
import { contents, dataOf, tablesOf, valuesOf } from './contents.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.for(contents)('the SQLite file of %s', ([name, content]) => {
  const data = dataOf(content);
  const bytes = sqliteFile(data);
  const path = join(folder, encodeURIComponent(name));
  writeFileSync(path, bytes);
  const file = new sqlite.Database(path, { fileMustExist: true });
  afterAll(() => file.close());

  const rowsOf = (sql: string) => file.all(sql).map((row): unknown[] => Object.values(row));
  const textsOf = (sql: string) => rowsOf(sql).map(([text]) => String(text));
  const tables = tablesOf(content);

  test.for([...tables])('has a table %s that reads back as the model', ([table, published]) => {
    expect(rowsOf(`SELECT * FROM "${table}" ORDER BY rowid`)).toEqual(valuesOf(published));
    expect(textsOf(`SELECT name FROM pragma_table_info('${table}')`)).toEqual(
      Object.keys(published.table.columns),
    );
  });

  test('has the keys of the model, and no row that breaks one', () => {
    for (const [table, { table: declared }] of tables) {
      const key = `SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`;
      expect(textsOf(key)).toEqual(declared.key);
      const references = Object.entries(declared.columns).flatMap(([column, { references: to }]) =>
        to === undefined ? [] : [`${column} → ${to}`],
      );
      const foreign = `SELECT "from" || ' → ' || "table" FROM pragma_foreign_key_list('${table}')`;
      expect(textsOf(foreign).sort()).toEqual(references.sort());
    }
    expect(rowsOf('PRAGMA foreign_key_check')).toEqual([]);
    expect(textsOf('PRAGMA integrity_check')).toEqual(['ok']);
  });

  test('refuses a code, a day or a row that the model does not have', () => {
    file.exec('PRAGMA foreign_keys = ON');
    const columns = textsOf("SELECT name FROM pragma_table_info('observations')");
    const changed = ['kpi_id', 'fiscal_year', 'status', 'as_of'];
    const cells = columns.map((name) => (changed.includes(name) ? `:${name}` : `"${name}"`));
    const insert = (status: string, day: string, kpi: string) => () =>
      file.run(`INSERT INTO observations SELECT ${cells.join(', ')} FROM observations LIMIT 1`, {
        ':kpi_id': kpi,
        ':fiscal_year': 1999,
        ':status': status,
        ':as_of': day,
      });
    expect(insert('measured', '2024-02-29', 'p1-k1')).toThrow(/CHECK/);
    expect(insert('measuring', '2024-02-30', 'p1-k1')).toThrow(/CHECK/);
    expect(insert('measuring', '2024-02-29', 'p9-k9')).toThrow(/FOREIGN KEY/);
  });

  test('tells what the codes mean, and what the data is', () => {
    const lists = textsOf('SELECT DISTINCT codelist FROM codelists').sort();
    const known = Object.keys(codes) as Codelist[];
    expect(known).toEqual(expect.arrayContaining(lists));
    expect(lists).toEqual(expect.arrayContaining(known.filter((name) => !isLaterCodelist(name))));
    expect(rowsOf('SELECT * FROM about ORDER BY rowid')).toEqual(valuesOf(data.about));
    expect(rowsOf('SELECT * FROM dictionary ORDER BY rowid')).toEqual(valuesOf(data.dictionary));
  });

  test.for([data.latest, data.wide])('has a view $table.name with the rows of the CSV', (view) => {
    const { name } = view.table;
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(textsOf(`SELECT name FROM pragma_table_info('${name}')`)).toEqual(
      Object.keys(view.table.columns),
    );
    expect(sorted(rowsOf(`SELECT * FROM ${name}`))).toEqual(sorted(valuesOf(view)));
  });

  test('says the version of its tables', () => {
    const [[version] = []] = rowsOf('PRAGMA user_version');
    const [major = 0, minor = 0, patch = 0] = schemaVersion.split('.').map(Number);
    expect(version).toBe(major * 10_000 + minor * 100 + patch);
  });

  test('has the same bytes when it is written again', () => {
    expect(sqliteFile(data)).toEqual(bytes);
  });
});
