import { XmlDocument, XmlElement } from 'libxml2-wasm';

/**
 * What sitemaps.org and its schema ask of a list of addresses: well-formed XML, the namespace,
 * at most 50,000 entries, whole addresses without repetition, days as W3C writes them.
 */

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const mostEntries = 50_000;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

interface Entry {
  readonly address: string;
  readonly modified: string | null;
}

export interface Sitemap {
  readonly root: string;
  readonly namespace: string;
  readonly entries: readonly Entry[];
}

function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.find('*').filter((node) => node instanceof XmlElement);
}

export function readSitemap(text: string): Sitemap {
  const document = XmlDocument.fromString(text);
  const { root } = document;
  const entries = childrenOf(root).map((entry) => {
    const parts = new Map(childrenOf(entry).map((part) => [part.name, part.content]));
    return { address: parts.get('loc') ?? '', modified: parts.get('lastmod') ?? null };
  });
  const sitemap = { root: root.name, namespace: root.namespaceUri, entries };
  document.dispose();
  return sitemap;
}

export function sitemapFaults(text: string, root: 'urlset' | 'sitemapindex'): readonly string[] {
  const sitemap = readSitemap(text);
  const { entries } = sitemap;
  const addresses = entries.map(({ address }) => address);
  return [
    ...(sitemap.root === root ? [] : [`the root is ${sitemap.root}`]),
    ...(sitemap.namespace === protocol ? [] : ['the namespace is another']),
    ...(entries.length <= mostEntries ? [] : ['there are too many addresses']),
    ...addresses
      .filter((address) => !URL.canParse(address))
      .map((address) => `“${address}” is no whole address`),
    ...addresses
      .filter((address, index) => addresses.indexOf(address) !== index)
      .map((address) => `${address} stands there twice`),
    ...entries
      .filter(({ modified }) => modified !== null && !day.test(modified))
      .map(({ modified }) => `“${modified}” is no day`),
  ];
}
