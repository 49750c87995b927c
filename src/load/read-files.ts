import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content.ts';

/** Left behind by Excel and by operating systems; never content. */
const ignored = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|readme\.md$)/iu;

/**
 * Every file below the directory, ordered by path. Files of other kinds come along, so that
 * one with a misspelt ending is reported instead of being passed over in silence; so do links.
 */
export function readContentFiles(directory: string): ContentFile[] {
  return entriesIn(directory).map(({ path, isLink }) => ({
    path: `content/${path}`,
    bytes: isLink ? new Uint8Array() : readFileSync(join(directory, path)),
    ...(isLink ? { isLink } : {}),
  }));
}

interface Entry {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
}

/** Files and links. Links are not followed. */
function entriesIn(directory: string): Entry[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const found = entries
    .filter((entry) => !ignored.test(entry.name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [{ path: entry.name, isLink: !entry.isFile() }];
      const below = entriesIn(join(directory, entry.name));
      return below.map(({ path, isLink }) => ({ path: `${entry.name}/${path}`, isLink }));
    });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
