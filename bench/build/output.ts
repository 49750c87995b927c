import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Page {
  readonly path: string;
  /** Bytes of the file. */
  readonly raw: number;
  /** Bytes as a server sends it. */
  readonly gzip: number;
}

/** What a build has left in its folder. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  /** From the largest on, by what a server sends. */
  readonly pages: readonly Page[];
}

/** Measures a folder with a site. */
export function measureOutput(site: string): Output {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  const pages: Page[] = [];
  for (const file of files) {
    const content = readFileSync(file);
    bytes += content.length;
    if (!file.endsWith('.html')) continue;
    const path = file.slice(site.length).replaceAll('\\', '/');
    pages.push({ path, raw: content.length, gzip: gzipSync(content).length });
  }
  return { files: files.length, bytes, pages: pages.sort((a, b) => b.gzip - a.gzip) };
}
