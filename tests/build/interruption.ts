import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const names = ['renameSync', 'rmSync', 'mkdirSync', 'rmdirSync', 'cpSync'] as const;

const makeFolder = fs.mkdirSync;

class Interruption extends Error {}

/** What a system refuses, as it does for mounted folders. */
export interface Refusal {
  /** As errors name it: `EBUSY`. */
  readonly code: string;
  readonly applies: (from: string, to: string) => boolean;
}

interface World {
  /** Changes of the file system before the process dies; one more is left half done. */
  readonly steps: number;
  readonly refusal?: Refusal;
}

type Call = (...given: unknown[]) => unknown;

/**
 * Runs as if the process were killed after some changes of the file system: the next change is
 * left half done and nothing is changed any more. Returns false if it came to its end before.
 */
export function isInterrupted({ steps, refusal }: World, run: () => void): boolean {
  const originals = names.map((name) => [name, fs[name]] as const);
  let left = steps;
  for (const [name, original] of originals) {
    const changed: Call = (...given) => {
      if (refusal?.applies(String(given[0]), String(given[1])) && name === 'renameSync') {
        throw Object.assign(new Error(refusal.code), { code: refusal.code });
      }
      left -= 1;
      if (left === -1) doHalf(name, String(given[0]), String(given[1]));
      if (left < 0) throw new Interruption(name);
      return Reflect.apply(original as Call, fs, given);
    };
    Object.assign(fs, { [name]: changed });
  }
  syncBuiltinESMExports();
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof Interruption) return true;
    throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
}

/** Removing and copying take time, in which one entry is done and the next is not. */
function doHalf(name: (typeof names)[number], from: string, to: string): void {
  if (name !== 'rmSync' && name !== 'cpSync') return;
  const entry = fs.existsSync(from) ? fs.readdirSync(from)[0] : undefined;
  if (entry === undefined) return;
  if (name === 'rmSync') fs.unlinkSync(join(from, entry));
  if (name !== 'cpSync') return;
  makeFolder(to);
  fs.copyFileSync(join(from, entry), join(to, entry));
}
