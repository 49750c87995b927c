import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './address.ts';

type Names = Extract<Wanted, { names: unknown }>;

/** What is at an address: a file by its path, a folder that needs a slash, or nothing. */
export type Found = { readonly file: string } | 'folder' | null;

/**
 * Looks an address up in a folder. A name leads to a file only if it is the file's own, letter
 * for letter: links are not followed, and `INDEX.html` is not `index.html` on any system.
 */
export function findFile(directory: string, { names, isFolder }: Names): Found {
  const root = realPath(directory);
  if (root === null) return null;
  const path = join(root, ...names);
  if (!isFolder && kindOf(path) === 'folder') return 'folder';
  const candidates = isFolder ? [join(path, 'index.html')] : [path, `${path}.html`];
  const file = candidates.find((candidate) => kindOf(candidate) === 'file');
  return file === undefined ? null : { file };
}

function kindOf(path: string): 'file' | 'folder' | null {
  if (realPath(path) !== path) return null;
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile()) return 'file';
  return facts?.isDirectory() ? 'folder' : null;
}

/** Null where nothing is found, for whatever reason: a name may also be too long. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
