import { en } from '../../i18n/en.ts';
import { ja } from '../../i18n/ja.ts';
import { notesOf } from '../tables/about-table.ts';
import { checksumsName, writeChecksums } from '../../write/checksums.ts';
import { dataFolder, type Distribution } from '../file.ts';
import { writeLicence, writeReadme } from './package-texts.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';

/** A file of a package: its name has ASCII letters only. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

const textFile = (name: string, text: string) => ({ name, bytes: encoder.encode(text) });

/** Of the files of the data folder those that a package holds, under their names in it. */
function packed(files: readonly Distribution[]): readonly PackageFile[] {
  return files
    .filter(({ format }) => format === 'csv' || format === 'data_package')
    .map(({ path, bytes }) => ({ name: path.slice(dataFolder.length + 1), bytes }));
}

/** Every CSV of `files` and their description as they are published, read-me and licence. */
export function packageFiles(
  data: PublishedData,
  files: readonly Distribution[],
): readonly PackageFile[] {
  const notes = { ja: notesOf(data, ja), en: notesOf(data, en) };
  return [
    textFile('README.txt', writeReadme(offeredTables(data), notes)),
    textFile('LICENSE.txt', writeLicence(notes)),
    ...packed(files),
  ];
}

/** The same files and the list of their checksums, last. */
export function withChecksums(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...files, textFile(checksumsName, writeChecksums(files))];
}
