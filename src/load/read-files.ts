import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPath } from './content-layout.ts';
import type { ContentFile } from './content.ts';

/** Left behind by Excel and by operating systems; never content. */
const ignored = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|readme\.md$)/iu;

/**
 * Every file below the directory, ordered by path. Files of other kinds come along, so that
 * one with a misspelt ending is reported instead of being passed over in silence; so do links.
 */
export function readContentFiles(directory: string): ContentFile[] {
  const pending = pendingTables(directory);
  const found = new Map(entriesIn(directory).map((entry) => [entry.path, entry]));
  for (const path of pending.keys()) found.set(path, { path, isLink: false });
  const entries = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return entries.map(({ path, isLink }) => ({
    path: `content/${path}`,
    bytes: isLink ? new Uint8Array() : readFileSync(pending.get(path) ?? join(directory, path)),
    ...(isLink ? { isLink } : {}),
  }));
}

/** Where an import lays new tables before it moves them into their place. */
export const pendingFolder = '.import';

/** Names the tables that count although they have not been moved yet. */
export const recordName = 'tables.json';

/**
 * Tables of an import that was interrupted when it counted already: names below the directory, and
 * where they lie.
 */
export function pendingTables(directory: string): ReadonlyMap<string, string> {
  const folder = join(directory, pendingFolder);
  const record = join(folder, recordName);
  if (!existsSync(record)) return new Map();
  const names = JSON.parse(readFileSync(record, 'utf8')) as readonly string[];
  return new Map(
    names.map((name) => [name, join(folder, name)] as const).filter(([, path]) => existsSync(path)),
  );
}

/** The settings alone, for what has to be known before the content is. */
export function readSettingsFile(directory: string): ContentFile[] {
  const name = settingsPath.replace('content/', '');
  if (!existsSync(join(directory, name))) return [];
  return [{ path: settingsPath, bytes: readFileSync(join(directory, name)) }];
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
