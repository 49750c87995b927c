import { describe, expect, test } from 'vitest';
import { writeSitemap } from '../../../src/publish/web/sitemap.ts';
import { readSitemap, sitemapFaults } from './checks/sitemap.ts';
import { home, ownPages, textOf } from './site-files.ts';

const index = textOf('sitemap-index.xml');
const pages = textOf('sitemap-0.xml');

test('the sitemap is what the protocol asks for', () => {
  expect(sitemapFaults(index, 'sitemapindex')).toEqual([]);
  expect(sitemapFaults(pages, 'urlset')).toEqual([]);
});

test('the sitemap lists every page that gives its own address, and no other', () => {
  const own = ownPages.map(({ address }) => home + address);
  const listed = readSitemap(pages).entries.map(({ address }) => address);
  expect(listed.toSorted()).toEqual(own.toSorted());
  expect(listed).toContain(home);
});

test('robots may read everything and find the sitemap', () => {
  expect(textOf('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`,
  );
});

test('more than 50,000 pages are listed in several files', () => {
  const many = Array.from({ length: 50_001 }, (_, number) => ({
    address: `https://example.org/${number}/`,
    modified: '2026-01-01',
  }));
  const files = writeSitemap(many, (name) => `https://example.org/${name}`);
  expect(files.map(({ name }) => name)).toEqual([
    'sitemap-index.xml',
    'sitemap-0.xml',
    'sitemap-1.xml',
  ]);
  expect(readSitemap(files[0]?.text ?? '').entries.length).toBe(2);
  expect(readSitemap(files[2]?.text ?? '').entries.length).toBe(1);
});

describe('a fault in the sitemap is found:', () => {
  test.for([
    ['another root', /urlset/g, 'urls', /root/],
    ['another namespace', /0\.9/, '0.8', /namespace/],
    ['an address without its origin', /<loc>https?:\/\/[^/]+/, '<loc>', /whole address/],
    ['a repeated address', /(<url>[^]*?<\/url>)/, '$1$1', /twice/],
    ['a day that is none', /<lastmod>\d{4}-\d{2}/, '<lastmod>2026-13', /no day/],
  ] as const)('%s', ([, found, put, fault]) => {
    const changed = pages.replace(found, put);
    expect(changed).not.toBe(pages);
    expect(sitemapFaults(changed, 'urlset')).toContainEqual(expect.stringMatching(fault));
  });

  test('an element that does not end', () => {
    expect(() => sitemapFaults(pages.replace('</url>', ''), 'urlset')).toThrow();
  });
});
