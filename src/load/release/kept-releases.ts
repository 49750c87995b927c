import type { ContentFile } from '../content.ts';
import { releasesIn } from './releases.ts';
import type { Release } from './releases.ts';
import { releasedSnapshot } from './snapshot.ts';
import { stepCounts } from './step-counts.ts';
import type { StepCounts } from './step-counts.ts';

/** A release that was checked, and how it differs from the one before it. */
export interface KeptRelease extends Release {
  /** Of the first release, everything is new. */
  readonly counts: StepCounts;
}

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
