import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** Address below the base path: `kpis/p1-k1/`, and nothing for home. */
  readonly address: string;
  /** The address with `*` for what differs between pages of one kind: `kpis/*`. */
  readonly type: string;
  readonly html: string;
}

/** A page inside other sites' pages: without header, navigation and footer. */
export function isEmbedded({ type }: BuiltPage): boolean {
  return /^(?:en\/)?embed\//.test(type);
}

/** Folders whose pages differ in their rows only. */
const collection =
  /^((?:(?:en|easy)\/)?(?:projects|kpis|kpis\/status|data|sources|print\/projects|print|embed\/kpis)\/)(?!compare\/)[^/]+\/$/;

/** Every file of a built site, as paths with forward slashes. */
export function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function pagesOf(directory: string): BuiltPage[] {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`${directory} holds no built site. Run "npm run build" first.`);
  }
  return filesOf(directory)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      return {
        address,
        type: address.replace(collection, '$1*'),
        html: readFileSync(join(directory, path), 'utf8'),
      };
    });
}

/** Of pages that differ in their language only, the Japanese one. */
export function withoutTranslations(pages: readonly BuiltPage[]): BuiltPage[] {
  const types = new Set(pages.map(({ type }) => type));
  return pages.filter(({ type }) => !type.startsWith('en/') || !types.has(type.slice(3)));
}

/** One page of each type for the checks that cost time: the longest, as it holds the most. */
export function representatives(pages: readonly BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const known = longest.get(page.type);
    if (known === undefined || known.html.length < page.html.length) longest.set(page.type, page);
  }
  return [...longest.values()];
}
