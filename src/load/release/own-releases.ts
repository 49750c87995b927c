import type { ContentFile } from '../content.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { foreignRelease } from './foreign-release.ts';
import { releasesIn } from './releases.ts';
import { releasedSnapshot, type Snapshot } from './snapshot.ts';

/** What this municipality has released, from the oldest to the newest. */
export function ownReleases(
  files: readonly ContentFile[],
  { sources }: ParsedTables,
): readonly Snapshot[] {
  const releases = releasesIn(files);
  return foreignRelease(releases, sources) ? [] : releases.map(releasedSnapshot);
}
