import type { ParsedTables } from '../parse/parse-tables.ts';
import { foreignRelease } from './foreign-release.ts';
import type { ReadRelease } from './releases.ts';
import type { Snapshot } from './snapshot.ts';

/** What this municipality has released, from the oldest to the newest. */
export function ownReleases(
  releases: readonly ReadRelease[],
  { sources }: ParsedTables,
): readonly Snapshot[] {
  return foreignRelease(releases, sources) ? [] : releases.map(({ snapshot }) => snapshot);
}
