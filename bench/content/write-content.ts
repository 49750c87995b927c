import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/load/content.ts';

/** Writes content below a folder and returns its path. */
export function writeContent(files: readonly ContentFile[], folder: string): string {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return join(folder, 'content');
}
