import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SitemapPage, writeSitemap } from '../publish/web/sitemap.ts';
import type { ModifiedOf } from '../derive/dataset-dates.ts';

/** Of KPIs and projects the page tells only their own changes. */
const single = /\/(?:kpis|projects)\/([^/]+)\/$/;

/** The address that a page gives as its own; pages without one are not to be found. */
function canonicalOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
}

function pagesIn(directory: string, modifiedOf: ModifiedOf): readonly SitemapPage[] {
  const addresses = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => canonicalOf(readFileSync(join(directory, path), 'utf8')) ?? []);
  // A page to embed gives the page of its KPI as its own.
  return [...new Set(addresses)]
    .sort()
    .map((address) => ({ address, modified: modifiedOf(single.exec(address)?.[1] ?? '') }));
}

/** Lists the pages of a built site; `root` is the whole address of its home page. */
export function writeSitemapOf(directory: string, root: string, modifiedOf: ModifiedOf): void {
  const files = writeSitemap(pagesIn(directory, modifiedOf), (name) => root + name);
  for (const { name, text } of files) writeFileSync(join(directory, name), text);
}
