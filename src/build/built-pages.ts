import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModifiedOf } from '../derive/dataset-dates.ts';
import type { SitemapPage } from '../publish/web/sitemap.ts';
import { securedPage } from './security-policy.ts';
import { withForeignWords } from './foreign-words.ts';
import type { Marking } from './marked-texts.ts';
import { withWholeNumbers } from './whole-numbers.ts';

/** The pages that Astro has written, finished one after the other. */
export interface BuiltPages {
  /** Names the language of foreign words, keeps numbers whole, gives a page its policy, notes its address, and returns it; by its path in the site. */
  readonly finish: (file: string) => Promise<string>;
  /** Those that have been finished and are to be found; `home` is a whole address. */
  readonly listed: (home: string, modifiedOf: ModifiedOf) => readonly SitemapPage[];
}

/** Of KPIs and projects the page tells only their own changes. */
const single = /\/(?:kpis|projects)\/([^/]+)\/$/;

/** The address that a page gives as its own; pages without one are not to be found. */
function canonicalOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** Each page is read once: what follows from it is taken while it is at hand. */
export function builtPages(site: string, findNumbers: Marking['find']): BuiltPages {
  // A page to embed gives the page of its KPI as its own.
  const addresses = new Set<string>();
  return {
    finish: async (file) => {
      const path = join(site, file);
      const written = await readFile(path, 'utf8');
      const html = securedPage(withWholeNumbers(withForeignWords(written), findNumbers));
      await writeFile(path, html);
      const address = canonicalOf(html);
      if (address !== null) addresses.add(address);
      return html;
    },
    listed: (home, modifiedOf) =>
      [...addresses].sort().map((address) => ({
        address: new URL(address, home).href,
        modified: modifiedOf(single.exec(address)?.[1] ?? ''),
      })),
  };
}
