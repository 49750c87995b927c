import type { ContentFile } from '../content.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Problem } from '../problem/problem.ts';
import { checkReleaseFiles } from './check-release-files.ts';
import { checkRecords } from './check-records.ts';
import { differencesBetween } from './differences.ts';
import { foreignRelease } from './foreign-release.ts';
import type { ReadRelease } from './releases.ts';
import { currentSnapshot } from './snapshot.ts';

/**
 * What was released stays as it was: its files byte by byte, and its figures in the tables, unless
 * `changes` says what was changed from what to what.
 */
export function checkReleases(
  files: readonly ContentFile[],
  releases: readonly ReadRelease[],
  { tables, codelists }: { tables: ParsedTables; codelists: ParsedCodelists },
): Problem[] {
  const foreign = foreignRelease(releases, tables.sources);
  if (foreign) return [foreign];
  const now = currentSnapshot(tables, codelists);
  const snapshots = [...releases.map(({ snapshot }) => snapshot), now];
  const differences = snapshots
    .slice(1)
    .flatMap((later, index) => differencesBetween(snapshots[index] ?? later, later));
  return [
    ...checkReleaseFiles(files, releases, tables.vintages),
    ...checkRecords({ differences, now, tables, codelists }),
  ];
}
