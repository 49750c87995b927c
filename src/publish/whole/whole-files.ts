import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { wholeName } from '../../model/offered.ts';
import { createDecimalsOf } from '../tables/cells.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../file.ts';
import { type PackageFile, packageFiles, withChecksums } from './package.ts';
import type { PublishedData } from '../tables/published-data.ts';
import { spokenTable } from '../tables/spoken-table.ts';
import { viewStatements } from '../tables/sqlite-views.ts';
import { writeSqlite } from '../tables/sqlite.ts';
import { type SheetTable, writeXlsx } from '../tables/xlsx.ts';
import { writeZip } from '../../write/zip.ts';

export { wholeName };

/** One sheet: the notes on the whole, then what every column means. A note is a text like others. */
function explanation({ about, dictionary }: PublishedData, language: Language): SheetTable {
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
    sheet: wordsOf(language).publish.sheet,
    table: { ...spokenTable(dictionary.table, language), headings: 'titles' },
    rows: [...notes, ...dictionary.rows],
  };
}

/** The sheets in their order: the results, an explanation, every table and view by its name. */
export function sheetsOf(
  data: PublishedData,
  language: Language = data.spokenIn[0],
): readonly SheetTable[] {
  const { tables, results, wide, latest } = data;
  return [
    { ...results, sheet: wordsOf(language).publish.resultsSheet, isFiltered: true },
    explanation(data, language),
    ...[...tables, wide, latest].map((table) => ({ ...table, sheet: table.table.name })),
  ];
}

export const workbook = (data: PublishedData, language?: Language) =>
  writeXlsx(sheetsOf(data, language), createDecimalsOf(data.database));

const path = `${dataFolder}/${wholeName}`;

/** The workbook for those who read another language: what it says of the tables is in its words. */
export const toldWorkbook = (data: PublishedData, language: Language): PublishedFile =>
  publishedFile({ path: `${path}.xlsx`, format: 'xlsx' }, () => workbook(data, language));

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
  return [
    publishedFile({ path: `${path}.xlsx`, format: 'xlsx' }, () => workbook(data)),
    publishedFile({ path: `${path}.zip`, format: 'zip' }, async () =>
      packageZip(await packageFiles(data, files)),
    ),
    publishedFile({ path: `${path}.sqlite`, format: 'sqlite' }, () => sqliteFile(data)),
  ];
}
