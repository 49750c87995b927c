import { join, relative, resolve } from 'node:path';

/** What may differ between two builds of the same code, from the environment. */
export interface BuildConfig {
  /** Folder with the content; default `content`. */
  readonly contentDirectory: string;
  /** Folder that receives the site; default `dist`. */
  readonly outputDirectory: string;
  /** What builds remember; one folder for each output, so that builds may run side by side. */
  readonly cacheDirectory: string;
  /** Origin under which the site is published; default `http://localhost:4321`. */
  readonly siteUrl: string;
  /** Path below the origin, with slashes at both ends; default `/`. */
  readonly basePath: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function buildConfig(environment: Environment): BuildConfig {
  const path = (environment.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  const outputDirectory = resolve(environment.OUT_DIR || 'dist');
  return {
    contentDirectory: resolve(environment.CONTENT_DIR || 'content'),
    outputDirectory,
    cacheDirectory: join(
      'node_modules/.cache/site',
      encodeURIComponent(relative('', outputDirectory)),
    ),
    siteUrl: environment.SITE_URL || 'http://localhost:4321',
    basePath: path === '' ? '/' : `/${path}/`,
  };
}
