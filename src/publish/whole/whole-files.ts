import { wordsOf } from '../../i18n/words.ts';
import { wholeName } from '../../model/offered.ts';
import { createDecimalsOf } from '../tables/cells.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../file.ts';
import { type PackageFile, packageFiles, withChecksums } from './package.ts';
import type { PublishedData } from '../tables/published-data.ts';
import { viewStatements } from '../tables/sqlite-views.ts';
import { writeSqlite } from '../tables/sqlite.ts';
import { type SheetTable, writeXlsx } from '../tables/xlsx.ts';
import { writeZip } from '../../write/zip.ts';

export { wholeName };

/** One sheet: the notes on the whole, then what every column means. A note is a text like others. */
function explanation({ about, dictionary, spokenIn: [main] }: PublishedData): SheetTable {
  const [first] = dictionary.rows;
  const { municipality_code = null, municipality = null } = first ?? {};
  const notes = about.rows.map(({ topic, ...words }) => ({
    table: about.table.name,
    column: topic ?? null,
    ...words,
    ...{ type: 'text', required: 'true', key: 'false' },
    ...{ municipality_code, municipality },
  }));
  return {
    sheet: wordsOf(main).publish.sheet,
    table: { ...dictionary.table, headings: 'titles' },
    rows: [...notes, ...dictionary.rows],
  };
}

/** The sheets in their order: the results, an explanation, every table and view by its name. */
export function sheetsOf(data: PublishedData): readonly SheetTable[] {
  const { tables, results, wide, latest, spokenIn } = data;
  return [
    { ...results, sheet: wordsOf(spokenIn[0]).publish.resultsSheet, isFiltered: true },
    explanation(data),
    ...[...tables, wide, latest].map((table) => ({ ...table, sheet: table.table.name })),
  ];
}

export const workbook = (data: PublishedData) =>
  writeXlsx(sheetsOf(data), createDecimalsOf(data.database));

/** Every table with its keys, the views, the dictionary and the notes. */
export function sqliteFile(data: PublishedData): Uint8Array<ArrayBuffer> {
  return writeSqlite({
    tables: [...data.tables, data.dictionary, data.about],
    views: viewStatements(data.wide.table),
  });
}

/** Every table as CSV with their description, read-me, licence and checksums. */
export const packageZip = (packed: readonly PackageFile[]) => writeZip(withChecksums(packed));

/** The files that hold every table at once; `files` are the tables and their description. */
export function wholeFiles(
  data: PublishedData,
  files: readonly PublishedFile[],
): readonly PublishedFile[] {
  const path = `${dataFolder}/${wholeName}`;
  return [
    publishedFile({ path: `${path}.xlsx`, format: 'xlsx' }, () => workbook(data)),
    publishedFile({ path: `${path}.zip`, format: 'zip' }, async () =>
      packageZip(await packageFiles(data, files)),
    ),
    publishedFile({ path: `${path}.sqlite`, format: 'sqlite' }, () => sqliteFile(data)),
  ];
}
