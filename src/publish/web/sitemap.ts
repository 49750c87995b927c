import { branch, element, xmlDocument } from '../../write/markup.ts';

/** https://www.sitemaps.org/protocol.html */
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Of pages in several languages: https://developers.google.com/search/docs/specialty/international */
const alternateNames = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** Most addresses in one file, set by the protocol. */
const mostAddresses = 50_000;

export interface SitemapPage {
  /** Whole address. */
  readonly address: string;
  /** Day of the newest change on the page, from the content. */
  readonly modified: string;
  /** The page in every language, itself too; none where there is one language. */
  readonly alternates?: readonly Alternate[];
}

/** A page by its language, or by `x-default` for readers of any other. */
export interface Alternate {
  readonly language: string;
  /** Whole address. */
  readonly address: string;
}

export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

export const sitemapIndexName = 'sitemap-index.xml';

function writePages(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ address, modified, alternates = [] }) =>
    branch('url', {}, [
      element('loc', {}, [address]),
      element('lastmod', {}, [modified]),
      ...alternates.map(({ language, address: href }) =>
        element('xhtml:link', { rel: 'alternate', hreflang: language, href }),
      ),
    ]),
  );
  const isTranslated = pages.some(({ alternates = [] }) => alternates.length > 0);
  const names = isTranslated ? { ...namespace, ...alternateNames } : namespace;
  return xmlDocument(branch('urlset', names, entries));
}

/** The pages in files of at most 50,000, and the list of these files. */
export function writeSitemap(
  pages: readonly SitemapPage[],
  addressOf: (name: string) => string,
): readonly SitemapFile[] {
  const count = Math.max(1, Math.ceil(pages.length / mostAddresses));
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    text: writePages(pages.slice(index * mostAddresses, (index + 1) * mostAddresses)),
  }));
  const entries = parts.map(({ name }) =>
    branch('sitemap', {}, [element('loc', {}, [addressOf(name)])]),
  );
  const index = xmlDocument(branch('sitemapindex', namespace, entries));
  return [{ name: sitemapIndexName, text: index }, ...parts];
}
