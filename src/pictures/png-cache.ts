import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawEffects } from './draw-all.ts';
import type { Rasteriser } from './png.ts';

function readIfThere(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

/** Keeps pictures in a folder by what they show, so that nothing is drawn twice. */
export function createPngCache(
  folder: string,
  { version, rasterise }: Rasteriser,
): DrawEffects['rasterise'] {
  mkdirSync(folder, { recursive: true });
  return (svg) => {
    const key = createHash('sha256').update(`${version}\n${svg}`).digest('hex');
    const path = join(folder, `${key}.png`);
    const kept = readIfThere(path);
    if (kept) return { bytes: kept, isNew: false };
    const bytes = rasterise(svg);
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return { bytes, isNew: true };
  };
}
