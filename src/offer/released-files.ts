import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsName } from '../write/checksums.ts';
import type { PackageFile } from '../publish/whole/package.ts';
import { changedFiles } from '../publish/whole/release.ts';

/** Frozen packages as they lie in the content, and the list of what each byte must be. */
export interface Releases {
  /** Names begin with the vintage: `2023-08-31/kpis.csv`. */
  readonly files: readonly PackageFile[];
  readonly list: string;
}

export const releasesDirectory = (contentDirectory: string) => join(contentDirectory, 'releases');

function filesIn(directory: string): PackageFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(directory.length + 1).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Content without releases has none, and no list. */
export function readReleases(contentDirectory: string): Releases {
  const directory = releasesDirectory(contentDirectory);
  const all = existsSync(directory) ? filesIn(directory) : [];
  const list = all.find(({ name }) => name === checksumsName);
  return {
    files: all.filter(({ name }) => name !== checksumsName),
    list: list ? new TextDecoder().decode(list.bytes) : '',
  };
}

/** Released files that are no longer what they were. */
export const brokenReleases = ({ files, list }: Releases) => changedFiles(list, files);
