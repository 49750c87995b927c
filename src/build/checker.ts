import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkerScript } from './checker-bundle.ts';
import { checkerPage } from './checker-page.ts';

/**
 * `/check/` of a built site as one file, for offices that block the web; of the edition whose pages
 * begin with this prefix.
 */
export async function checkerOf(site: string, basePath: string, prefix = ''): Promise<string> {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const html = read(`${prefix}check/index.html`);
  const readNamed = (pattern: RegExp) => {
    const [, address = ''] = pattern.exec(html) ?? [];
    if (!address.startsWith(basePath)) throw new Error(`The page has no ${pattern.source}.`);
    return read(address.slice(basePath.length));
  };
  return checkerPage({
    html,
    style: readNamed(/<link rel="stylesheet" href="([^"]+)"/u),
    tables: readNamed(/ data-content="([^"]+)"/u),
    script: await checkerScript(),
  });
}
