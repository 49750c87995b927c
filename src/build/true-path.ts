import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from 'node:path';

/** The path without links, also of what is not there yet. */
export function truePath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(truePath(parent), basename(whole));
  }
}

/** The path as people read it: from the project if it lies there, else whole. */
export function shownPath(path: string): string {
  return isWithin(path, resolve('')) ? relative('', path) || path : path;
}

/** True if the path is the folder or lies in it; both are true paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
