import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content.ts';

/** Left behind by Excel and by operating systems; never content. */
const ignored = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|readme\.md$)/iu;

/** Packages that were published once and stay as they are: nobody edits them, so nothing reads them. */
const frozenFolder = 'releases';

/**
 * Every file below the directory, ordered by path. Files of other kinds come along, so that
 * one with a misspelt ending is reported instead of being passed over in silence.
 */
export function readContentFiles(directory: string): ContentFile[] {
  return filePaths(directory, [frozenFolder]).map((path) => ({
    path: `content/${path}`,
    bytes: readFileSync(join(directory, path)),
  }));
}

/** Relative paths with forward slashes, without those in these folders. Links are not followed. */
function filePaths(directory: string, without: readonly string[] = []): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const paths = entries
    .filter((entry) => !ignored.test(entry.name))
    .filter((entry) => !entry.isDirectory() || !without.includes(entry.name))
    .flatMap((entry) => {
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      return filePaths(join(directory, entry.name)).map((path) => `${entry.name}/${path}`);
    });
  return paths.sort();
}
