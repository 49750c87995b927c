import type { ContentFile, Release } from '../content.ts';
import { compareReleases, readReleaseName } from './release-name.ts';
import { releasedSnapshot, type Snapshot } from './snapshot.ts';

/** Where releases are kept. */
export const releasesPath = 'content/releases/';

export const isReleased = ({ path }: Pick<ContentFile, 'path'>) => path.startsWith(releasesPath);

/** Every file below `content/releases/`; links are none. */
export const filesOfReleases = (files: readonly ContentFile[]) =>
  files.filter((file) => isReleased(file) && !file.isLink);

/** Path below `content/releases/`. */
export const releasedName = ({ path }: Pick<ContentFile, 'path'>) =>
  path.slice(releasesPath.length);

/** A release with what its tables hold. */
export interface ReadRelease extends Release {
  readonly snapshot: Snapshot;
}

/** Releases from the oldest to the newest. Folders with another name are none. */
export function releasesIn(files: readonly ContentFile[]): readonly ReadRelease[] {
  const byFolder = Map.groupBy(
    filesOfReleases(files),
    (file) => releasedName(file).split('/')[0] ?? '',
  );
  return [...byFolder]
    .flatMap(([folder, members]): Release[] => {
      const name = readReleaseName(folder);
      if (name === null) return [];
      const inside = members.map(
        (file) => [releasedName(file).slice(folder.length + 1), file] as const,
      );
      return [{ ...name, files: new Map(inside) }];
    })
    .sort(compareReleases)
    .map((release) => ({ ...release, snapshot: releasedSnapshot(release) }));
}
