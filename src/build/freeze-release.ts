import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../load/content.ts';
import { checksumsName, writeChecksums } from '../write/checksums.ts';
import { releaseFiles } from '../publish/whole/release.ts';
import { brokenReleases, readReleases, releasesDirectory } from '../offer/released-files.ts';

/** Why nothing was frozen. */
export class ReleaseRefusedError extends Error {}

/**
 * Keeps the data as it stands as the release of its newest vintage: a folder that is never
 * written again, and its checksums in the list of all releases. Returns the folder.
 */
export async function freezeRelease(
  { database, settings }: Content,
  contentDirectory: string,
): Promise<string> {
  const vintage =
    database.vintages
      .map((row) => row.vintage)
      .toSorted()
      .at(-1) ?? '';
  const directory = releasesDirectory(contentDirectory);
  const folder = join(directory, vintage);
  if (existsSync(folder)) throw new ReleaseRefusedError(`${folder} is frozen: it is there already`);
  const before = readReleases(contentDirectory);
  const broken = brokenReleases(before);
  if (broken.length > 0) throw new ReleaseRefusedError(`Changed since: ${broken.join(', ')}`);
  const files = await releaseFiles({ database, settings });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes, { flag: 'wx' });
  const added = files.map(({ name, bytes }) => ({ name: `${vintage}/${name}`, bytes }));
  writeFileSync(join(directory, checksumsName), `${before.list}${writeChecksums(added)}`);
  return folder;
}
