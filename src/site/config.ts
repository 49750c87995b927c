import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { RefusedError } from '../i18n/refused.ts';

/** What may differ between two builds of the same code, from the environment. */
export interface BuildConfig {
  /** Folder with the content; default `content`. */
  readonly contentDirectory: string;
  /** Folder that receives the site; default `dist`. */
  readonly outputDirectory: string;
  /** What Astro remembers between two runs of `npm run dev`; a folder for each content. */
  readonly cacheDirectory: string;
  /** Origin under which the site is published; null where nobody said it. */
  readonly siteUrl: string | null;
  /** Path below the origin, with slashes at both ends; default `/`. */
  readonly basePath: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; refuses with a sentence what no site can be built with. */
export function buildConfig(environment: Environment): BuildConfig {
  const contentDirectory = resolve(folderIn(environment.CONTENT_DIR, 'content'));
  const name = createHash('sha256').update(contentDirectory).digest('hex').slice(0, 16);
  return {
    contentDirectory,
    outputDirectory: resolve(folderIn(environment.OUT_DIR, 'dist')),
    cacheDirectory: `node_modules/.cache/astro/${name}`,
    ...readAddress(environment),
  };
}

/** A variable of nothing but spaces is one that nobody has filled in. */
const folderIn = (value: string | undefined, usual: string): string =>
  value === undefined || value.trim() === '' ? usual : value;

/** The port of `npm start`; default 4321. */
export function readPort({ PORT: value = '' }: Environment): number {
  if (value === '') return 4321;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new RefusedError((commands) => commands.portMalformed({ value }));
}

/** An address with a path says the base path too; both may be given if they are the same. */
function readAddress({ SITE_URL = '', BASE_PATH = '' }: Environment) {
  const { origin, path } = readSiteUrl(SITE_URL);
  const given = BASE_PATH === '' ? null : readBasePath('BASE_PATH', BASE_PATH);
  if (given !== null && path !== '/' && given !== path) {
    throw new RefusedError((commands) => commands.siteUrlAndBasePath({ url: path, base: given }));
  }
  return { siteUrl: origin, basePath: given ?? path };
}

/** As people write it; programs would also mend `https:/a.jp` and addresses in two lines. */
const webAddress = /^https?:\/\/[^\s/\\?#@]+(?:\/[^\s\\?#]*)?$/i;

/** Names with points between them, or the number of a machine. */
const hostName = /^(?!.*\.\.)(?!\.)[a-z\d.-]+$|^\[[\da-f:.]+\]$/;

function readSiteUrl(given: string): { origin: string | null; path: string } {
  const value = given.trim();
  if (value === '') return { origin: null, path: '/' };
  const url = webAddress.test(value) && URL.canParse(value) ? new URL(value) : null;
  if (!url || !hostName.test(url.hostname)) {
    throw new RefusedError((commands) => commands.siteUrlMalformed({ value }));
  }
  return { origin: url.origin, path: readBasePath('SITE_URL', url.pathname) };
}

/** True for an address that others cannot open: a machine's own name or number. */
export function isPrivate(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl);
  return !/[^.]\.[a-z][a-z\d-]*\.?$/.test(hostname) || /\.(?:local|localhost)$/.test(hostname);
}

/** Letters, digits and signs that every program writes alike in an address. */
const segment = /^(?!\.+$)[\w.~-]+$/;

function readBasePath(variable: 'BASE_PATH' | 'SITE_URL', value: string): string {
  const segments = value.split('/').filter((name) => name !== '');
  if (!segments.every((name) => segment.test(name))) {
    throw new RefusedError((commands) => commands.basePathMalformed({ variable, value }));
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
