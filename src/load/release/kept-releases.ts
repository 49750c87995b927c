import type { KeptRelease } from '../content.ts';
import type { ReadRelease } from './releases.ts';
import { stepCounts } from './step-counts.ts';

/** Releases from the oldest to the newest, each with how it differs from the one before it. */
export function keptReleases(releases: readonly ReadRelease[]): readonly KeptRelease[] {
  return releases.map(({ snapshot, ...release }, index) => ({
    ...release,
    counts: stepCounts(releases[index - 1]?.snapshot ?? null, snapshot),
  }));
}
