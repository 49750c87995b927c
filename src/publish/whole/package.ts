import { checksumsName, writeChecksums } from '../../write/checksums.ts';
import { sha256 } from '../../write/sha256.ts';
import { type Bytes, dataFolder, type PublishedFile } from '../file.ts';
import { writeLicence, writeReadme } from './package-texts.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';

/** A file of a package: its name has ASCII letters only. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Bytes;
  readonly sha256: string;
}

const encoder = new TextEncoder();

function textFile(name: string, text: string): PackageFile {
  const bytes = encoder.encode(text);
  return { name, bytes, sha256: sha256(bytes) };
}

/** Of the files of the data folder those that a package holds, under their names in it. */
function packed(files: readonly PublishedFile[]): Promise<readonly PackageFile[]> {
  const wanted = files.filter(({ format }) => format === 'csv' || format === 'data_package');
  return Promise.all(
    wanted.map(async (file) => ({
      name: file.path.slice(dataFolder.length + 1),
      bytes: await file.bytes(),
      sha256: await file.sha256(),
    })),
  );
}

/** Every CSV of `files` and their description as they are published, read-me and licence. */
export async function packageFiles(
  data: PublishedData,
  files: readonly PublishedFile[],
): Promise<readonly PackageFile[]> {
  return [
    textFile('README.txt', writeReadme(offeredTables(data), data)),
    textFile('LICENSE.txt', writeLicence(data)),
    ...(await packed(files)),
  ];
}

/** The same files and the list of their checksums, last. */
export function withChecksums(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...files, textFile(checksumsName, writeChecksums(files))];
}
