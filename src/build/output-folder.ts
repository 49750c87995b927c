import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { codeOf } from './bring-folder.ts';
import { RefusedError } from '../i18n/refused.ts';
import { isOwnName } from './replace-contents.ts';
import { isWithin, shownPath, truePath } from './true-path.ts';

/** Where builds work. Inside the project, because pages are compiled where packages can be found. */
export const workFolder = 'node_modules/.cache/site';

/** Folders of the project that no site may replace. */
const sources = [
  'src',
  'public',
  'scripts',
  'tests',
  'bench',
  'docs',
  '.git',
  '.github',
  '.ci',
  workFolder,
];

/** Every site has a home page and the list of its data, and will have them at this place. */
const signs = ['index.html', 'data/v1/SHA256SUMS'];

export const isSite = (folder: string) => signs.every((sign) => existsSync(join(folder, sign)));

/**
 * Refuses a folder for the site that holds sources or lies in them: what it holds is removed when
 * the site is written again. Both are true paths.
 */
export function refuseSources(output: string, contentDirectory: string): void {
  const refuse = (source: string) => {
    throw new RefusedError((commands) =>
      commands.outputIsSource({ folder: shownPath(output), source: shownPath(source) }),
    );
  };
  const project = truePath('');
  if (isWithin(project, output)) refuse(project);
  for (const source of [contentDirectory, ...sources].map(truePath)) {
    if (isWithin(output, source) || isWithin(source, output)) refuse(source);
  }
  const [packages, cache] = [truePath('node_modules'), truePath('node_modules/.cache')];
  const isInCache = output !== cache && isWithin(output, cache);
  if (isWithin(output, packages) && !isInCache) refuse(packages);
  const repository = join(output, '.git');
  if (existsSync(repository) || output.split(sep).includes('.git')) refuse(repository);
}

/** Refuses a folder that holds anything but an earlier site. */
export function refuseForeign(output: string): void {
  if (!existsSync(output)) return;
  if (!statSync(output).isDirectory()) {
    throw new RefusedError((commands) => commands.outputIsFile({ folder: shownPath(output) }));
  }
  const isEmpty = readdirSync(output).every(isOwnName);
  if (isEmpty || isSite(output)) return;
  throw new RefusedError((commands) => commands.outputIsForeign({ folder: shownPath(output) }));
}

/** Refuses a place where no folder can be made or written, before anything is built for it. */
export function refuseUnwritable(output: string): void {
  if (existsSync(output)) {
    // A folder that is there may be written though nothing can be made beside it.
    if (isWritable(output) || isWritable(dirname(output))) return;
    throw new RefusedError((commands) => commands.notAllowed({ path: shownPath(output) }));
  }
  const above = existingAbove(output);
  if (!statSync(above).isDirectory()) {
    throw new RefusedError((commands) => commands.outputIsFile({ folder: shownPath(above) }));
  }
  try {
    rmdirSync(mkdtempSync(join(above, '.site-')));
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw error;
    throw new RefusedError((commands) => commands.notAllowed({ path: shownPath(output) }));
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function existingAbove(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : existingAbove(parent);
}
