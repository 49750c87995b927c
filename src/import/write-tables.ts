import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pendingFolder, pendingTables, recordName } from '../load/read-files.ts';

/**
 * Writes tables, all or none. The new texts are laid beside the content first; a record of them,
 * which comes into being at once, is the moment at which they count. Whatever is interrupted before
 * leaves the old content, whatever is interrupted after leaves the new one: `readContentFiles` reads
 * a table that has not been moved yet from where it lies, and the next import moves it.
 */
export function writeTables(directory: string, tables: ReadonlyMap<string, string>): void {
  finishWriting(directory);
  const folder = join(directory, pendingFolder);
  mkdirSync(join(folder, 'data'), { recursive: true });
  try {
    const names = [...tables].map(([path, text]) => {
      const name = path.replace(/^content\//u, '');
      writeWhole(join(folder, name), text, modeOf(join(directory, name)));
      return name;
    });
    const draft = join(folder, `${recordName}.draft`);
    writeWhole(draft, JSON.stringify(names), undefined);
    renameSync(draft, join(folder, recordName));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  finishWriting(directory);
}

/** Ends what an import began: it moves what counts already, and clears away what does not. */
export function finishWriting(directory: string): void {
  const folder = join(directory, pendingFolder);
  for (const [name, waiting] of pendingTables(directory)) {
    const target = join(directory, name);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(waiting, target);
  }
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}

function modeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).mode & 0o777 : undefined;
}

/** The text is on the disk, not only on its way there. */
function writeWhole(path: string, text: string, mode: number | undefined): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(path, mode);
}
