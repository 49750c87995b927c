import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringFolder } from './bring-folder.ts';

/**
 * Folders inside the site's own while it is replaced entry by entry. Their names say how far the
 * work is, so that it can be finished after any interruption: `coming` may be half there; `whole`
 * is, and everything beside it is old; `moving` gives its entries, and everything beside it is new.
 */
const steps = { coming: '.site-coming', whole: '.site-whole', moving: '.site-moving' } as const;
const old = '.site-old';

/** What may lie in the folder and is no part of a site; disks have a folder of their own. */
const ownNames: readonly string[] = [...Object.values(steps), old, 'lost+found'];

export const isOwnName = (name: string) => ownNames.includes(name);

/**
 * Gives a folder other contents, for folders that cannot be renamed: mounted ones, or those in a
 * place where nothing else may be written. A moment passes in which the site is not whole.
 */
export function replaceContents(made: string, target: string): void {
  finishContents(target);
  bringFolder(made, join(target, steps.coming));
  renameSync(join(target, steps.coming), join(target, steps.whole));
  finishContents(target);
}

/** Finishes what an interrupted replacement has begun; nothing if there was none. */
export function finishContents(target: string): void {
  const [coming, whole, moving, gone] = [steps.coming, steps.whole, steps.moving, old].map((name) =>
    join(target, name),
  ) as [string, string, string, string];
  rmSync(coming, { recursive: true, force: true });
  if (existsSync(whole)) {
    mkdirSync(gone, { recursive: true });
    moveEntries(target, gone);
    renameSync(whole, moving);
  }
  if (existsSync(moving)) {
    moveEntries(moving, target);
    rmdirSync(moving);
  }
  rmSync(gone, { recursive: true, force: true });
}

function moveEntries(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (!isOwnName(name)) renameSync(join(from, name), join(to, name));
  }
}
