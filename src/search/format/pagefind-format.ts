/**
 * The files of a Pagefind index, version 1.5, as far as this room writes and reads them:
 *
 * - `pagefind-entry.json`: languages, and the name of the table of each
 * - `pagefind.<name>.pf_meta`: all pages and the range of tokens in every chunk
 * - `index/<name>.pf_index`: a chunk: tokens, and for each the pages and positions
 * - `fragment/<name>.pf_fragment`: one page: text, address, headings and what to show of it
 *
 * The last three are compressed with gzip and begin with a signature. Two files are this
 * room's own: the facets of all pages, and the words of the site with their readings.
 */

/** First bytes of every compressed file. */
export const signature = 'pagefind_dcd';

/** The version whose format this is; Pagefind's own client compares it with its version. */
export const formatVersion = '1.5.2';

/** Tag of the one language that the index has: tokens belong to no language. */
export const indexLanguage = 'und';

/**
 * Weight of a position. The usual one takes no space in a chunk. Both others are as large as
 * Pagefind makes the weights of headings.
 */
export const weights = { text: 25, heading: 96, title: 168 } as const;

export const fileNames = {
  entry: 'pagefind-entry.json',
  meta: (name: string) => `pagefind.${name}.pf_meta`,
  chunk: (name: string) => `index/${name}.pf_index`,
  fragment: (name: string) => `fragment/${name}.pf_fragment`,
  pageTable: (name: string) => `pages.${name}.json.gz`,
  lexicon: (name: string) => `lexicon.${name}.json.gz`,
} as const;

/** `pagefind-entry.json`. */
export interface Entry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: null; readonly page_count: number }>
  >;
  readonly include_characters: readonly string[];
}

/** From here on this heading is above the text; without an id, none that a link can lead to. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Position on the page of the first character below it, its own where it begins. */
  readonly location: number;
}

/** One page, as a result shows it. */
export interface Fragment {
  /** Address below the base of the site, without a leading slash. */
  readonly url: string;
  /** The blocks of text, the title first, with `rowBreak` or `cellBreak` between them. */
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `title`, and what the page says in `data-search-*`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** Between the rows of a fragment's content, and between the cells of a row. */
export const rowBreak = '\n';
export const cellBreak = '\t';
