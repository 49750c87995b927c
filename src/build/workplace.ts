import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { takeLock } from './lock.ts';
import { refuseForeign, refuseSources, refuseUnwritable, workFolder } from './output-folder.ts';
import { RefusedError } from '../i18n/refused.ts';
import { repairSite, replaceSite } from './replace-site.ts';
import { shownPath, truePath } from './true-path.ts';

export interface Folders {
  /** Where the site will be in the end. */
  readonly outputDirectory: string;
  readonly contentDirectory: string;
}

/** Where one build works; nobody else writes there, and nothing stays when it is closed. */
export interface Workplace {
  /** Receives the new site. Below the working folder, with forward slashes. */
  readonly site: string;
  /** What Astro remembers during the build. */
  readonly cache: string;
  /** Puts the new site in the place of the old one. */
  readonly publish: () => void;
  readonly close: () => void;
}

/** Variables that name the folder for temporary files. */
const temporary = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * Begins a build: refuses folders that must not be written, and a second build into one folder;
 * removes what killed builds have left, and repairs the site if one was killed while it was put
 * in place.
 */
export function openWorkplace(folders: Folders): Workplace {
  const target = truePath(folders.outputDirectory);
  refuseSources(target, folders.contentDirectory);
  const folder = folderFor(target);
  const release = lockFor(target);
  try {
    repairSite(target);
    refuseForeign(target);
    refuseUnwritable(target);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(`${folder}/temporary`, { recursive: true });
  } catch (error) {
    release();
    throw error;
  }
  const restore = useTemporary(resolve(folder, 'temporary'));
  return {
    site: `${folder}/site`,
    cache: `${folder}/cache`,
    publish: () => replaceSite(resolve(folder, 'site'), target),
    close: () => {
      restore();
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
}

/** Repairs the site that a killed build has left; while another build runs that is its task. */
export function repairOutput({ outputDirectory, contentDirectory }: Folders): void {
  const target = truePath(outputDirectory);
  refuseSources(target, contentDirectory);
  const lock = takeLock(`${folderFor(target)}.lock`);
  if ('holder' in lock) return;
  repairSite(target);
  lock.release();
}

/** Of any length of path, and of any characters in it. */
const folderFor = (target: string) =>
  `${workFolder}/${createHash('sha256').update(target).digest('hex').slice(0, 16)}`;

function lockFor(target: string): () => void {
  const lock = takeLock(`${folderFor(target)}.lock`);
  if ('release' in lock) return lock.release;
  const [name, pid] = [shownPath(target), String(lock.holder)];
  throw new RefusedError((commands) => commands.buildRunning({ folder: name, pid }));
}

/** Programs write what they need for a moment into this folder until the result is called. */
function useTemporary(folder: string): () => void {
  const before = temporary.map((name) => [name, process.env[name]] as const);
  for (const name of temporary) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
}
