import type { Page } from 'playwright-core';
import { linesOf } from '../finding.ts';

/** A text file of the site that holds links: a page or XML. */
export interface LinkingFile {
  /** Address below the base path. */
  readonly address: string;
  readonly text: string;
}

/** What one file links to, and the ids under which its parts can be linked. */
interface Links {
  readonly address: string;
  readonly isReadable: boolean;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Where the files are published. */
export interface Publication {
  /** Every published file, as a path below the base. */
  readonly files: ReadonlySet<string>;
  readonly origin: string;
  /** With slashes at both ends. */
  readonly base: string;
}

/** One line for each link that leads nowhere or takes a detour and each id that occurs twice. */
export async function linkFaults(
  tab: Page,
  files: readonly LinkingFile[],
  publication: Publication,
): Promise<string[]> {
  const linked = await readLinks(tab, files);
  const idsOf = new Map(linked.map(({ address, ids }) => [address, new Set(ids)]));
  return linked.flatMap(({ address, ids, links, isReadable }) => {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const faults = [...new Set(links)].map((link) => ({
      rule: faultOf(link, new URL(address, `${publication.origin}${publication.base}`)),
      element: link,
    }));
    return linesOf(`${publication.base}${address}`, [
      ...faults.flatMap(({ rule, element }) => (rule === null ? [] : [{ rule, element }])),
      ...twice.map((id) => ({ rule: 'id-is-unique', element: id })),
      ...(isReadable ? [] : [{ rule: 'xml-is-readable', element: address }]),
    ]);
  });

  function faultOf(link: string, page: URL): string | null {
    if (link.trim() === '' || link === '#') return 'link-is-not-empty';
    const target = new URL(link, page);
    if (target.protocol === 'javascript:') return 'link-is-an-address';
    if (target.origin !== publication.origin) return null;
    if (!target.pathname.startsWith(publication.base)) return 'link-is-below-base';
    const path = decodeURIComponent(target.pathname.slice(publication.base.length));
    const fileName = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!publication.files.has(fileName)) {
      const isFolder = publication.files.has(`${path}/index.html`);
      return isFolder ? 'link-ends-with-slash' : 'link-leads-to-a-file';
    }
    const id = decodeURIComponent(target.hash.slice(1));
    if (id === '' || idsOf.get(path)?.has(id) === true) return null;
    return 'link-leads-to-an-id';
  }
}

/** The browser reads the files: it knows what a link is. */
function readLinks(tab: Page, files: readonly LinkingFile[]): Promise<Links[]> {
  return tab.evaluate((sources) => {
    const parser = new DOMParser();
    return sources.map(({ address, text }) => {
      const type = address.endsWith('.xml') ? 'application/xml' : 'text/html';
      const root = parser.parseFromString(text, type);
      const values = (name: string, selector = `[${name}]`) =>
        [...root.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
      const candidates = values('srcset').flatMap((set) => set.split(','));
      const social = 'meta[property="og:image"], meta[property="og:url"]';
      return {
        address,
        isReadable: root.querySelector('parsererror') === null,
        ids: values('id'),
        links: [
          ...values('href'),
          ...values('src'),
          ...values('action'),
          ...values('content', social),
          ...candidates.map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
          ...[...root.querySelectorAll('loc')].map(({ textContent }) => textContent),
        ],
      };
    });
  }, files);
}
