import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bringFolder, codeOf } from './bring-folder.ts';
import { finishContents, replaceContents } from './replace-contents.ts';

/** Folders beside the site while it is replaced. */
function besides(target: string) {
  const beside = (role: string) => join(dirname(target), `.${basename(target)}.${role}`);
  return { next: beside('next'), previous: beside('previous') };
}

/** What a system answers where a folder can be neither renamed nor written beside. */
const fixed = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/**
 * Puts a finished site in the place of the old one. Whoever looks sees one of them, never parts of
 * both; if anything goes wrong the old one stays. Both paths are true paths.
 */
export function replaceSite(made: string, target: string): void {
  const { next } = besides(target);
  try {
    replaceFolder(made, target);
  } catch (error) {
    const finished = [next, made].find((folder) => existsSync(folder));
    const isFixed = fixed.includes(codeOf(error)) && existsSync(target);
    if (!isFixed || finished === undefined) throw error;
    replaceContents(finished, target);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function replaceFolder(made: string, target: string): void {
  const { next, previous } = besides(target);
  mkdirSync(dirname(target), { recursive: true });
  bringFolder(made, next);
  const isNew = !existsSync(target);
  if (!isNew) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (!isNew) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Undoes or finishes a replacement that was interrupted, so that one whole site is there. */
export function repairSite(target: string): void {
  const { next, previous } = besides(target);
  rmSync(next, { recursive: true, force: true });
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) finishContents(target);
}
