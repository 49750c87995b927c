import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A new folder for a site or its content, inside the project: prose is compiled where packages
 * can be found.
 */
export function variantFolder(name: string): string {
  const cache = 'node_modules/.cache';
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, `${name}-`));
}
