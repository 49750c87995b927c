import { newestOf } from '../derive/newest.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedError } from '../i18n/refused.ts';
import type { Content, Release } from '../load/content.ts';
import { nextReleaseName } from '../load/release/release-name.ts';
import { releasedSnapshot } from '../load/release/snapshot.ts';
import { releaseFiles } from '../publish/whole/release.ts';
import { checksumsName, writeChecksums } from '../write/checksums.ts';

/** Why nothing was frozen. */
export class ReleaseRefusedError extends RefusedError {}

/**
 * Keeps the data as it is as the release of its newest vintage: a folder that is never
 * written again, and its checksums in the list of all releases. Where the vintage has a release
 * already, the next one is a correction of it, and `changes` must say what was corrected. Returns
 * the folder. The content has been checked, so what was released before is as it was.
 */
export async function freezeRelease(
  { database, settings, releases }: Content,
  contentDirectory: string,
): Promise<string> {
  const vintage = newestOf(database.vintages)?.vintage ?? '';
  const before = releases.findLast((release) => release.vintage === vintage);
  if (before && !isCorrected(before, database.changes.length)) {
    throw new ReleaseRefusedError((commands) =>
      commands.nothingCorrected({ release: before.name }),
    );
  }
  const name = nextReleaseName(vintage, releases);
  const directory = join(contentDirectory, 'releases');
  const folder = join(directory, name);
  const files = await releaseFiles({ database, settings });
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.name), file.bytes, { flag: 'wx' });
  const added = files.map((file) => ({ ...file, name: `${name}/${file.name}` }));
  const list = releases.length === 0 ? '' : readFileSync(join(directory, checksumsName), 'utf8');
  writeFileSync(join(directory, checksumsName), `${list}${writeChecksums(added)}`);
  return folder;
}

/** No row of `changes` ever goes, so rows beyond those in the release record what came after it. */
function isCorrected(release: Release, changes: number): boolean {
  const released = releasedSnapshot(release).tables.get('changes')?.rows.size ?? 0;
  return changes > released;
}
