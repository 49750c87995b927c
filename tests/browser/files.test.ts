import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from './built-site.ts';
import { htmlFindings } from './checks/html.ts';
import { linkFaults } from './checks/links.ts';
import { linesOf } from './finding.ts';
import { config, home, openTab, pages } from './visit.ts';

const directory = config.outputDirectory;
const files = filesOf(directory);
const linking = files
  .filter((path) => path.endsWith('.xml'))
  .map((address) => ({ address, text: readFileSync(join(directory, address), 'utf8') }))
  .concat(pages.map(({ address, html }) => ({ address, text: html })));

test('every link leads to a file and a place in it, without a detour', async () => {
  const publication = {
    files: new Set(files),
    origin: new URL(home).origin,
    base: config.basePath,
  };
  expect(await linkFaults(await openTab(), linking, publication)).toEqual([]);
});

describe('the HTML is valid', () => {
  test.for(pages)('/$address', async ({ address, html }) => {
    expect(linesOf(address, await htmlFindings(html))).toEqual([]);
  });
});

describe('the title of a page', () => {
  const titles = pages.map(({ address, html }) => ({
    address,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
  }));
  const partsOf = (title: string) => title.split(/[｜|]/u).map((part) => part.trim());
  const homeOf = (address: string) => (address.startsWith('en/') ? 'en/' : '');

  test.for(titles)('ends with the name of the site: /$address', ({ address, title }) => {
    const home = titles.find((other) => other.address === homeOf(address));
    expect(partsOf(title).at(-1)).toBe(partsOf(home?.title ?? '').at(-1));
    expect(partsOf(title)[0]).not.toBe('');
  });

  test('is like that of no other page', () => {
    const same = titles.filter(({ title }, index) =>
      titles.some((other, place) => place !== index && other.title === title),
    );
    expect(same).toEqual([]);
  });
});

test.for(pages)('the page has a strict security policy: /$address', ({ html }) => {
  const meta = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i;
  const policy = meta.exec(html)?.[1] ?? '';
  expect(policy).toContain('script-src');
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

/** The first table that a page offers; null where it offers none. */
function firstTable(html: string): string | null {
  const [, href] = /<a [^>]*href="([^"]+\.csv)"/u.exec(html) ?? [];
  if (href === undefined) return null;
  return join(directory, new URL(href, home).pathname.slice(config.basePath.length));
}

test('a page in English offers no table first whose headings are Japanese', () => {
  const offered = pages
    .filter(({ address }) => address.startsWith('en/'))
    .flatMap(({ address, html }) => {
      const path = firstTable(html);
      const [headings = ''] = path === null ? [] : readFileSync(path, 'utf8').split('\r\n');
      return path === null ? [] : [{ address, headings }];
    });
  expect(offered.filter(({ headings }) => /[\p{scx=Hira}\p{scx=Han}]/u.test(headings))).toEqual([]);
  expect(offered.length > 0).toBe(pages.some(({ address }) => address === 'en/'));
});
