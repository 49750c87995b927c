import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './content.ts';

/** Left behind by Excel and by operating systems; never content. */
const ignored = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|readme\.md$)/iu;

/**
 * Every file below the directory, ordered by path. Files of other kinds come along, so that
 * one with a misspelt ending is reported instead of being passed over in silence.
 */
export function readContentFiles(directory: string): ContentFile[] {
  return filePaths(directory).map((path) => ({
    path: `content/${path}`,
    bytes: readFileSync(join(directory, path)),
  }));
}

/** Relative paths with forward slashes. Links are not followed. */
function filePaths(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const paths = entries
    .filter((entry) => !ignored.test(entry.name))
    .flatMap((entry) => {
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      return filePaths(join(directory, entry.name)).map((path) => `${entry.name}/${path}`);
    });
  return paths.sort();
}
