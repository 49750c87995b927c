import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ModifiedOf } from '../derive/dataset-dates.ts';
import type { Alternate, SitemapPage } from '../publish/web/sitemap.ts';
import type { Document } from '../search/build/html.ts';
import { securedPage } from './security-policy.ts';
import { type Marking, parsedPage, withMarkedTexts } from './marked-texts.ts';
import { sentPage } from './sent-page.ts';
import { styledPage, type StyleFile } from './page-style.ts';
import { wholeNumbers } from './whole-numbers.ts';

interface BuiltSite {
  /** Folder with the site. */
  readonly site: string;
  /** Where the site is below its origin, with a slash at the end. */
  readonly basePath: string;
  readonly findNumbers: Marking['find'];
  /** The page with its language named wherever it shows words of another; by its path in the site. */
  readonly foreign: (html: string, file: string) => string;
  /** The page whose words lead to the glossary; by its path in the site. */
  readonly explain: (html: string, file: string) => string;
}

/** The pages that Astro has written, finished one after the other. */
export interface BuiltPages {
  /**
   * Names the language of foreign words, leads to the glossary, gives a page its style and policy, keeps numbers whole
   * and notes its address; by its path in the site. Returns its tree, without the marks of numbers.
   */
  readonly finish: (file: string) => Promise<Document>;
  /** Those that have been finished and are to be found; `home` is a whole address. */
  readonly listed: (home: string, modifiedOf: ModifiedOf) => readonly SitemapPage[];
}

/** Pages of KPIs and projects show only their own changes. */
const single = /\/(?:kpis|projects)\/([^/]+)\/$/;

/** The address that a page gives as its own; pages without one are not to be found. */
function canonicalOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** The same page in every language, as it says itself. */
const alternatesIn = (html: string): readonly Alternate[] =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, language = '', address = '']) => ({ language, address }),
  );

/** Each page is read and parsed once: what follows from it is taken while it is at hand. */
export function builtPages({
  site,
  basePath,
  findNumbers,
  foreign,
  explain,
}: BuiltSite): BuiltPages {
  // A page to embed gives the page of its KPI as its own.
  const addresses = new Map<string, readonly Alternate[]>();
  const styles = new Set<string>();
  const numbers = wholeNumbers(findNumbers);

  /** What loads the style of a page; its file is written for the first page that has it. */
  const linkTo = async (file: StyleFile | null) => {
    if (file === null) return '';
    const { path, style } = file;
    if (!styles.has(path)) {
      styles.add(path);
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), style);
    }
    return `<link rel="stylesheet" href="${basePath}${path}">`;
  };

  return {
    finish: async (name) => {
      const path = join(site, name);
      const told = explain(foreign(await readFile(path, 'utf8'), name), name);
      const { html: bare, file } = styledPage(told);
      const html = securedPage(bare, await linkTo(file));
      const document = parsedPage(html);
      await writeFile(path, sentPage(withMarkedTexts(html, numbers, document)));
      const address = canonicalOf(html);
      const alternates = alternatesIn(html);
      if (address !== null && (alternates.length > 0 || !addresses.has(address))) {
        addresses.set(address, alternates);
      }
      return document;
    },
    listed: (home, modifiedOf) =>
      [...addresses.keys()].sort().map((address) => ({
        address: new URL(address, home).href,
        modified: modifiedOf(single.exec(address)?.[1] ?? ''),
        alternates: (addresses.get(address) ?? []).map(({ language, address: other }) => ({
          language,
          address: new URL(other, home).href,
        })),
      })),
  };
}
