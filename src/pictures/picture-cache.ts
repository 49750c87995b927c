import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DrawnPng } from './ordered-pictures.ts';
import type { Rasteriser } from './png.ts';

/**
 * Keeps pictures in a folder by what they show, so that nothing is drawn twice. A folder that
 * cannot be written, and a picture there that is broken, cost time and nothing else.
 */
export function createPictureCache(
  folder: string,
  { version, rasterise, outline }: Rasteriser,
): PictureCache {
  orNull(() => prepare(folder));
  const keptOr = (svg: string, { ending, isWhole, make }: Form): DrawnPng => {
    const key = createHash('sha256').update(`${version}\n${svg}`).digest('hex');
    const path = join(folder, `${key}.${ending}`);
    const kept = orNull(() => new Uint8Array(readFileSync(path)));
    if (kept !== null && isWhole(kept)) return { bytes: kept, isNew: false };
    const bytes = make(svg);
    keep(path, bytes);
    return { bytes, isNew: true };
  };
  const outlined = (svg: string) => Uint8Array.from(Buffer.from(outline(svg)));
  return {
    png: (svg) => keptOr(svg, { ending: 'png', isWhole: isWholePng, make: rasterise }),
    outlined: (svg) => keptOr(svg, { ending: 'svg', isWhole: isWholeSvg, make: outlined }).bytes,
  };
}

/** What an SVG is drawn as, each time from what is kept where that is whole. */
export interface PictureCache {
  readonly png: (svg: string) => DrawnPng;
  /** SVG with shapes for letters. */
  readonly outlined: (svg: string) => Uint8Array<ArrayBuffer>;
}

/** One of the files that are made from an SVG. */
interface Form {
  readonly ending: string;
  readonly isWhole: (bytes: Uint8Array) => boolean;
  readonly make: (svg: string) => Uint8Array<ArrayBuffer>;
}

const unfinished = /\.(?:png|svg)\.\d+$/;

const isWholeSvg = (bytes: Uint8Array) => Buffer.from(bytes).toString().endsWith('</svg>\n');

/** Removes what runs that were killed have left half written. */
function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((file) => unfinished.test(file))) {
    rmSync(join(folder, name), { force: true });
  }
}

/** Another name first: nobody ever reads half a picture. */
function keep(path: string, bytes: Uint8Array): void {
  const half = `${path}.${process.pid}`;
  const isKept = orNull(() => {
    writeFileSync(half, bytes);
    renameSync(half, path);
    return true;
  });
  if (isKept === null) orNull(() => rmSync(half, { force: true }));
}

function orNull<Result>(attempt: () => Result): Result | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

const signature = '89504e470d0a1a0a';

/** True if these are all bytes of a PNG: every chunk is whole, and the last one is the end. */
export function isWholePng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString('hex') !== signature) return false;
  let type = '';
  let at = 8;
  while (type !== 'IEND') {
    if (at + 12 > file.length) return false;
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return false;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return false;
    type = file.toString('latin1', at + 4, at + 8);
    at = end + 4;
  }
  return at === file.length;
}
