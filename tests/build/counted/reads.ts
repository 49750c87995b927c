import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Counts how often files are read whole; `isCounted` says which. */
export function countReads(
  isCounted: (path: string) => boolean,
): () => Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const count = (path: unknown) => {
    if (typeof path !== 'string' || !isCounted(path)) return;
    counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  const [sync, later] = [fs.readFileSync, fs.promises.readFile];
  Object.assign(fs, {
    readFileSync: (...all: Parameters<typeof sync>) => (count(all[0]), sync(...all)),
  });
  Object.assign(fs.promises, {
    readFile: (...all: Parameters<typeof later>) => (count(all[0]), later(...all)),
  });
  syncBuiltinESMExports();
  return () => Object.fromEntries(counts);
}
