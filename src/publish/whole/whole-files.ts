import { ja } from '../../i18n/ja.ts';
import type { Database } from '../../model/database.ts';
import type { Settings } from '../../model/settings.ts';
import { aboutTable } from '../tables/about-table.ts';
import { createDecimalsOf } from '../tables/cells.ts';
import { dictionaryOf } from '../tables/offered-tables.ts';
import { dataFolder, type Distribution, distribution } from '../file.ts';
import { packageFiles, withChecksums } from './package.ts';
import { type PublishedTable, publishedTablesOf } from '../tables/published-table.ts';
import { viewStatements } from '../tables/sqlite-views.ts';
import { writeSqlite } from '../tables/sqlite.ts';
import { latestView, wideView } from '../tables/views.ts';
import { type SheetTable, writeXlsx } from '../tables/xlsx.ts';
import { writeZip } from '../../write/zip.ts';

/** Name of the files that hold every table, without the ending. */
export const wholeName = 'sosei-data';

/** The first sheet: the notes on the whole, then what every column means. */
function explanation(about: PublishedTable, dictionary: PublishedTable): SheetTable {
  const notes = about.rows.map(({ topic, ...words }) => ({
    table: about.table.name,
    column: topic ?? null,
    ...words,
  }));
  return {
    sheet: ja.publish.sheet,
    table: dictionary.table,
    rows: [...notes, ...dictionary.rows],
    headingOf: (_, column) => column.title.ja,
  };
}

/** The workbook: an explanation, then every table and view as a flat sheet under its name. */
export function workbook(database: Database, settings: Settings) {
  const tables = [...publishedTablesOf(database), wideView(database), latestView(database)];
  const sheets = [
    explanation(aboutTable(database, settings), dictionaryOf(database)),
    ...tables.map((published) => ({ ...published, sheet: published.table.name })),
  ];
  return writeXlsx(sheets, createDecimalsOf(database));
}

/** Every table with its keys, the views, the dictionary and the notes. */
export function sqliteFile(database: Database, settings: Settings): Uint8Array<ArrayBuffer> {
  const notes = aboutTable(database, settings);
  return writeSqlite({
    tables: [...publishedTablesOf(database), dictionaryOf(database), notes],
    views: viewStatements(wideView(database).table),
  });
}

/** Every table as CSV with read-me, dictionary, licence and checksums. */
export const packageZip = (database: Database, settings: Settings) =>
  writeZip(withChecksums(packageFiles(database, settings)));

/** The files that hold every table at once. */
export async function wholeDistributions(
  database: Database,
  settings: Settings,
): Promise<readonly Distribution[]> {
  const path = `${dataFolder}/${wholeName}`;
  return [
    distribution(`${path}.xlsx`, 'xlsx', null, await workbook(database, settings)),
    distribution(`${path}.zip`, 'zip', null, packageZip(database, settings)),
    distribution(`${path}.sqlite`, 'sqlite', null, sqliteFile(database, settings)),
  ];
}
