import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

export interface Browser {
  readonly executablePath: string;
  readonly from: 'CHROME_PATH' | 'npm' | 'installed';
  /** Variables that the program needs to start. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Where unpacked files are kept; `npm ci` empties it together with node_modules. */
export const cacheFolder = resolve('node_modules/.cache/browser');

const foldersOfSystemLibraries = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
];

/**
 * The headless shell inside the npm package `@sparticuz/chromium`, unpacked once (190 MB, two
 * seconds). Null on machines it was not built for. The package's own launcher is not used: it
 * shares a half-written file between processes and switches web security off.
 */
export async function npmBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const manifest = manifestOfPackage();
  if (manifest === null) return null;
  const packed = join(dirname(manifest), 'bin');
  const home = join(cacheFolder, versionIn(manifest));
  const executablePath = join(home, 'headless-shell');
  mkdirSync(home, { recursive: true });
  await once(executablePath, (target) => unpackProgram(join(packed, 'chromium.br'), target));
  return { executablePath, from: 'npm', environment: await libraryPath(packed, home) };
}

/** The browser needs NSS; a machine without it uses the copy inside the package. */
async function libraryPath(packed: string, home: string): Promise<Record<string, string>> {
  const hasLibraries = foldersOfSystemLibraries.some((folder) =>
    existsSync(join(folder, 'libnss3.so')),
  );
  if (hasLibraries) return {};
  const folder = join(home, 'libraries');
  await once(folder, (target) => unpackLibraries(join(packed, 'al2023.tar.br'), target));
  const paths = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''];
  return { LD_LIBRARY_PATH: paths.filter((path) => path !== '').join(':') };
}

async function unpackProgram(packed: string, target: string): Promise<void> {
  const file = createWriteStream(target, { mode: 0o755 });
  await pipeline(createReadStream(packed), createBrotliDecompress(), file);
}

function unpackLibraries(packed: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  const archive = brotliDecompressSync(readFileSync(packed));
  execFileSync('tar', ['-xf', '-', '-C', target], { input: archive });
  return Promise.resolve();
}

/** Makes a file or folder under another name, then renames it: nobody ever sees half of it. */
async function once(path: string, make: (target: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) return;
  const target = `${path}.${process.pid}`;
  await make(target);
  if (existsSync(path)) rmSync(target, { recursive: true });
  else renameSync(target, path);
}

function manifestOfPackage(): string | null {
  try {
    return findPackageJSON('@sparticuz/chromium', import.meta.url) ?? null;
  } catch {
    return null;
  }
}

function versionIn(manifest: string): string {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const isObject = typeof content === 'object' && content !== null;
  return isObject && 'version' in content ? String(content.version) : 'unknown';
}
