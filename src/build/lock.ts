import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { codeOf } from './bring-folder.ts';

/** Who holds a lock: a process, and the moment it began, because numbers are used again. */
interface Holder {
  readonly pid: number;
  /** As the system counts it; empty where it does not say. */
  readonly began: string;
}

/** What became of the attempt to take a lock. */
export type Taken = { readonly release: () => void } | { readonly holder: number };

/** Takes the lock that this file is; of a process that has ended it is taken over. */
export function takeLock(file: string): Taken {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify(holderOf(process.pid)));
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (isLinked(own, file)) return { release: () => rmSync(file, { force: true }) };
      const text = readText(file);
      const holder = readHolder(text);
      if (holder !== null && isRunning(holder)) return { holder: holder.pid };
      if (text !== null) removeStale(file, text);
    }
    throw new Error(`The lock ${file} changes all the time.`);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link to a finished file: nobody ever reads half of it, and only one can be first. */
function isLinked(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may have taken the lock since it was read: then it gets it back. */
function removeStale(file: string, text: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== text) isLinked(aside, file);
  rmSync(aside, { force: true });
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readHolder(text: string | null): Holder | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return null;
    if (!('pid' in value) || !('began' in value)) return null;
    return { pid: Number(value.pid), began: String(value.began) };
  } catch {
    return null;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = holderOf(pid).began;
  return began === now || began === '' || now === '';
}

/** Field 22 of `stat` in Linux is the start in ticks since the machine was switched on. */
function holderOf(pid: number): Holder {
  const fields =
    readText(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ') ?? [];
  const [state] = fields;
  return { pid, began: state === 'Z' ? 'ended' : (fields[19] ?? '') };
}
