import { en } from '../../i18n/en.ts';
import { ja } from '../../i18n/ja.ts';
import type { Database } from '../../model/database.ts';
import type { Settings } from '../../model/settings.ts';
import { notesOf } from '../tables/about-table.ts';
import { createCellWriter } from '../tables/cells.ts';
import { checksumsName, writeChecksums } from '../../write/checksums.ts';
import { withByteOrderMark, writeCsv } from '../tables/csv.ts';
import { describedTables } from '../tables/offered-tables.ts';
import { writeLicence, writeReadme } from './package-texts.ts';

/** A file of a package: its name has ASCII letters only. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

const textFile = (name: string, text: string) => ({ name, bytes: encoder.encode(text) });

/** Every table and view as CSV, what the columns mean, read-me and licence. */
export function packageFiles(database: Database, settings: Settings): readonly PackageFile[] {
  const tables = describedTables(database);
  const writeCell = createCellWriter(database);
  const notes = { ja: notesOf(database, settings, ja), en: notesOf(database, settings, en) };
  return [
    textFile('README.txt', writeReadme(tables, notes)),
    textFile('LICENSE.txt', writeLicence(notes)),
    ...tables.map((published) =>
      textFile(`${published.table.name}.csv`, withByteOrderMark(writeCsv(published, writeCell))),
    ),
  ];
}

/** The same files and the list of their checksums, last. */
export function withChecksums(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...files, textFile(checksumsName, writeChecksums(files))];
}
