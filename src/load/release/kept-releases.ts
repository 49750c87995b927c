import type { ContentFile, KeptRelease } from '../content.ts';
import { releasesIn } from './releases.ts';
import { releasedSnapshot } from './snapshot.ts';
import { stepCounts } from './step-counts.ts';

/** Releases from the oldest to the newest. */
export function keptReleases(files: readonly ContentFile[]): readonly KeptRelease[] {
  const read = releasesIn(files).map((release) => ({
    release,
    snapshot: releasedSnapshot(release),
  }));
  return read.map(({ release, snapshot }, index) => ({
    ...release,
    counts: stepCounts(read[index - 1]?.snapshot ?? null, snapshot),
  }));
}
