import { checksumsName } from '../write/checksums.ts';
import type { Distribution } from '../publish/file.ts';
import { releaseDistribution, releaseFolder } from '../publish/whole/release.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { buildConfig } from '../site/config.ts';
import { database } from '../site/database.ts';
import { readReleases } from './released-files.ts';

/** Every released file, copied to the site as it is. */
export const releasedFiles: readonly Distribution[] = readReleases(
  buildConfig(process.env).contentDirectory,
).files.map(releaseDistribution);

const byPath = new Map(releasedFiles.map((file) => [file.path, file]));

/** What most readers want of a release: workbook, package, checksums. None if it is not frozen. */
export const releaseFilesOf = (vintage: string): readonly Distribution[] =>
  [`${wholeName}.xlsx`, `${wholeName}.zip`, checksumsName].flatMap(
    (name) => byPath.get(`${releaseFolder}/${vintage}/${name}`) ?? [],
  );

/** Frozen releases, newest first. */
export const releases = database.vintages
  .map(({ vintage }) => ({ vintage, files: releaseFilesOf(vintage) }))
  .filter(({ files }) => files.length > 0)
  .toSorted((one, other) => (one.vintage < other.vintage ? 1 : -1));
